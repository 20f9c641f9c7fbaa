package io.salesfunnel.examples;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes the page that tells which test shows which statement. */
final class StatementsPage {

    private static final String BEGINNING = """
            # What the articles say, and the tests that show it

            Five articles about leads and prospects contradict one another; Funnel has to be able to say what each of them
            says. Each row is one statement of an article, in our own words, with the tests whose display names cite it.
            What has no test says why.

            The test run compares this page with the sources and fails when they differ; `StatementsTest` tells how to write
            it anew. The words of the rows are kept in `funnel-examples/src/test/resources/statements.tsv`.

            """;

    private final List<Statement> all;
    private final Claims claims;

    StatementsPage(List<Statement> all, Claims claims) {
        this.all = all;
        this.claims = claims;
    }

    String text() {
        List<Statement> articles = all.stream().filter(Statement::isArticle).toList();
        StringBuilder page = new StringBuilder(BEGINNING);
        page.append("| article | statements | shown by tests | planned | not testable here |\n|---|--:|--:|--:|--:|\n");
        articles.forEach(article -> page.append(summary(title(article), each -> each.isOf(article))));
        page.append(summary("all", Statement::isSaid));

        articles.forEach(article -> section(page, title(article), each -> each.isOf(article)));
        section(
                page,
                "Where the articles contradict each other",
                each -> each.kind().equals("conflict"));
        section(
                page,
                "Where an article is at odds with itself",
                each -> each.kind().equals("tension"));
        section(page, "What others got wrong", each -> each.kind().equals("pitfall"));
        return page.toString();
    }

    private static String title(Statement article) {
        return article.number() + ": " + article.says() + " (" + article.state() + ")";
    }

    private String summary(String name, Predicate<Statement> which) {
        List<Statement> some = all.stream().filter(which).toList();
        return "| " + name
                + " | " + some.size()
                + " | " + count(some, each -> !claims.tests(each.number()).isEmpty())
                + " | " + count(some, each -> each.is(Statement.PLANNED))
                + " | " + count(some, each -> each.is(Statement.NOT_TESTABLE))
                + " |\n";
    }

    private static long count(List<Statement> some, Predicate<Statement> which) {
        return some.stream().filter(which).count();
    }

    private void section(StringBuilder page, String title, Predicate<Statement> which) {
        page.append("\n## ").append(title).append("\n\n| | kind | what it says | shown by |\n|---|---|---|---|\n");
        all.stream()
                .filter(which)
                .forEach(each -> page.append("| ")
                        .append(String.join(" | ", each.number(), each.kind(), each.says(), shown(each)))
                        .append(" |\n"));
    }

    private String shown(Statement statement) {
        if (!statement.state().isEmpty()) {
            return statement.state() + ": " + statement.reason();
        }
        String tests = claims.tests(statement.number()).stream()
                .map(test -> "`" + test + "`")
                .collect(Collectors.joining(", "));
        return tests.isEmpty() ? "no test cites it" : tests;
    }
}
