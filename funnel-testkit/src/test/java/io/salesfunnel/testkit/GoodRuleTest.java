package io.salesfunnel.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.party.Organization;
import io.salesfunnel.party.Party;
import io.salesfunnel.qualification.Combination;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.qualification.UnknownPolicy;
import io.salesfunnel.ruleset.RuleSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rules that keep every law, in the way in which a test class of a user does it. */
class GoodRuleTest {

    private static final Instant MARCH = Instant.parse("2026-03-02T09:00:00Z");

    @Nested
    class ACriterion implements FiftyPeople {

        @Override
        public QualificationRule rule() {
            return SIZE.freshFor(Duration.ofDays(30));
        }
    }

    @Nested
    class ACombination implements FiftyPeople {

        @Override
        public QualificationRule rule() {
            return Combination.named("fit")
                    .veto(Criterion.isTrue(Facts.NEED))
                    .weigh(20, SIZE)
                    .weigh(10, Criterion.isTrue(Facts.MEANS))
                    .threshold(20);
        }

        @Override
        public EvidenceLog notMet(Instant at) {
            return FiftyPeople.told(at, 49).append(io.salesfunnel.evidence.Fact.of(Facts.MEANS, false, "call", at));
        }
    }

    @Nested
    class ARuleSetThatIsValidForAYear implements FiftyPeople {

        @Override
        public QualificationRule rule() {
            return RuleSet.named("fit", 1)
                    .of(SIZE)
                    .validFrom(Instant.parse("2026-01-01T00:00:00Z"))
                    .validUntil(Instant.parse("2027-01-01T00:00:00Z"));
        }

        @Override
        public List<Instant> instants() {
            return List.of(MARCH, MARCH.plus(Duration.ofDays(200)));
        }
    }

    @Nested
    class ARuleThatCountsUnknownAsNo implements FiftyPeople {

        @Override
        public QualificationRule rule() {
            return SIZE.whenUnknown(UnknownPolicy.NO);
        }

        @Override
        public Status whenNothingIsKnown() {
            return Status.NOT_MET;
        }
    }

    @Nested
    class AFunctionAboutAnOrganization implements FiftyPeople {

        @Override
        public QualificationRule rule() {
            return QualificationRule.of(
                    "spoken-with",
                    known -> known.has(StandardInteraction.CALL_ANSWERED)
                            ? FiftyPeople.check(known)
                            : Finding.unknown("who calls {party}?")
                                    .with("party", known.party().id()));
        }

        @Override
        public Party party() {
            return Organization.builder().id("party-1").name("Marker Mills").build();
        }
    }

    @Test
    void breakNoLaw() {
        assertThat(FiftyPeople.broken(FiftyPeople::check)).isEmpty();
    }
}
