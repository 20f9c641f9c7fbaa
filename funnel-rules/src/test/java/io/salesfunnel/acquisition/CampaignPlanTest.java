package io.salesfunnel.acquisition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesfunnel.evidence.Money;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CampaignPlanTest {

    private static final CampaignPlan SPRING = CampaignPlan.named("spring-mail", StandardChannel.E_MAIL);

    private static CampaignPlan known(double conversion) {
        return SPRING.touching(1000)
                .converting(conversion)
                .earning(Money.of(750, "EUR"))
                .costing(Money.of(1, "EUR"), Money.of(500, "EUR"));
    }

    @Test
    @DisplayName("S2.32: before e-mailing, what the touches may bring is weighed against what they cost")
    void weighsValueAgainstCost() {
        assertThat(known(0.003).check().describe())
                .isEqualTo("spring-mail (met: 1000 touches are expected to bring 2250 EUR and cost 1500 EUR)");
        assertThat(known(0.001).check().describe())
                .isEqualTo("spring-mail (not met: 1000 touches are expected to bring 750 EUR and cost 1500 EUR)");
    }

    @Test
    void isWorthItWhenTheCostComesBack() {
        assertThat(known(0.002).check().describe())
                .isEqualTo("spring-mail (met: 1000 touches are expected to bring 1500 EUR and cost 1500 EUR)");
    }

    @Test
    @DisplayName("S2.32: what is not known is asked and not assumed")
    void asksForWhatIsMissing() {
        assertThat(SPRING.check().questions())
                .containsExactly(
                        "how many parties are reached?",
                        "which part of them is expected to buy?",
                        "what does one sale bring?",
                        "what does one touch cost?",
                        "what does the preparation cost?");
        assertThat(known(0.1).touching(5).check().questions()).isEmpty();
        assertThat(SPRING.check().name()).isEqualTo("spring-mail");
    }

    @Test
    void comparesNoCurrencies() {
        assertThat(known(0.1).earning(Money.of(9, "USD")).check().describe())
                .isEqualTo("spring-mail (not met: revenue in USD, touches in EUR and preparation in EUR cannot be"
                        + " compared; convert them first)");
        assertThat(known(0.1)
                        .costing(Money.of(1, "EUR"), Money.of(1, "USD"))
                        .check()
                        .reason())
                .startsWith("revenue in EUR, touches in EUR and preparation in USD");
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> SPRING.touching(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CampaignPlan 'spring-mail' cannot touch 0 parties; 1 or more are possible");
        assertThatThrownBy(() -> SPRING.converting(1.5))
                .hasMessage("CampaignPlan 'spring-mail' cannot convert a part of 1.5; a part from 0 to 1 is possible");
        assertThatThrownBy(() -> SPRING.converting(-0.5))
                .hasMessage("CampaignPlan 'spring-mail' cannot convert a part of -0.5; a part from 0 to 1 is possible");
        assertThatThrownBy(() -> SPRING.converting(Double.NaN))
                .hasMessage("CampaignPlan 'spring-mail' cannot convert a part of NaN; a part from 0 to 1 is possible");
        assertThatThrownBy(() -> CampaignPlan.named("Spring mail", StandardChannel.E_MAIL))
                .hasMessageStartingWith("CampaignPlan cannot have this name of 11 characters");
    }

    @Test
    void takesTheBoundsOfAPart() {
        assertThat(SPRING.converting(0).conversion()).isPresent();
        assertThat(SPRING.converting(1).touching(1).touches()).contains(1);
    }

    @Test
    void refusesAPartThatCannotBeCountedWith() {
        Optional<Money> none = Optional.empty();
        for (String part : new String[] {"1E+2147483647", "-1E+2147483647"}) {
            assertThatThrownBy(() -> new CampaignPlan(
                            "mail",
                            StandardChannel.E_MAIL,
                            Optional.empty(),
                            Optional.of(new BigDecimal(part)),
                            none,
                            none,
                            none))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("CampaignPlan 'mail' cannot convert a part of " + part
                            + "; a part from 0 to 1 is possible");
        }
        assertThatThrownBy(() -> SPRING.converting(Double.MAX_VALUE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SPRING.converting(Double.MIN_VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CampaignPlan 'spring-mail' cannot convert a part with 325 decimal places;"
                        + " at most 20 are possible");
    }

    @Test
    void takesNothingForNothingHoweverItIsWritten() {
        Optional<Money> none = Optional.empty();
        for (String zero : new String[] {"0E+2147483647", "0E-2147483647", "0.00"}) {
            assertThat(new CampaignPlan(
                                    "mail",
                                    StandardChannel.E_MAIL,
                                    Optional.empty(),
                                    Optional.of(new BigDecimal(zero)),
                                    none,
                                    none,
                                    none)
                            .conversion())
                    .contains(BigDecimal.ZERO);
        }
        assertThat(SPRING.converting(1E-19).conversion()).isPresent();
    }
}
