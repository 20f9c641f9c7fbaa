package io.salesfunnel.qualification;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ATTEMPTED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static io.salesfunnel.qualification.Answers.JANE;
import static io.salesfunnel.qualification.Answers.NO;
import static io.salesfunnel.qualification.Answers.NOON;
import static io.salesfunnel.qualification.Answers.NOTHING;
import static io.salesfunnel.qualification.Answers.OPEN;
import static io.salesfunnel.qualification.Answers.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.Answers.Reading;
import io.salesfunnel.qualification.UnknownPolicy.Provisional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TolerantRuleTest {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final UnknownPolicy FOR_A_WEEK = UnknownPolicy.provisional(WEEK, EMAIL_SENT, CALL_ATTEMPTED);
    private static final QualificationRule PATIENT = OPEN.whenUnknown(FOR_A_WEEK);

    private static EvidenceLog log(Interaction... interactions) {
        return EvidenceLog.of(List.of(interactions));
    }

    private static Interaction did(InteractionType type, Instant at) {
        return Interaction.of(type.name() + "-" + at.getEpochSecond(), JANE, type, at);
    }

    private static void says(EvidenceLog log, Instant asOf, Status status, String reason, Optional<Instant> until) {
        assertThat(Known.assess(JANE, log, asOf, PATIENT::answer)).isEqualTo(new Assessment<>(status, asOf, until));
        assertThat(Known.assess(JANE, log, asOf, known -> PATIENT.check(known).reason()))
                .isEqualTo(new Assessment<>(reason, asOf, until));
        assertThat(Known.assess(JANE, log, asOf, known -> PATIENT.check(known).status()))
                .isEqualTo(new Assessment<>(status, asOf, until));
    }

    @Test
    void leavesWhatIsKnown() {
        for (UnknownPolicy policy : List.of(UnknownPolicy.NO, FOR_A_WEEK)) {
            assertThat(YES.whenUnknown(policy).check(NOTHING))
                    .isEqualTo(Finding.met().named("yes"));
            assertThat(NO.whenUnknown(policy).check(NOTHING))
                    .isEqualTo(Finding.notMet().named("no"));
            assertThat(YES.whenUnknown(policy).answer(NOTHING)).isEqualTo(Status.MET);
            assertThat(NO.whenUnknown(policy).answer(NOTHING)).isEqualTo(Status.NOT_MET);
        }
    }

    @Test
    void takesUnknownAsNo() {
        QualificationRule strict = OPEN.whenUnknown(UnknownPolicy.NO);

        assertThat(strict.answer(NOTHING)).isEqualTo(Status.NOT_MET);
        assertThat(strict.check(NOTHING))
                .isEqualTo(Finding.notMet("unknown counts as no")
                        .with(List.of(Finding.unknown().named("open"))));
    }

    @Test
    void passesUntilSomebodyApproaches() {
        says(log(), NOON, Status.MET, "unknown, passes until some time after the first approach", Optional.empty());
        says(
                log(did(WEBSITE_VISITED, NOON.minus(WEEK))),
                NOON,
                Status.MET,
                "unknown, passes until some time after the first approach",
                Optional.empty());
    }

    @Test
    void passesUntilTheDeadlineToTheInstant() {
        EvidenceLog log = log(did(CALL_ATTEMPTED, NOON.plusSeconds(60)), did(EMAIL_SENT, NOON));
        Instant deadline = NOON.plus(WEEK);

        says(
                log,
                NOON.plusSeconds(60),
                Status.MET,
                "unknown, passes until 2026-03-08T12:00:00Z",
                Optional.of(deadline));
        says(
                log,
                deadline.minusNanos(1),
                Status.MET,
                "unknown, passes until 2026-03-08T12:00:00Z",
                Optional.of(deadline));
        says(log, deadline, Status.UNKNOWN, "was to be known by 2026-03-08T12:00:00Z", Optional.empty());
    }

    @Test
    void doesNotSeeAnApproachThatIsToCome() {
        EvidenceLog log = log(did(EMAIL_SENT, NOON));

        says(
                log,
                NOON.minusSeconds(1),
                Status.MET,
                "unknown, passes until some time after the first approach",
                Optional.of(NOON));
    }

    @Test
    void passesForEverWhenTheTimeIsLongerThanTheCalendar() {
        QualificationRule rule =
                OPEN.whenUnknown(UnknownPolicy.provisional(ChronoUnit.FOREVER.getDuration(), EMAIL_SENT));

        assertThat(rule.answer(Known.of(JANE, log(did(EMAIL_SENT, NOON)), NOON)))
                .isEqualTo(Status.MET);
    }

    @Test
    void stillSaysWhatToAsk() {
        assertThat(PATIENT.check(NOTHING).parts())
                .containsExactly(Finding.unknown().named("open"));
        assertThat(PATIENT.check(Known.of(JANE, log(did(EMAIL_SENT, NOON)), NOON.plus(WEEK)))
                        .questions())
                .containsExactly("open");
    }

    @Test
    void isTheRuleUnderItsName() {
        QualificationRule rule = Reading.keys("means", Facts.MEANS).whenUnknown(UnknownPolicy.NO);

        assertThat(rule.name()).isEqualTo("means");
        assertThat(rule.reads()).containsExactly(Facts.MEANS);
        assertThat(rule)
                .isEqualTo(Reading.keys("means", Facts.MEANS).whenUnknown(UnknownPolicy.NO))
                .isNotEqualTo(Reading.keys("means", Facts.MEANS).whenUnknown(FOR_A_WEEK));
        assertThat(FOR_A_WEEK)
                .isEqualTo(UnknownPolicy.provisional(WEEK, EMAIL_SENT, CALL_ATTEMPTED))
                .isNotEqualTo(UnknownPolicy.provisional(WEEK, EMAIL_SENT));
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesATimeOfNothingAndOneThatNeverBegins() {
        for (Duration grace : List.of(Duration.ZERO, Duration.ofDays(-1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> UnknownPolicy.provisional(grace, EMAIL_SENT))
                    .withMessage("Provisional cannot last " + grace + "; a time of more than nothing is possible");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Provisional(WEEK, List.of()))
                .withMessage(
                        "Provisional cannot be without an approach: unknown would pass for ever; name at least one");
        assertThatNullPointerException()
                .isThrownBy(() -> new Provisional(null, List.of(EMAIL_SENT)))
                .withMessage("grace");
        assertThatNullPointerException()
                .isThrownBy(() -> OPEN.whenUnknown(null))
                .withMessage("policy");
        assertThatNullPointerException()
                .isThrownBy(() -> new TolerantRule(null, UnknownPolicy.NO))
                .withMessage("rule");
    }
}
