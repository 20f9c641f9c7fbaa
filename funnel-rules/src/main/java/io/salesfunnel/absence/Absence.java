package io.salesfunnel.absence;

import static io.salesfunnel.evidence.StandardInteraction.CART_ITEM_ADDED;
import static io.salesfunnel.evidence.StandardInteraction.CHECKOUT_STARTED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.LOST_TO_COMPETITOR;
import static io.salesfunnel.evidence.StandardInteraction.NOT_INTERESTED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.PAYMENT_RECEIVED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_CONVERTED_TO_INVOICE;
import static io.salesfunnel.evidence.StandardInteraction.TRIAL_STARTED;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.ruleset.DataRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows from something that did not happen in time: a cart is abandoned, a party is left alone, a trial is
 * over.
 *
 * <pre>{@code
 * Absence unanswered = Absence.named("quote-unanswered")
 *         .after(QUOTE_ISSUED)
 *         .without(QUOTE_ACCEPTED, QUOTE_REJECTED)
 *         .within(Duration.ofDays(14));
 * Assessment<Finding> now = record.assess(at, unanswered::check);
 * now.validUntil();                     // when to look again
 * }</pre>
 *
 * <p>It is met from the instant on that lies the time after the beginning, if nothing that would have ended the wait
 * came since the beginning. Another beginning starts the time anew. What comes later than the time still ends it: an
 * order makes a cart that was abandoned one that is not. What happens at the instant of the beginning is before or
 * after it by {@link io.salesfunnel.evidence.Evidence#ORDER}.
 *
 * <p>It is not met while there is time, after an end, and when nothing began. It is never unknown: what is not in the
 * log did not happen, as far as anybody knows.
 *
 * <p>Its finding has the parameters {@code trigger} and {@code since}, the type and the instant of the beginning;
 * {@code until}, the instant at which the time is up; {@code endedBy} and {@code endedAt} after an end.
 *
 * <p>Times are lengths of time, not working days: nothing here depends on a zone. Immutable and safe for use by many
 * threads; cannot be extended by users.
 *
 * @since 0.1
 */
public final class Absence implements DataRule {

    /** Whether the party says that it forgot what it had put into the cart. */
    public static final FactKey<Boolean> CART_FORGOTTEN = new FactKey<>("cart-forgotten", Boolean.class);

    private static final Duration LONGEST = Duration.ofDays(36_525);

    private final String name;
    private final Watch watch;
    private final Duration within;
    private final Remark remark;

    Absence(String name, Watch watch, Duration within, Remark remark) {
        if (within.isZero() || within.isNegative() || within.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("Absence '" + name + "' cannot wait for " + within
                    + "; a time of more than nothing and of at most " + LONGEST.toDays() + " days is possible");
        }
        this.name = name;
        this.watch = watch;
        this.within = within;
        this.remark = remark;
    }

    /**
     * Starts a rule.
     *
     * @param name the name, a code
     * @return the next step: say what begins the wait
     * @throws IllegalArgumentException if the name is no code
     */
    public static AbsenceStart named(String name) {
        return new AbsenceStart(name);
    }

    /**
     * Something was put into the cart, or a checkout begun, and nothing was bought since. A party that says that it
     * is not interested, or buys elsewhere, has not abandoned its cart but decided.
     *
     * <p>When met, the finding has the parameter {@code hypothesis}: {@code HELD_BACK} if an objection was raised since,
     * {@code FORGOTTEN} if the party says so by the fact {@link #CART_FORGOTTEN}, the later of the two if there are
     * both, else {@code UNKNOWN}. An abandoned cart is no loss: nothing is closed by it.
     *
     * <p>Any purchase counts, since interactions do not tell which cart they are about; if yours do, see {@link
     * #cartAbandoned(Duration, FactKey)}.
     *
     * @param window how long a cart may wait
     * @return the rule, called {@code cart-abandoned}
     * @throws IllegalArgumentException if the time is zero, negative or above 36525 days
     */
    public static Absence cartAbandoned(Duration window) {
        return cart(window, null);
    }

    /**
     * The same, where interactions tell by a fact which cart they are about. Then a purchase of another cart leaves
     * this one waiting; one that tells no cart counts for all.
     *
     * @param window how long a cart may wait
     * @param cart the fact, such as the id of the cart
     * @return the rule, called {@code cart-abandoned}
     * @throws IllegalArgumentException if the time is zero, negative or above 36525 days
     */
    public static Absence cartAbandoned(Duration window, FactKey<?> cart) {
        return cart(window, Objects.requireNonNull(cart, "cart"));
    }

    private static Absence cart(Duration window, @Nullable FactKey<?> cart) {
        List<InteractionType> ends = List.of(
                ORDER_PLACED,
                CONTRACT_SIGNED,
                QUOTE_CONVERTED_TO_INVOICE,
                PAYMENT_RECEIVED,
                NOT_INTERESTED,
                LOST_TO_COMPETITOR);
        Watch watch = new Waiting(List.of(CART_ITEM_ADDED, CHECKOUT_STARTED), ends, cart);
        return new Absence("cart-abandoned", watch, window, Remark.HYPOTHESIS);
    }

    /**
     * Nobody was reached for too long, in either direction.
     *
     * <p>A contact is whatever the two say to each other, and whatever the party says or does towards the seller that
     * is more than attention; of what the seller sends, e-mails, letters and quotes that belong to no campaign. A call
     * that was not answered is none, nor is an e-mail that bounced: a bounce undoes the latest e-mail before it. Visits
     * and opened e-mails are none either. While there was no contact at all, the time runs from the first visit; as
     * long as there is neither, nobody is kept waiting.
     *
     * <p>When met, the finding has the parameter {@code risk} with the value {@code COMPETITOR}: who is left alone turns
     * to somebody else.
     *
     * @param silence how long nobody may be reached
     * @return the rule, called {@code no-contact}
     * @throws IllegalArgumentException if the time is zero, negative or above 36525 days
     */
    public static Absence noContactFor(Duration silence) {
        return new Absence("no-contact", new Silence(), silence, Remark.RISK);
    }

    /**
     * A trial is over and nothing was bought since it began.
     *
     * @param length how long a trial goes
     * @return the rule, called {@code trial-expired}
     * @throws IllegalArgumentException if the time is zero, negative or above 36525 days
     */
    public static Absence trialExpired(Duration length) {
        return named("trial-expired")
                .after(TRIAL_STARTED)
                .without(ORDER_PLACED, CONTRACT_SIGNED, QUOTE_CONVERTED_TO_INVOICE, PAYMENT_RECEIVED)
                .within(length);
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * How much time there is.
     *
     * @return the length of time, more than nothing
     */
    public Duration within() {
        return within;
    }

    @Override
    public Set<FactKey<?>> reads() {
        return remark == Remark.HYPOTHESIS ? Set.of(CART_FORGOTTEN) : Set.of();
    }

    @Override
    public String content() {
        return watch.content() + " within " + within + " " + remark;
    }

    @Override
    public Finding check(Known known) {
        Course course = watch.read(known);
        Interaction since = course.since();
        if (since == null) {
            return Finding.notMet("no {beginning} so far").with("beginning", watch.beginning());
        }
        Interaction end = course.endedBy();
        if (end != null) {
            return begun(Finding.notMet("{endedBy} of {endedAt} came after {trigger} of {since}"), since)
                    .with("endedBy", end.type().name())
                    .with("endedAt", end.occurredAt());
        }
        Instant until = since.occurredAt().plus(within);
        return known.hasPassed(until)
                ? remark.on(
                        begun(Finding.met("nothing came by {until} after {trigger} of {since}"), since)
                                .with("until", until),
                        known,
                        since)
                : begun(Finding.notMet("there is time until {until} after {trigger} of {since}"), since)
                        .with("until", until);
    }

    private static Finding begun(Finding finding, Interaction since) {
        return finding.with("trigger", since.type().name()).with("since", since.occurredAt());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Absence that
                && name.equals(that.name)
                && watch.equals(that.watch)
                && within.equals(that.within)
                && remark == that.remark;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, watch, within);
    }

    @Override
    public String toString() {
        return "Absence{" + name + " within " + within + "}";
    }
}
