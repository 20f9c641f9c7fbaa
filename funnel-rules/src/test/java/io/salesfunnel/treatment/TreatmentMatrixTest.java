package io.salesfunnel.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole matrix as text, so that a change of what is advised is seen in the difference. */
class TreatmentMatrixTest {

    private static final List<TreatmentPlan> PLANS = List.of(
            TreatmentPlans.intent(),
            TreatmentPlans.fit(),
            TreatmentPlans.commitment(),
            TreatmentPlans.engagement(),
            TreatmentPlans.dialogue());

    private static String names(Stream<Action> actions) {
        return actions.map(Action::name).collect(Collectors.joining(", "));
    }

    private static String line(TreatmentPlan plan, TreatmentPlan.Row row) {
        Treatment treatment = row.treatment();
        return Stream.of(
                        plan.reference(),
                        row.situation().toString(),
                        names(treatment.steps().stream().map(Step::action)),
                        names(treatment.avoided().stream()),
                        treatment.attention().name(),
                        treatment
                                .deadline()
                                .map(deadline -> deadline.within() + " " + deadline.since())
                                .orElse(""),
                        treatment.sources().stream().map(Source::number).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String matrix() {
        StringBuilder table =
                new StringBuilder("| plan | situation | do | do not | attention | deadline | statements |\n");
        table.append("|---|---|---|---|---|---|---|\n");
        PLANS.forEach(plan -> plan.rows().forEach(row -> table.append(line(plan, row))));
        return table.toString();
    }

    private static String expected() throws IOException {
        try (InputStream file = TreatmentMatrixTest.class.getResourceAsStream("/treatments.md")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void isTheMatrixThatWasReviewed() throws IOException {
        assertThat(matrix()).isEqualTo(expected());
    }

    @ParameterizedTest
    @CsvSource({
        "S0, 14, 17",
        "S0, 7, 7",
        "S0, 21, 23",
        "S0, 6, 6",
        "S0, 8, 8",
        "S0, 26, 27",
        "S0, 28, 31",
        "S0, 32, 35",
        "S1, 12, 14",
        "S1, 28, 31",
        "S2, 13, 14",
        "S2, 16, 18",
        "S2, 19, 21",
        "S2, 22, 34",
        "S2, 36, 36",
        "S3, 19, 23",
        "S3, 30, 30",
        "S3, 21, 21",
        "S3, 11, 11",
        "S4, 7, 16",
        "S4, 17, 24"
    })
    void hasEveryStatementOfTheMatrix(String article, int first, int last) {
        Set<String> numbers = PLANS.stream()
                .flatMap(plan -> plan.rows().stream())
                .flatMap(row -> row.treatment().sources().stream())
                .map(Source::number)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(numbers)
                .containsAll(IntStream.rangeClosed(first, last)
                        .mapToObj(number -> article + "." + number)
                        .toList());
    }

    @Test
    @DisplayName("S0 to S3 are quoted in Dutch, S4 in Spanish")
    void quotesInTheLanguageOfTheArticle() {
        assertThat(PLANS)
                .flatExtracting(TreatmentPlan::rows)
                .flatExtracting(row -> row.treatment().sources())
                .allMatch(source -> source.language().equals(source.number().startsWith("S4") ? "es" : "nl"));
    }

    @Test
    void namesPlansAndTreatmentsForGood() {
        assertThat(PLANS)
                .extracting(TreatmentPlan::reference)
                .containsExactly("intent:1", "fit:1", "commitment:1", "engagement:1", "dialogue:1");
        assertThat(PLANS)
                .flatExtracting(TreatmentPlan::rows)
                .extracting(row -> row.treatment().name())
                .containsExactly(
                        "lead",
                        "hot-prospect",
                        "demo-requested",
                        "cart-abandoned",
                        "prospect",
                        "means-unknown",
                        "seller-routine",
                        "warm-not-registered",
                        "warm",
                        "lukewarm",
                        "cold",
                        "after-a-favourable-call",
                        "channel-choice",
                        "customer",
                        "one-to-one",
                        "prospect",
                        "lead",
                        "contact",
                        "opportunity",
                        "lead",
                        "qualified-lead",
                        "proposal-wanted",
                        "prospect");
    }

    @Test
    void keepsItsPlans() {
        assertThat(TreatmentPlans.intent()).isSameAs(TreatmentPlans.intent());
        assertThat(TreatmentPlans.dialogue(Occasions.QUALIFIED)).isEqualTo(TreatmentPlans.dialogue());
    }
}
