package io.salesfunnel.condition;

import static io.salesfunnel.condition.Day.NOON;
import static io.salesfunnel.condition.Day.NOTHING;
import static io.salesfunnel.condition.Day.eur;
import static io.salesfunnel.condition.Day.knowing;
import static io.salesfunnel.condition.Day.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.Criterion;
import org.junit.jupiter.api.Test;

class AtLeastFactTest {

    private static final Condition<Money> COVERS = Condition.atLeastFact(Facts.AMOUNT);
    private static final Known DEAL_OF_100 = knowing(Fact.of(Facts.AMOUNT, eur(100), "call", NOON));

    private static void judges(Known known, Money budget, Status expected, String reason) {
        assertThat(COVERS.answer(budget, known)).isEqualTo(expected);
        assertThat(COVERS.judge(budget, known).status()).isEqualTo(expected);
        assertThat(COVERS.judge(budget, known).reason()).isEqualTo(reason);
    }

    @Test
    void comparesTwoFacts() {
        judges(DEAL_OF_100, eur(100), Status.MET, "100 EUR is at least 100 EUR, which is amount");
        judges(DEAL_OF_100, eur(99), Status.NOT_MET, "99 EUR is below 100 EUR, which is amount");
    }

    @Test
    void isUnknownWhileTheOtherFactIs() {
        judges(NOTHING, eur(100), Status.UNKNOWN, "what is amount?");
        assertThat(COVERS.judge(eur(100), NOTHING).parameters()).containsEntry("fact", "amount");
    }

    @Test
    void isUnknownInTwoCurrencies() {
        judges(DEAL_OF_100, usd(500), Status.UNKNOWN, "what is it in EUR?");
    }

    @Test
    void readsTheOtherFactToo() {
        Criterion<Money> criterion =
                Criterion.named("covered").reads(Facts.BUDGET).metWhen(COVERS);

        assertThat(COVERS.reads()).containsExactly(Facts.AMOUNT);
        assertThat(criterion.reads()).containsExactly(Facts.BUDGET, Facts.AMOUNT);
        assertThat(criterion.condition()).contains(COVERS);
        assertThat(criterion
                        .check(knowing(Fact.of(Facts.BUDGET, eur(1), "call", NOON)))
                        .questions())
                .containsExactly("what is amount?");
    }

    @Test
    void tellsNoLimitThatMayBePersonal() {
        FactKey<String> best = new FactKey<>("best-name", String.class);
        Known known = knowing(Fact.of(best, "Jane Doe", "call", NOON));

        Finding finding = Condition.atLeastFact(best).judge("Ann Lee", known);

        assertThat(finding.reason()).isEqualTo("it is below best-name");
        assertThat(finding.parameters().toString()).doesNotContain("Jane").doesNotContain("Ann");
    }

    @Test
    @SuppressWarnings("NullAway")
    void isAValue() {
        assertThat(COVERS)
                .isEqualTo(Condition.atLeastFact(Facts.AMOUNT))
                .isNotEqualTo(Condition.atLeastFact(Facts.BUDGET));
        assertThatNullPointerException()
                .isThrownBy(() -> Condition.<Money>atLeastFact(null))
                .withMessage("other");
    }
}
