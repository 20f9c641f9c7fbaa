package io.salesfunnel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every statement of the articles is accounted for: by a test, or by a reason why there is none. */
class StatementsTest {

    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs/statements.md");
    private static final String WRITE = "mvn test -pl funnel-examples -am -Dtest=StatementsTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dstatements.write";
    private static final int[] STATEMENTS = {38, 32, 40, 37, 24};

    private static final List<Statement> ALL = Statement.all();
    private static final Claims CLAIMS = Claims.under(ROOT);

    private static List<String> said(String state) {
        return ALL.stream()
                .filter(Statement::isSaid)
                .filter(each -> each.is(state))
                .map(Statement::number)
                .toList();
    }

    @Test
    void listsEveryNumberInOrder() {
        List<String> expected = new ArrayList<>();
        for (int article = 0; article < STATEMENTS.length; article++) {
            expected.add("S" + article);
            expected.addAll(numbers("S" + article + ".", STATEMENTS[article]));
        }
        expected.addAll(numbers("X", 15));
        expected.addAll(numbers("A", 13));
        expected.addAll(numbers("P", 44));

        assertThat(ALL).extracting(Statement::number).containsExactlyElementsOf(expected);
        assertThat(ALL).filteredOn(Statement::isSaid).hasSize(171);
        assertThat(ALL).noneMatch(each -> each.kind().isBlank() || each.says().isBlank());
    }

    @Test
    void knowsEveryNumberThatATestCites() {
        SortedSet<String> unknown = CLAIMS.numbers();
        ALL.forEach(each -> unknown.remove(each.number()));

        assertThat(cited(unknown))
                .as("numbers that tests cite and that do not exist")
                .isEmpty();
    }

    @Test
    void accountsForEveryStatement() {
        assertThat(said(""))
                .as("statements that no test cites, and that are neither planned nor 'not testable'")
                .filteredOn(number -> CLAIMS.tests(number).isEmpty())
                .isEmpty();
    }

    @Test
    void showsBothSidesOfEveryConflict() {
        assertThat(numbers("X", 15))
                .as("conflicts that no test cites")
                .filteredOn(number -> CLAIMS.tests(number).isEmpty())
                .isEmpty();
    }

    @Test
    void saysOfNothingThatIsShownThatItIsMissing() {
        for (String state : List.of(Statement.PLANNED, Statement.NOT_TESTABLE)) {
            assertThat(cited(said(state)))
                    .as("statements that tests cite, and that are said to be " + state)
                    .isEmpty();
        }
    }

    @Test
    void leavesFewOutAndSaysWhy() {
        assertThat(said(Statement.NOT_TESTABLE)).hasSizeLessThanOrEqualTo(15);
        assertThat(said(Statement.PLANNED)).hasSizeLessThanOrEqualTo(20);
        assertThat(ALL)
                .filteredOn(each -> !each.isArticle() && !each.state().isEmpty())
                .allSatisfy(each -> {
                    assertThat(each.state()).isIn(Statement.PLANNED, Statement.NOT_TESTABLE);
                    assertThat(each.reason()).as(each.number()).isNotBlank();
                });
    }

    @Test
    void isWhatThePageTells() throws IOException {
        String page = new StatementsPage(ALL, CLAIMS).text();
        if (System.getProperty("statements.write") != null) {
            Files.writeString(PAGE, page);
        }

        List<String> written = Files.exists(PAGE) ? Files.readAllLines(PAGE) : List.of();
        assertThat(page.lines())
                .as("lines that docs/statements.md lacks; to write it anew: " + WRITE)
                .filteredOn(line -> !written.contains(line))
                .isEmpty();
        assertThat(written)
                .as("docs/statements.md; to write it anew: " + WRITE)
                .containsExactlyElementsOf(page.lines().toList());
    }

    /** Those that tests cite, each with the tests. */
    private static List<String> cited(Collection<String> numbers) {
        return numbers.stream()
                .filter(number -> !CLAIMS.tests(number).isEmpty())
                .map(number -> number + " " + CLAIMS.tests(number))
                .toList();
    }

    private static List<String> numbers(String prefix, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(i -> prefix + i).toList();
    }
}
