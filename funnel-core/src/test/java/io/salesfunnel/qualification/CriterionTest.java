package io.salesfunnel.qualification;

import static io.salesfunnel.qualification.Answers.JANE;
import static io.salesfunnel.qualification.Answers.NOON;
import static io.salesfunnel.qualification.Answers.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriterionTest {

    private static final FactKey<Integer> FLEET = new FactKey<>("fleet", Integer.class);
    private static final Criterion<Integer> LARGE =
            Criterion.named("large-fleet").reads(FLEET).metWhen(size -> size >= 10);

    private static <T> Known knowing(FactKey<T> key, T value) {
        return Known.of(JANE, EvidenceLog.of(List.of(Fact.of(key, value, "call", NOON))), NOON);
    }

    @Test
    void isMetByAValueThatIsGoodEnough() {
        assertThat(LARGE.check(knowing(FLEET, 10))).isSameAs(Finding.met());
        assertThat(LARGE.check(knowing(FLEET, 9))).isSameAs(Finding.notMet());
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
    @SuppressWarnings("NullAway")
    void needsAllItsParts() {
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
