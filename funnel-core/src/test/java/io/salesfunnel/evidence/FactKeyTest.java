package io.salesfunnel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactKeyTest {

    private static final FactKey<Integer> FLEET_SIZE = new FactKey<>("fleet-size", Integer.class);

    @Test
    void keepsNameAndType() {
        assertThat(FLEET_SIZE.name()).isEqualTo("fleet-size");
        assertThat(FLEET_SIZE.type()).isEqualTo(Integer.class);
    }

    @Test
    void equalsByNameAndType() {
        assertThat(FLEET_SIZE)
                .isEqualTo(new FactKey<>("fleet-size", Integer.class))
                .hasSameHashCodeAs(new FactKey<>("fleet-size", Integer.class))
                .isNotEqualTo(new FactKey<>("fleet-size", Long.class))
                .isNotEqualTo(new FactKey<>("fleet", Integer.class));
    }

    @Test
    void printsItsName() {
        assertThat(FLEET_SIZE).hasToString("fleet-size");
    }

    @Test
    void refusesANameThatIsNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FactKey<>("size of Jane's fleet", Integer.class))
                .withMessage("FactKey cannot have this name of 20 characters: it is not a code;"
                        + " a code has letters, digits and . _ : / $ + # ~ - , from 1 to 200,"
                        + " so take a number or a digest instead of a name or an e-mail address");
    }

    @Test
    void refusesNoType() {
        assertThatNullPointerException()
                .isThrownBy(() -> new FactKey<>("fleet-size", nothing()))
                .withMessage("type");
    }

    @SuppressWarnings("NullAway")
    private static Class<Integer> nothing() {
        return null;
    }

    @Test
    void standsReadyForTheUsualFacts() {
        assertThat(List.of(
                        Facts.TARGET_GROUP,
                        Facts.IDEAL_CUSTOMER_PROFILE,
                        Facts.MEANS,
                        Facts.NEED,
                        Facts.AUTHORITY,
                        Facts.LEGAL_CAPACITY,
                        Facts.INTEREST,
                        Facts.BUDGET,
                        Facts.AMOUNT,
                        Facts.EXPECTED_CLOSE,
                        Facts.ACCOUNT_MANAGER,
                        Facts.WAKE_UP))
                .containsExactly(
                        new FactKey<>("target-group", Boolean.class),
                        new FactKey<>("ideal-customer-profile", Boolean.class),
                        new FactKey<>("means", Boolean.class),
                        new FactKey<>("need", Boolean.class),
                        new FactKey<>("authority", Boolean.class),
                        new FactKey<>("legal-capacity", Boolean.class),
                        new FactKey<>("interest", Boolean.class),
                        new FactKey<>("budget", Money.class),
                        new FactKey<>("amount", Money.class),
                        new FactKey<>("expected-close", LocalDate.class),
                        new FactKey<>("account-manager", String.class),
                        new FactKey<>("wake-up", Instant.class));
    }
}
