package io.salesfunnel.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.known.EvidenceLog;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OmissionsTest {

    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    private static final Fact<Boolean> NEED = Fact.of(Facts.NEED, true, "form", AT);
    private static final HumanDecision DECISION = HumanDecision.builder()
            .actor("seller-4")
            .type(StandardDecision.FIT_ASSERTED)
            .reason("fits")
            .decidedAt(AT)
            .addFact(Fact.of(Facts.MEANS, true, "call", AT))
            .addFact(Fact.of(Facts.AUTHORITY, true, "call", AT))
            .build();
    private static final Case WHOLE = new Case("all", EvidenceLog.of(List.of(NEED, DECISION)), AT);

    private static Set<FactKey<?>> keys(Case less) {
        return Omissions.keys(less.log());
    }

    @Test
    void leavesOutEachPieceAndEachFact() {
        assertThat(Omissions.of(WHOLE).stream().map(less -> less.log().size() + " " + keys(less)))
                .containsExactly(
                        "2 [need, means, authority]",
                        "1 [means, authority]",
                        "1 [need]",
                        "1 [need]",
                        "1 [means, authority]",
                        "1 [means, authority]",
                        "2 [need]",
                        "2 [need, authority]",
                        "1 [means]",
                        "2 [need, means]",
                        "1 [authority]",
                        "1 []");
    }

    @Test
    void keepsWhatHappenedWhenItLeavesOutWhatWasLearned() {
        Evidence bare = Omissions.of(WHOLE).get(11).log().arrivals().get(0);

        assertThat(bare.id()).isEqualTo(DECISION.id());
        assertThat(bare.facts()).isEmpty();
    }

    @Test
    void leavesOutEachSelectionOfFewFacts() {
        assertThat(Omissions.ofFacts(WHOLE, Set.of(Facts.NEED, Facts.MEANS, Facts.AUTHORITY)).stream()
                        .map(less -> keys(less).toString()))
                .containsExactly(
                        "[means, authority]",
                        "[need, authority]",
                        "[authority]",
                        "[need, means]",
                        "[means]",
                        "[need]",
                        "[]");
    }

    @Test
    void leavesOutOnlyWhatMayBeLeftOut() {
        assertThat(Omissions.ofFacts(WHOLE, Set.of(Facts.NEED, Facts.MEANS)))
                .extracting(Case::toString)
                .containsExactly(
                        "all without the facts [need] as of 2026-03-02T09:00:00Z",
                        "all without the facts [means] as of 2026-03-02T09:00:00Z",
                        "all without the facts [need, means] as of 2026-03-02T09:00:00Z");
    }

    private static Case facts(List<FactKey<Boolean>> keys) {
        return new Case(
                "many",
                EvidenceLog.of(
                        keys.stream().map(key -> Fact.of(key, true, "form", AT)).toList()),
                AT);
    }

    @Test
    void leavesOutSomeSelectionsOfManyFacts() {
        List<FactKey<Boolean>> seven = List.of(
                Facts.NEED, Facts.MEANS, Facts.AUTHORITY, Facts.INTEREST, Facts.PRIORITY, Facts.PAIN, Facts.CHAMPION);

        assertThat(Omissions.ofFacts(facts(seven.subList(0, 6)), Set.copyOf(seven)))
                .hasSize(63);
        List<Case> less = Omissions.ofFacts(facts(seven), Set.copyOf(seven));

        assertThat(less.stream().map(OmissionsTest::keys)).contains(Set.of(), Set.of(Facts.PAIN));
        assertThat(less.stream().map(one -> keys(one).size()).distinct()).containsExactly(0, 1, 6, 5);
        assertThat(less).hasSize(1 + 7 * 8);
    }

    @Test
    void arrivesInEveryOrderIfItIsLittle() {
        EvidenceLog three = EvidenceLog.of(List.of(NEED, DECISION, did(0)));

        assertThat(Orders.of(new Case("three", three, AT)).stream().map(Case::log))
                .hasSize(6)
                .doesNotHaveDuplicates();
        assertThat(Orders.of(WHOLE))
                .extracting(Case::words)
                .contains("all arriving as [" + DECISION.id() + ", " + NEED.id() + "]");
    }

    @Test
    void arrivesFromEachPieceOnIfItIsMuch() {
        EvidenceLog five = EvidenceLog.of(List.of(did(0), did(1), did(2), did(3), did(4)));

        assertThat(Orders.of(new Case("five", five, AT)).stream()
                        .map(one -> String.join(
                                "",
                                one.log().arrivals().stream()
                                        .map(evidence -> evidence.id()
                                                .substring(evidence.id().length() - 1))
                                        .toList())))
                .containsExactlyInAnyOrder(
                        "01234", "43210", "40123", "32104", "34012", "21043", "23401", "10432", "12340", "04321");
        assertThat(Orders.of(new Case("four", EvidenceLog.of(five.arrivals().subList(0, 4)), AT)))
                .hasSize(24);
    }

    private static Evidence did(int minute) {
        return Gym.did(minute, StandardInteraction.WEBSITE_VISITED);
    }
}
