package io.salesfunnel.ruleset;

import static io.salesfunnel.ruleset.Bench.BOTH;
import static io.salesfunnel.ruleset.Bench.FIT;
import static io.salesfunnel.ruleset.Bench.JANE;
import static io.salesfunnel.ruleset.Bench.NOON;
import static io.salesfunnel.ruleset.Bench.SIZE;
import static io.salesfunnel.ruleset.Bench.day;
import static io.salesfunnel.ruleset.Bench.log;
import static io.salesfunnel.ruleset.Bench.setOf;
import static io.salesfunnel.ruleset.Bench.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Facts;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.party.Person;
import io.salesfunnel.question.Question;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class QualificationTest {

    private static final EvidenceLog LARGE = log(told(Facts.EMPLOYEES, 60));
    private static final EvidenceLog GOOD = LARGE.append(told(Facts.NEED, true));
    private static final EvidenceLog SMALL = log(told(Facts.EMPLOYEES, 10));

    private static Qualification judge(EvidenceLog log) {
        return FIT.judge(JANE, log, NOON);
    }

    private static void is(Qualification it, Status status, boolean qualified, boolean disqualified, boolean open) {
        assertThat(it.status()).isEqualTo(status);
        assertThat(it.isQualified()).isEqualTo(qualified);
        assertThat(it.isDisqualified()).isEqualTo(disqualified);
        assertThat(it.isUndetermined()).isEqualTo(open);
    }

    @Test
    void isQualifiedDisqualifiedOrUndetermined() {
        is(judge(GOOD), Status.MET, true, false, false);
        is(judge(SMALL), Status.NOT_MET, false, true, false);
        is(judge(LARGE), Status.UNKNOWN, false, false, true);
    }

    @Test
    void explainsItselfInOneSentence() {
        assertThat(judge(GOOD).explain())
                .isEqualTo("Party 'p-1' is qualified: fit (met: size (met: 60 is at least 50), need (met))");
        assertThat(judge(SMALL).explain())
                .isEqualTo(
                        "Party 'p-1' is disqualified: fit (not met: size (not met: 10 is below 50), need (unknown: is"
                                + " there a need?))");
        assertThat(judge(LARGE).explain())
                .isEqualTo("Party 'p-1' is undetermined: fit (unknown: need (unknown: is there a need?))");
    }

    @Test
    void explainsUntilWhenItHolds() {
        RuleSet fresh = setOf(SIZE.freshFor(Duration.ofDays(7)));

        assertThat(fresh.judge(JANE, LARGE, NOON).explain())
                .isEqualTo("Party 'p-1' is qualified: fit (met: 60 is at least 50), until 2026-03-08T12:00:00Z");
        assertThat(fresh.judge(JANE, LARGE, NOON).validUntil()).contains(day(7));
    }

    @Test
    void asksWhatIsMissing() {
        assertThat(judge(LARGE).questions()).extracting(Question::text).containsExactly("is there a need?");
        assertThat(judge(GOOD).questions()).isEmpty();
    }

    @Test
    void judgesAsOfAnInstantAndByARuleSet() {
        Qualification before = FIT.judge(JANE, GOOD, NOON.minusNanos(1));

        is(before, Status.UNKNOWN, false, false, true);
        assertThat(before.asOf()).isEqualTo(NOON.minusNanos(1));
        assertThat(before.validUntil()).contains(NOON);
        assertThat(before.ruleSet()).isSameAs(FIT);
        assertThat(before.finding().name()).isEqualTo("fit");
        assertThat(before.finding().parameters()).containsEntry("ruleSet", FIT.reference());
    }

    @Test
    void isEqualWhenRulesPartyEvidenceAndInstantAre() {
        assertThat(judge(GOOD)).isEqualTo(judge(GOOD)).hasSameHashCodeAs(judge(GOOD));
        assertThat(judge(GOOD))
                .isNotEqualTo(judge(LARGE))
                .isNotEqualTo(FIT.judge(JANE, GOOD, day(1)))
                .isNotEqualTo(RuleSet.named("fit", 2).of(BOTH).judge(JANE, GOOD, NOON))
                .isNotEqualTo(FIT.judge(Person.builder().id("p-2").build(), GOOD, NOON))
                .isNotEqualTo(FIT);
    }

    @Test
    void printsNoPersonalData() {
        assertThat(judge(GOOD)).hasToString("Qualification{" + FIT.reference() + " MET as of 2026-03-01T12:00:00Z}");
        assertThat(judge(GOOD).explain() + judge(GOOD)).doesNotContain("Jane");
    }
}
