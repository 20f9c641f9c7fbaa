package io.salesfunnel.framework;

import static io.salesfunnel.evidence.Facts.DATE_OF_BIRTH;
import static io.salesfunnel.evidence.Facts.NEED;
import static io.salesfunnel.evidence.Facts.PURCHASING_POWER;
import static io.salesfunnel.evidence.Facts.RESIDENCE;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.framework.Case.AMSTERDAM;
import static io.salesfunnel.framework.Case.GARAGE;
import static io.salesfunnel.framework.Case.cam;
import static io.salesfunnel.framework.Case.did;
import static io.salesfunnel.framework.Case.eur;
import static io.salesfunnel.framework.Case.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Money;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.qualification.Combination;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.qualification.UnknownPolicy;
import io.salesfunnel.ruleset.RuleSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever is told apart by need. */
class NeedTest {

    private static final Combination WORTH_APPROACHING = Combination.named("worth-approaching")
            .weigh(3, ProfileCriteria.ageBetween(30, 60, AMSTERDAM))
            .weigh(2, ProfileCriteria.purchasingPowerAtLeast(eur(20_000)))
            .weigh(1, ProfileCriteria.residenceIn("NL", "BE"))
            .threshold(3);

    @Test
    @DisplayName("S2.3, S2.4 the needs of a person or a company match what is sold")
    void matchesTheNeed() {
        RuleSet match = StandardRuleSets.needMatch();

        assertThat(cam(told(NEED, true)).judged(match).isQualified()).isTrue();
        assertThat(Case.of(GARAGE, told(NEED, false)).judged(match).isDisqualified())
                .isTrue();
        assertThat(cam().judged(match).explain())
                .isEqualTo(
                        "Party 'p-1' is undetermined: need-match (unknown: need (unknown: does the party need what is"
                                + " sold?))");
    }

    @Test
    @DisplayName("S2.1 exact criteria tell whom to approach: they can be looked at, and nothing in them is hidden")
    void tellsWhomToApproachByExactCriteria() {
        RuleSet segment = RuleSet.named("segment", 1).of(WORTH_APPROACHING);

        assertThat(segment.reads()).containsExactly(DATE_OF_BIRTH, PURCHASING_POWER, RESIDENCE);
        assertThat(segment.opaque()).isEmpty();
        assertThat(RuleSet.named("segment", 1)
                        .of(Combination.named("worth-approaching")
                                .weigh(3, ProfileCriteria.ageBetween(30, 61, AMSTERDAM))
                                .weigh(2, ProfileCriteria.purchasingPowerAtLeast(eur(20_000)))
                                .weigh(1, ProfileCriteria.residenceIn("NL", "BE"))
                                .threshold(3))
                        .hash())
                .isNotEqualTo(segment.hash());
        assertThat(cam().judged(segment).questions()).hasSize(3);
    }

    @Test
    @DisplayName("S2.9 somebody who may need it enters for the time being")
    void letsPassWhoMayNeedIt() {
        QualificationRule may =
                StandardCriteria.NEED.whenUnknown(UnknownPolicy.provisional(Duration.ofDays(30), EMAIL_SENT));

        assertThat(cam().status(may)).isEqualTo(Status.MET);
        assertThat(cam(told(NEED, false)).status(may)).isEqualTo(Status.NOT_MET);
        assertThat(cam(did(EMAIL_SENT, 0)).status(may, 29)).isEqualTo(Status.MET);
        assertThat(cam(did(EMAIL_SENT, 0)).status(may, 30)).isEqualTo(Status.UNKNOWN);
    }

    @Test
    @DisplayName("S2.10 age, purchasing power and residence tell who is worth approaching, and who more than others")
    void ranksByAgePowerAndResidence() {
        Case best = cam(
                told(DATE_OF_BIRTH, LocalDate.of(1985, 1, 1)),
                told(PURCHASING_POWER, eur(20_000)),
                told(RESIDENCE, "NL"));
        Case old = best.and(told(DATE_OF_BIRTH, LocalDate.of(1950, 1, 1), 1));
        Case poor = best.and(told(PURCHASING_POWER, eur(19_999), 1));
        Case abroad = poor.and(told(DATE_OF_BIRTH, LocalDate.of(1950, 1, 1), 1), told(RESIDENCE, "DE", 1));

        assertThat(List.of(best, old, poor))
                .allSatisfy(some -> assertThat(some.status(WORTH_APPROACHING)).isEqualTo(Status.MET));
        assertThat(abroad.status(WORTH_APPROACHING)).isEqualTo(Status.NOT_MET);
        assertThat(List.of(abroad, old, poor, best)).isSortedAccordingTo(Comparator.comparingLong(NeedTest::points));
        assertThat(points(best)).isEqualTo(6);
    }

    private static long points(Case some) {
        Finding finding = WORTH_APPROACHING.check(some.known(100));
        return (Long) Objects.requireNonNull(finding.parameters().get("points"));
    }

    @Test
    @DisplayName("P41 purchasing power in another currency is not compared")
    void comparesNoTwoCurrencies() {
        assertThat(cam(told(PURCHASING_POWER, Money.of(90_000, "USD")))
                        .status(ProfileCriteria.purchasingPowerAtLeast(eur(20_000))))
                .isEqualTo(Status.UNKNOWN);
    }
}
