package io.salesfunnel.evidence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The facts that the ready-made funnels and rules ask for. Has no instances.
 *
 * @since 0.1
 */
public final class Facts {

    /** Whether the party belongs to the target group. */
    public static final FactKey<Boolean> TARGET_GROUP = new FactKey<>("target-group", Boolean.class);

    /** Whether the party fits the profile of the ideal customer. */
    public static final FactKey<Boolean> IDEAL_CUSTOMER_PROFILE =
            new FactKey<>("ideal-customer-profile", Boolean.class);

    /** Whether the party has the means to buy. */
    public static final FactKey<Boolean> MEANS = new FactKey<>("means", Boolean.class);

    /** Whether the party has a need that is met by what is sold. */
    public static final FactKey<Boolean> NEED = new FactKey<>("need", Boolean.class);

    /** Whether the person may decide to buy. */
    public static final FactKey<Boolean> AUTHORITY = new FactKey<>("authority", Boolean.class);

    /** Whether the party may conclude a contract by law. */
    public static final FactKey<Boolean> LEGAL_CAPACITY = new FactKey<>("legal-capacity", Boolean.class);

    /** Whether the party is interested in buying. */
    public static final FactKey<Boolean> INTEREST = new FactKey<>("interest", Boolean.class);

    /** What the party can spend. */
    public static final FactKey<Money> BUDGET = new FactKey<>("budget", Money.class);

    /** What the deal is worth. */
    public static final FactKey<Money> AMOUNT = new FactKey<>("amount", Money.class);

    /** When the deal is expected to be closed. */
    public static final FactKey<LocalDate> EXPECTED_CLOSE = new FactKey<>("expected-close", LocalDate.class);

    /** The account manager who tries to close the deal, by id. */
    public static final FactKey<String> ACCOUNT_MANAGER = new FactKey<>("account-manager", String.class);

    /** When to come back to a party that is parked. */
    public static final FactKey<Instant> WAKE_UP = new FactKey<>("wake-up", Instant.class);

    private Facts() {}
}
