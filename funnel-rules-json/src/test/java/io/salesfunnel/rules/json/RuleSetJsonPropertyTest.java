package io.salesfunnel.rules.json;

import static io.salesfunnel.rules.json.Generated.JANE;
import static io.salesfunnel.rules.json.Generated.NOON;
import static io.salesfunnel.rules.json.Words.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.ruleset.RuleSet;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class RuleSetJsonPropertyTest {

    @Property
    void readsAnEqualSetOfTheSameHash(@ForAll RuleSet set) {
        RuleSet read = JSON.read(JSON.write(set)).orElseThrow();

        assertThat(read).isEqualTo(set);
        assertThat(read.hash()).isEqualTo(set.hash());
        assertThat(read.opaque()).isEqualTo(set.opaque());
    }

    @Property
    void writesWhatWasReadInTheSameCharacters(@ForAll RuleSet set) {
        String text = JSON.write(set);

        assertThat(JSON.write(JSON.read(text).orElseThrow())).isEqualTo(text);
    }

    @Property(tries = 800)
    void usesEveryFormThatThereIs(@ForAll RuleSet set) {
        String text = JSON.write(set);

        Stream.concat(
                        Stream.concat(
                                Shape.CONDITIONS.stream(),
                                Stream.of(Shape.values()).map(Shape::sign)),
                        Stream.of(Shape.POLICY, "vetoes", "threshold", "grace", "freshFor", "question", "validFrom"))
                .forEach(word -> Statistics.label(word)
                        .collect(text.contains("\"" + word + "\":"))
                        .coverage(coverage -> coverage.check(true).count(count -> count > 0)));
    }

    @Property
    void judgesLikeTheSetInJava(@ForAll RuleSet set, @ForAll EvidenceLog log, @ForAll @IntRange(max = 120) int days) {
        RuleSet read = JSON.read(JSON.write(set)).orElseThrow();
        var at = NOON.plus(Duration.ofDays(days));

        assertThat(read.check(Known.of(JANE, log, at))).isEqualTo(set.check(Known.of(JANE, log, at)));
        assertThat(read.answer(Known.of(JANE, log, at))).isEqualTo(set.answer(Known.of(JANE, log, at)));
        assertThat(read.judge(JANE, log, at).validUntil())
                .isEqualTo(set.judge(JANE, log, at).validUntil());
        Statistics.collect(set.answer(Known.of(JANE, log, at)));
        Statistics.coverage(coverage -> {
            for (Status status : Status.values()) {
                coverage.check(status).percentage(share -> share > 3);
            }
        });
    }

    @Property(tries = 1000)
    void anyGarbledTextGivesASetOrProblems(@ForAll RuleSet set, @ForAll("changes") List<Change> changes) {
        String text = JSON.write(set);
        for (Change change : changes) {
            text = change.applied(text);
        }

        Reading reading = JSON.read(text);

        assertThat(reading.ruleSet().isPresent()).isEqualTo(reading.problems().isEmpty());
        assertThat(reading.problems()).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.path()).startsWith("$");
        });
        Statistics.collect(reading.problems().isEmpty() ? "set" : "problems");
        Statistics.coverage(coverage -> {
            coverage.check("set").percentage(share -> share > 1);
            coverage.check("problems").percentage(share -> share > 20);
        });
    }

    @Property
    void anyCutTextIsNotJson(@ForAll RuleSet set, @ForAll @IntRange(max = 1000) int permille) {
        String text = JSON.write(set).stripTrailing();
        String cut = text.substring(0, (text.length() - 1) * permille / 1000);

        assertThat(JSON.read(cut).problems()).extracting(Problem::code).contains(Problem.Code.NOT_JSON);
    }

    /** Takes something out of a text at a place, and puts something in. */
    record Change(int permille, int length, String instead) {
        String applied(String text) {
            int from = text.length() * permille / 1001;
            return text.substring(0, from) + instead + text.substring(Math.min(text.length(), from + length));
        }
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<String> snippets = Arbitraries.of(
                "",
                "",
                "0",
                "1",
                "-1",
                "1e999",
                "9".repeat(30),
                "\"",
                "\"\"",
                "null",
                "true",
                "[]",
                "{}",
                "[[",
                "{",
                "}",
                "]",
                ",",
                ":",
                "\"all\":",
                "\"is\":",
                "\"not\":",
                "\"whenUnknown\":\"no\",",
                "\"weight\":0,",
                "\"threshold\":7,",
                "EUR",
                "XTS",
                "P",
                "2026",
                "\\u0000",
                "\u00e9",
                " ",
                "\n",
                "//",
                "NaN");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 4),
                        snippets)
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
    }
}
