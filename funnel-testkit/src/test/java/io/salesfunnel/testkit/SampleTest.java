package io.salesfunnel.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Organization;
import io.salesfunnel.party.Person;
import io.salesfunnel.qualification.QualificationRule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway")
class SampleTest {

    private static final Instant AT = Sample.MONDAYS.get(0);

    private static Sample sample(String name, boolean need) {
        return new Sample(
                name,
                at -> EvidenceLog.of(List.of(
                        Fact.of(Facts.NEED, need, "call", at), Gym.did(0, StandardInteraction.WEBSITE_VISITED))));
    }

    @Test
    void isMixedWithTheOthersAWeekApart() {
        List<Sample> mixed = Sample.withMixtures(List.of(sample("met", true), sample("notMet", false)));

        assertThat(mixed)
                .extracting(Sample::name)
                .containsExactly("met", "notMet", "met then notMet", "notMet then met", "nothing");
        assertThat(mixed.get(2).at(AT).log().arrivals())
                .extracting(Evidence::id)
                .containsExactly(
                        "fact|need|call|2026-02-23T09:00:00Z",
                        "WEBSITE_VISITED-0",
                        "fact|need|call|2026-03-02T09:00:00Z");
    }

    @Test
    void isAlwaysTakenOnAMonday() {
        assertThat(Sample.MONDAYS).allMatch(day -> day.atZone(ZoneOffset.UTC).getDayOfWeek() == DayOfWeek.MONDAY);
    }

    @Test
    void needsEvidence() {
        Sample none = new Sample("met", at -> null);

        assertThatNullPointerException().isThrownBy(() -> none.at(AT)).withMessage("the evidence of met");
    }

    @Test
    void isOfAPartyWhoseEveryWordIsFoundInATextThatQuotesIt() {
        Person person = PersonalData.marked();

        for (String text : List.of(
                "by xanthe quillfeather",
                "to Xanthe.Quillfeather@orchard.example",
                "at +1 202 555 0142",
                "of Quillfeather Orchards, Ltd")) {
            assertThat(PersonalData.quoted(text, person)).isPresent();
        }
        assertThat(PersonalData.quoted("party-1 of party-2", person)).isEmpty();
        assertThat(PersonalData.quoted(
                        "for Marker Mills",
                        Organization.builder().id("o-1").name("Marker Mills").build()))
                .contains("Marker Mills");
    }

    @Test
    void endsWithThePlaceWhereTheRuleWas() {
        FiftyPeople subject = new FiftyPeople() {

            @Override
            public QualificationRule rule() {
                return QualificationRule.of("endless", SampleTest::waitForNothing);
            }

            @Override
            public Duration timeLimit() {
                return Duration.ofMillis(150);
            }
        };

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(subject::endsInTime)
                .havingCause()
                .withMessage("it was here after PT0.15S")
                .satisfies(
                        place -> assertThat(Arrays.stream(place.getStackTrace()).map(StackTraceElement::getMethodName))
                                .contains("waitForNothing"));
    }

    private static Finding waitForNothing(Known known) {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        return Finding.met();
    }
}
