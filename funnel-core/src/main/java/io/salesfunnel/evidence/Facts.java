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

    /** The industry of the organization, a code. */
    public static final FactKey<String> INDUSTRY = new FactKey<>("industry", String.class);

    /** The market in which the party is active, a code. */
    public static final FactKey<String> MARKET = new FactKey<>("market", String.class);

    /** How many people work for the organization. */
    public static final FactKey<Integer> EMPLOYEES = new FactKey<>("employees", Integer.class);

    /** What the organization takes in a year. */
    public static final FactKey<Money> ANNUAL_REVENUE = new FactKey<>("annual-revenue", Money.class);

    /** When the person was born. */
    public static final FactKey<LocalDate> DATE_OF_BIRTH = new FactKey<>("date-of-birth", LocalDate.class);

    /** Where the party lives or has its seat, a code such as one of ISO 3166. */
    public static final FactKey<String> RESIDENCE = new FactKey<>("residence", String.class);

    /** What the party can spend in a year. */
    public static final FactKey<Money> PURCHASING_POWER = new FactKey<>("purchasing-power", Money.class);

    /** What the party is interested in. */
    public static final FactKey<Tags> INTERESTS = new FactKey<>("interests", Tags.class);

    /** What the person does in the organization, a code such as {@code owner}. */
    public static final FactKey<String> JOB_ROLE = new FactKey<>("job-role", String.class);

    /** When the party means to buy. */
    public static final FactKey<LocalDate> PURCHASE_PLANNED = new FactKey<>("purchase-planned", LocalDate.class);

    /** Whether the purchase comes before others. */
    public static final FactKey<Boolean> PRIORITY = new FactKey<>("priority", Boolean.class);

    /** Whether a problem was found that hurts enough to be solved. */
    public static final FactKey<Boolean> PAIN = new FactKey<>("pain", Boolean.class);

    /** Whether it is agreed by which numbers a success is measured. */
    public static final FactKey<Boolean> METRICS = new FactKey<>("metrics", Boolean.class);

    /** Whether the person who releases the money was reached. */
    public static final FactKey<Boolean> ECONOMIC_BUYER = new FactKey<>("economic-buyer", Boolean.class);

    /** Whether it is known by what the party decides. */
    public static final FactKey<Boolean> DECISION_CRITERIA = new FactKey<>("decision-criteria", Boolean.class);

    /** Whether it is known how, and by whom, the party decides. */
    public static final FactKey<Boolean> DECISION_PROCESS = new FactKey<>("decision-process", Boolean.class);

    /** Whether it is known what has to be signed, and by whom. */
    public static final FactKey<Boolean> PAPER_PROCESS = new FactKey<>("paper-process", Boolean.class);

    /** Whether somebody inside wants it and has influence. */
    public static final FactKey<Boolean> CHAMPION = new FactKey<>("champion", Boolean.class);

    /** Whether it is known what else the party considers. */
    public static final FactKey<Boolean> COMPETITION = new FactKey<>("competition", Boolean.class);

    /** Whether the party has a challenge that what is sold meets. */
    public static final FactKey<Boolean> CHALLENGES = new FactKey<>("challenges", Boolean.class);

    /** Whether the party has goals that what is sold serves. */
    public static final FactKey<Boolean> GOALS = new FactKey<>("goals", Boolean.class);

    /** Whether the party has plans to reach its goals. */
    public static final FactKey<Boolean> PLANS = new FactKey<>("plans", Boolean.class);

    /** Whether it is known what follows if the goals are missed. */
    public static final FactKey<Boolean> CONSEQUENCES = new FactKey<>("consequences", Boolean.class);

    /** Whether it is known what follows if the goals are reached. */
    public static final FactKey<Boolean> IMPLICATIONS = new FactKey<>("implications", Boolean.class);

    /** How much the party knows of the offer, from 0 to 2. */
    public static final FactKey<Integer> KNOWS_OFFER = new FactKey<>("knows-offer", Integer.class);

    /** How much is known of the business and its challenges, from 0 to 2. */
    public static final FactKey<Integer> KNOWS_BUSINESS = new FactKey<>("knows-business", Integer.class);

    /** How well the party understands what the offer could do for it, from 0 to 2. */
    public static final FactKey<Integer> UNDERSTANDS_VALUE = new FactKey<>("understands-value", Integer.class);

    /** Whether the party would appreciate a proposal. */
    public static final FactKey<Boolean> WANTS_PROPOSAL = new FactKey<>("wants-proposal", Boolean.class);

    private Facts() {}
}
