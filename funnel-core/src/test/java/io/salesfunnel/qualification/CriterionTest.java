package io.salesfunnel.qualification;

import static io.salesfunnel.qualification.Answers.JANE;
import static io.salesfunnel.qualification.Answers.NOON;
import static io.salesfunnel.qualification.Answers.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.condition.Condition;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CriterionTest {

    private static final FactKey<Integer> FLEET = new FactKey<>("fleet", Integer.class);
    private static final Criterion<Integer> LARGE =
            Criterion.named("large-fleet").reads(FLEET).metWhen(size -> size >= 10);

    private static <T> Known knowing(FactKey<T> key, T value) {
        return Known.of(JANE, EvidenceLog.of(List.of(Fact.of(key, value, "call", NOON))), NOON);
    }

    @Test
    void namesTheFactOfAJudgementThatHasNoReasonButAName() {
        Criterion<Integer> judged = Criterion.named("large-fleet")
                .reads(FLEET)
                .judged(size -> Finding.notMet().named("too-old"));

        assertThat(judged.check(knowing(FLEET, 9)))
                .isEqualTo(Finding.notMet().with("fact", "fleet").named("too-old"));
    }

    @Test
    void isMetByAValueThatIsGoodEnough() {
        assertThat(LARGE.check(knowing(FLEET, 10))).isSameAs(Finding.met());
        assertThat(LARGE.check(knowing(FLEET, 9))).isEqualTo(Finding.notMet().with("fact", "fleet"));
    }

    @Test
    void asksWhileTheFactIsNotKnown() {
        assertThat(LARGE.check(NOTHING))
                .isEqualTo(Finding.unknown("{question}").with("fact", "fleet").with("question", "what is fleet?"));
        assertThat(LARGE.ask("how many cars?").check(NOTHING).reason()).isEqualTo("how many cars?");
    }

    @Test
    void asksAgainWhenTheFactHasRunOut() {
        Fact<Integer> fact = Fact.<Integer>builder()
                .from(Fact.of(FLEET, 12, "call", NOON))
                .validUntil(NOON.plusSeconds(60))
                .build();
        EvidenceLog log = EvidenceLog.of(List.of(fact));

        assertThat(LARGE.check(Known.of(JANE, log, NOON.plusSeconds(59))).status())
                .isEqualTo(Status.MET);
        assertThat(LARGE.check(Known.of(JANE, log, NOON.plusSeconds(60))).status())
                .isEqualTo(Status.UNKNOWN);
    }

    @Test
    void hasTheSameNameFactAndJudgementWithAnotherQuestion() {
        Criterion<Integer> asking = LARGE.ask("how many cars?");

        assertThat(asking.name()).isEqualTo("large-fleet");
        assertThat(asking.reads()).containsExactly(FLEET);
        assertThat(asking.question()).isEqualTo("how many cars?");
        assertThat(asking.check(knowing(FLEET, 10)).status()).isEqualTo(Status.MET);
        assertThat(asking.check(knowing(FLEET, 9)).status()).isEqualTo(Status.NOT_MET);
        assertThat(LARGE.question()).isEqualTo("what is fleet?");
        assertThat(LARGE).hasToString("Criterion{large-fleet reads fleet}");
    }

    @Test
    void givesTheReasonOfAJudgement() {
        Criterion<Integer> judged = Criterion.named("large-fleet")
                .reads(FLEET)
                .judged(size -> Finding.notMet("{size} cars").with("size", size));

        assertThat(judged.check(knowing(FLEET, 3)).reason()).isEqualTo("3 cars");
        assertThat(judged.question()).isEqualTo("what is fleet?");
    }

    @Test
    void isTrueWhenItsFactIs() {
        Criterion<Boolean> need = Criterion.isTrue(Facts.NEED);

        assertThat(need.name()).isEqualTo("need");
        assertThat(need.reads()).containsExactly(Facts.NEED);
        assertThat(need.check(knowing(Facts.NEED, true)).status()).isEqualTo(Status.MET);
        assertThat(need.check(knowing(Facts.NEED, false)).status()).isEqualTo(Status.NOT_MET);
        assertThat(need.check(NOTHING).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void isDataWhenAConditionJudges() {
        Criterion<Integer> data = Criterion.named("large-fleet").reads(FLEET).metWhen(Condition.atLeast(10));

        assertThat(data.condition()).contains(Condition.atLeast(10));
        assertThat(LARGE.condition()).isEmpty();
        assertThat(data.key()).isEqualTo(FLEET);
        assertThat(data.check(knowing(FLEET, 9)).reason()).isEqualTo("9 is below 10");
        assertThat(data.answer(knowing(FLEET, 10))).isEqualTo(Status.MET);
        assertThat(data.answer(NOTHING)).isEqualTo(Status.UNKNOWN);
        assertThat(LARGE.answer(knowing(FLEET, 9))).isEqualTo(Status.NOT_MET);
    }

    @Test
    void isEqualWhenItIsDataAndTheSame() {
        Criterion.Middle<Integer> fleet = Criterion.named("large-fleet").reads(FLEET);
        Criterion<Integer> data = fleet.metWhen(Condition.atLeast(10));
        FactKey<Integer> boats = new FactKey<>("boats", Integer.class);

        assertThat(data)
                .isEqualTo(fleet.metWhen(Condition.atLeast(10)))
                .hasSameHashCodeAs(fleet.metWhen(Condition.atLeast(10)));
        assertThat(data)
                .isNotEqualTo(fleet.metWhen(Condition.atLeast(11)))
                .isNotEqualTo(data.ask("how many?"))
                .isNotEqualTo(data.freshFor(Duration.ofDays(1)))
                .isNotEqualTo(Criterion.named("fleet").reads(FLEET).metWhen(Condition.atLeast(10)))
                .isNotEqualTo(Criterion.named("large-fleet").reads(boats).metWhen(Condition.atLeast(10)))
                .isNotEqualTo("large-fleet");
        assertThat(LARGE).isNotEqualTo(fleet.metWhen(size -> size >= 10));
    }

    @Test
    void doesNotKnowAFactThatIsStale() {
        Criterion<Integer> fresh = LARGE.freshFor(Duration.ofDays(30));
        EvidenceLog log = EvidenceLog.of(List.of(Fact.of(FLEET, 12, "call", NOON)));
        Instant stale = NOON.plus(Duration.ofDays(30));

        assertThat(fresh.freshness()).contains(Duration.ofDays(30));
        assertThat(LARGE.freshness()).isEmpty();
        assertThat(Known.assess(JANE, log, NOON, fresh::answer))
                .isEqualTo(new Assessment<>(Status.MET, NOON, Optional.of(stale)));
        assertThat(Known.assess(JANE, log, stale.minusNanos(1), fresh::answer).value())
                .isEqualTo(Status.MET);
        assertThat(Known.assess(JANE, log, stale, fresh::check))
                .isEqualTo(new Assessment<>(
                        Finding.unknown("{question}").with("fact", "fleet").with("question", "what is fleet?"),
                        stale,
                        Optional.empty()));
    }

    @Test
    void takesAFactAsFreshForEver() {
        Criterion<Integer> fresh = LARGE.freshFor(ChronoUnit.FOREVER.getDuration());

        assertThat(fresh.answer(knowing(FLEET, 12))).isEqualTo(Status.MET);
    }

    @Test
    void asksItsOwnQuestionWhenAJudgementOnlySaysUnknown() {
        Criterion<Integer> judged = Criterion.named("large-fleet")
                .reads(FLEET)
                .judged(size -> Finding.unknown("counted in {unit}").with("unit", "axles"));

        assertThat(judged.check(knowing(FLEET, 3)))
                .isEqualTo(Finding.unknown("counted in {unit}")
                        .with("unit", "axles")
                        .with("fact", "fleet")
                        .with("question", "what is fleet?"));
    }

    @Test
    void keepsTheFactThatAJudgementNames() {
        Criterion<Integer> judged = Criterion.named("large-fleet")
                .reads(FLEET)
                .judged(size -> Finding.unknown().with("fact", "axles"));

        assertThat(judged.ask("how many?").check(knowing(FLEET, 3)).parameters())
                .containsEntry("fact", "axles")
                .containsEntry("question", "how many?");
    }

    @Test
    void refusesFreshnessOfNothing() {
        for (Duration freshness : List.of(Duration.ZERO, Duration.ofDays(-1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LARGE.freshFor(freshness))
                    .withMessage("Criterion 'large-fleet' cannot take facts as fresh for " + freshness
                            + "; a time of more than nothing is possible");
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void needsAllItsParts() {
        assertThatNullPointerException().isThrownBy(() -> LARGE.freshFor(null)).withMessage("freshness");
        assertThatNullPointerException()
                .isThrownBy(() -> Criterion.named("large-fleet").reads(FLEET).metWhen((Condition<Integer>) null))
                .withMessage("condition");
        assertThatNullPointerException().isThrownBy(() -> Criterion.named(null)).withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> Criterion.named("large-fleet").reads(null))
                .withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> Criterion.named("large-fleet")
                        .reads(FLEET)
                        .metWhen((java.util.function.Predicate<Integer>) null))
                .withMessage("holds");
        assertThatNullPointerException()
                .isThrownBy(() -> Criterion.named("large-fleet").reads(FLEET).judged(null))
                .withMessage("judge");
        assertThatNullPointerException().isThrownBy(() -> LARGE.ask(null)).withMessage("question");
    }
}
