package io.salesfunnel.classifier;

import static io.salesfunnel.evidence.StandardInteraction.CHAT_STARTED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.DEMO_REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.DETAILS_LEFT;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_REPLIED;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.INFORMATION_REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.PHONE_CALL_RECEIVED;
import static io.salesfunnel.evidence.StandardInteraction.PRICE_REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.PROPOSAL_REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.PURCHASE_INTENT_DECLARED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ACCEPTED;
import static io.salesfunnel.evidence.StandardInteraction.TRIAL_STARTED;

import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The ready-made classifiers. Has no instances.
 *
 * <pre>{@code
 * TemperatureClassifier classifier = TemperatureClassifiers.standard(Duration.ofDays(90));
 * Assessment<TemperatureReading> now = record.assess(at, classifier::classify);
 * now.value().temperature();            // empty if nothing tells, which is not cold
 * now.value().reasons();                // why
 * now.validUntil();                     // until when, if nothing new happens
 * }</pre>
 *
 * <p>None looks at the stage: a lead has a temperature as a prospect has one. All read everything that the log of a
 * record holds; that of an opportunity holds the whole buying group. Each is immutable and safe for use by many
 * threads.
 *
 * @since 0.1
 */
public final class TemperatureClassifiers {

    /**
     * How a party responds by itself and is known for it: by a form, details, a reply, a call, a chat, a request, a
     * trial, and by what commits it. Not by visits, downloads, subscriptions and carts, nor by answering a call.
     */
    public static final List<InteractionType> OWN_RESPONSES = List.of(
            FORM_SUBMITTED,
            DETAILS_LEFT,
            INFORMATION_REQUESTED,
            EMAIL_REPLIED,
            PHONE_CALL_RECEIVED,
            CHAT_STARTED,
            TRIAL_STARTED,
            DEMO_REQUESTED,
            PRICE_REQUESTED,
            PROPOSAL_REQUESTED,
            PURCHASE_INTENT_DECLARED,
            QUOTE_ACCEPTED,
            ORDER_PLACED,
            CONTRACT_SIGNED);

    private TemperatureClassifiers() {}

    /**
     * HOT if the party declared that it wants to buy, else unclassified. Called {@code declared-intent}.
     *
     * <p>A declaration is an interaction of the party itself, or of both, of the strength {@link
     * io.salesfunnel.evidence.Strength#DECLARED_INTENT}, and of no other: intent that is inferred never makes hot,
     * however much there is of it.
     *
     * <p>The last declaration counts until it is settled. It is taken back by {@code NOT_INTERESTED}, {@code
     * QUOTE_REJECTED}, {@code ORDER_CANCELLED}, {@code CONTRACT_CANCELLED}, {@code LOST_TO_COMPETITOR} and by the fact
     * that there is no interest, known as of the same instant or later. It is done by what makes a customer: {@code
     * CONTRACT_SIGNED}, {@code ORDER_PLACED}, {@code QUOTE_CONVERTED_TO_INVOICE}, {@code PAYMENT_RECEIVED}. So these
     * commitments are no declarations: who has bought is not hot until it declares to want more. Wanting no messages,
     * an objection, and what a seller decides leave a declaration as it is.
     *
     * @return the classifier
     */
    public static TemperatureClassifier byDeclaredIntent() {
        return new DeclaredIntent(Optional.empty());
    }

    /**
     * The same for declarations that run out.
     *
     * @param goodFor how long a declaration is good, more than nothing and at most 36525 days
     * @return the classifier
     * @throws IllegalArgumentException if the time is out of bounds
     */
    public static TemperatureClassifier byDeclaredIntent(Duration goodFor) {
        return new DeclaredIntent(Optional.of(Period.require("TemperatureClassifier 'declared-intent'", goodFor)));
    }

    /**
     * WARM, LUKEWARM or COLD by where the interest came from. Called {@code provenance}.
     *
     * <p>The rules, of which the first that applies decides:
     *
     * <ol>
     *   <li>WARM: the party responded by itself, see {@link #OWN_RESPONSES}, be it to a campaign or not.
     *   <li>LUKEWARM: its earliest interest came at least so long before the first campaign that touched it; or is at
     *       least so old, and there was no campaign.
     *   <li>COLD: its earliest interest came with or after the first campaign that touched it.
     *   <li>Unclassified: it showed no interest; or did before the campaign, and not long before; or did without a
     *       campaign, and not long ago.
     * </ol>
     *
     * <p>Interest is whatever engages, a visit or a click of the party, and the fact that there is interest, as of the
     * instant as of which it is known. An e-mail that was opened is none. What the party showed before it was not
     * interested ({@code NOT_INTERESTED}, {@code LOST_TO_COMPETITOR}, or the fact that there is no interest) does not
     * count any more.
     *
     * <p>A campaign touches by {@code CAMPAIGN_TOUCHED}, {@code AD_SHOWN}, {@code AD_CLICKED} and by every interaction
     * that names a campaign. Of a campaign and an interest at one instant, {@link
     * io.salesfunnel.evidence.Evidence#ORDER} tells which was first; a fact was not before.
     *
     * @param longBefore how long before the campaign is long before, inclusive; more than nothing and at most 36525 days
     * @return the classifier
     * @throws IllegalArgumentException if the time is out of bounds
     */
    public static TemperatureClassifier byProvenance(Duration longBefore) {
        return byProvenance(longBefore, OWN_RESPONSES);
    }

    /**
     * The same with other responses.
     *
     * @param longBefore how long before the campaign is long before, inclusive; more than nothing and at most 36525 days
     * @param responses how a party responds by itself; none makes nobody warm
     * @return the classifier
     * @throws IllegalArgumentException if the time is out of bounds
     */
    public static TemperatureClassifier byProvenance(
            Duration longBefore, Collection<? extends InteractionType> responses) {
        return new Provenance(
                Period.require("TemperatureClassifier 'provenance'", longBefore),
                List.copyOf(new LinkedHashSet<>(responses)));
    }

    /**
     * WARM, LUKEWARM or COLD by how often the party took part of late. Called {@code recency-and-frequency}.
     *
     * <p>Only what engages counts: no visits, no opened e-mails. What took part at some time, and not often enough
     * for either, is COLD; what never did is unclassified. What the party did before it was not interested, as in
     * {@link #byProvenance(Duration)}, does not count. Nobody is HOT by being often there.
     *
     * @param warm how often is WARM
     * @param lukewarm how often is LUKEWARM, asked second; fewer times or a longer time
     * @return the classifier
     * @throws IllegalArgumentException if whatever is LUKEWARM is WARM already
     */
    public static TemperatureClassifier byRecencyAndFrequency(Frequency warm, Frequency lukewarm) {
        return new RecencyAndFrequency(
                Objects.requireNonNull(warm, "warm"), Objects.requireNonNull(lukewarm, "lukewarm"));
    }

    /**
     * The first of several that tells a temperature. Those after it are not asked. The reading has one reason for each
     * that was asked, under its name, with its own reasons as parts.
     *
     * <p>One that throws or returns null tells neither something nor nothing: the question ends in a {@link
     * ClassifierFailedException}.
     *
     * @param name the name of the whole, a code
     * @param first the classifier that is asked first
     * @param more further classifiers, in the order in which they are asked
     * @return the classifier
     * @throws IllegalArgumentException if a name is no code, or two have the same
     */
    public static TemperatureClassifier inOrder(
            String name, TemperatureClassifier first, TemperatureClassifier... more) {
        List<TemperatureClassifier> classifiers = new ArrayList<>(List.of(first));
        classifiers.addAll(List.of(more));
        return new InOrder(name, classifiers);
    }

    /**
     * By declared intent, then by provenance. Called {@code standard}.
     *
     * @param longBefore how long before the campaign is long before, inclusive; more than nothing and at most 36525 days
     * @return the classifier
     * @throws IllegalArgumentException if the time is out of bounds
     */
    public static TemperatureClassifier standard(Duration longBefore) {
        return inOrder("standard", byDeclaredIntent(), byProvenance(longBefore));
    }

    /**
     * A rule that is met by a temperature, such as one told by the bands of a score. Unlike a rule about a raw score,
     * which is another one at every instant, it says until when it holds.
     *
     * @param classifier tells the temperature
     * @param coldest the temperature that is needed, inclusive
     * @return the rule, named such as {@code by-score-at-least-warm}; unknown while the reading is unclassified
     * @throws IllegalArgumentException if the classifier's name is no code
     */
    public static QualificationRule atLeast(TemperatureClassifier classifier, Temperature coldest) {
        String name = classifier.name() + "-at-least-" + coldest.name().toLowerCase(Locale.ROOT);
        return QualificationRule.of(name, known -> warmth(ask(classifier, known), coldest));
    }

    private static Finding warmth(TemperatureReading reading, Temperature coldest) {
        return reading.temperature()
                .map(found -> (found.compareTo(coldest) >= 0 ? Finding.met("{found}") : Finding.notMet("{found}"))
                        .with("found", found))
                .orElseGet(() -> Finding.unknown("{question}").with("question", "how ready is the party to buy?"))
                .with(reading.reasons());
    }

    /**
     * Asks a classifier on behalf of something else: for those who make classifiers, plans and the like out of others.
     *
     * @param classifier the classifier
     * @param known what is known
     * @return its reading
     * @throws ClassifierFailedException if it throws or returns null
     */
    public static TemperatureReading ask(TemperatureClassifier classifier, Known known) {
        TemperatureReading reading;
        try {
            reading = classifier.classify(known);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            throw new ClassifierFailedException(classifier.name(), e);
        }
        if (reading == null) {
            throw new ClassifierFailedException(classifier.name(), null);
        }
        return reading;
    }
}
