package io.salesfunnel.framework;

import io.salesfunnel.evidence.Flow;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.evidence.Strength;
import io.salesfunnel.finding.Code;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.QualificationRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The usual rules about what happened and what was decided. What the log does not tell did not happen, so these are
 * met or not met; only where somebody can be asked they may be unknown. Has no instances.
 *
 * @see StandardCriteria the criteria about facts
 * @since 0.1
 */
public final class InteractionRules {

    /** By what a seller reaches out to one party; campaigns and advertisements are none of it. */
    public static final List<InteractionType> OUTREACH = List.of(
            StandardInteraction.EMAIL_SENT,
            StandardInteraction.DIRECT_MAIL_SENT,
            StandardInteraction.CALL_ATTEMPTED,
            StandardInteraction.CALL_ANSWERED,
            StandardInteraction.MEETING_SCHEDULED,
            StandardInteraction.MEETING_HELD);

    /**
     * There was contact, whoever began. A list the party came with, an advertisement it was shown and a call it did not
     * answer are none.
     */
    public static final QualificationRule CONTACTED = contacted(1);

    /** The party takes part, see {@link Known#isEngaged()}. */
    public static final QualificationRule ENGAGED = new LogRule(
            "engaged",
            known -> known.isEngaged()
                    ? Finding.met()
                    : Finding.notMet("no form, download, reply or call of the party so far"));

    /** The party does not take part yet. */
    public static final QualificationRule NOT_YET_ENGAGED = QualificationRule.not("not-yet-engaged", ENGAGED);

    /** Seller and party spoke with each other; any number of messages one way is not enough. */
    public static final QualificationRule TWO_WAY = new LogRule(
            "two-way", known -> known.isTwoWay() ? Finding.met() : Finding.notMet("nobody has spoken with the party"));

    /** Something that the party did or said lets infer that it wants to buy. */
    public static final QualificationRule INTENT_INFERRED = intent("intent-inferred", Strength.INFERRED_INTENT);

    /** The party declared that it wants to buy, or did so; no number of weaker signs is enough. */
    public static final QualificationRule INTENT_DECLARED = intent("intent-declared", Strength.DECLARED_INTENT);

    /** The party is interested in buying, as it told or else by what it did; unknown while neither tells. */
    public static final QualificationRule INTEREST_SHOWN = new FirstKnown(
            "interest-shown",
            List.of(StandardCriteria.INTEREST, new LogRule("shown-intent", InteractionRules::shownIntent)));

    /** It is known who the party is. */
    public static final QualificationRule IDENTIFIED =
            new LogRule("identified", known -> known.party().isIdentified() ? Finding.met() : asking("who is it?"));

    /** A seller said that the party fits; who and when is in the decision. */
    public static final QualificationRule ASSERTED_TO_FIT = new LogRule(
            "asserted-to-fit",
            known -> known.decision(StandardDecision.FIT_ASSERTED)
                    .map(decision -> Finding.met("by {actor}").with("actor", decision.actor()))
                    .orElseGet(() -> asking("does the party fit?")));

    /** Fits the ideal customer profile, or a seller said so. */
    public static final QualificationRule FITS_PROFILE =
            QualificationRule.any("fits-profile", StandardCriteria.IDEAL_CUSTOMER_PROFILE, ASSERTED_TO_FIT);

    private InteractionRules() {}

    /**
     * There was contact so often, whoever began.
     *
     * @param times how often, inclusive, from 1
     * @return the rule, called {@code contacted}, or such as {@code contacted-2-times}
     * @throws IllegalArgumentException if the number is below 1
     */
    public static QualificationRule contacted(int times) {
        if (times < 1) {
            throw new IllegalArgumentException(
                    "Rule 'contacted' cannot need " + times + " contacts; a number from 1 is possible");
        }
        return new LogRule(times == 1 ? "contacted" : "contacted-" + times + "-times", known -> {
            long contacts = known.interactions().stream()
                    .map(Interaction::type)
                    .filter(InteractionRules::isContact)
                    .count();
            return (contacts >= times
                            ? Finding.met("contacts: {contacts}")
                            : Finding.notMet("contacts so far: {contacts}"))
                    .with("contacts", contacts)
                    .with("wanted", times);
        });
    }

    /**
     * Meets a rule before the seller reaches out: now, while nobody has; or else at the time just before the first
     * outreach, as far as it is known now. What is learned later does not mend it.
     *
     * @param rule the rule, often a {@link io.salesfunnel.ruleset.RuleSet}
     * @return the rule, called such as {@code fit-before-outreach}
     */
    public static QualificationRule metBeforeOutreach(QualificationRule rule) {
        return metBefore(rule, OUTREACH);
    }

    /**
     * Meets a rule before the seller reaches out in one of some ways.
     *
     * @param rule the rule
     * @param first a way to reach out
     * @param more further ways
     * @return the rule
     * @see #metBeforeOutreach(QualificationRule)
     */
    public static QualificationRule metBeforeOutreach(
            QualificationRule rule, InteractionType first, InteractionType... more) {
        List<InteractionType> types = new ArrayList<>(List.of(first));
        types.addAll(List.of(more));
        return metBefore(rule, List.copyOf(types));
    }

    private static QualificationRule metBefore(QualificationRule rule, List<InteractionType> outreach) {
        String name = Code.require(
                        "Rule", "name", Objects.requireNonNull(rule, "rule").name()) + "-before-outreach";
        String types = outreach.stream().map(InteractionType::name).collect(Collectors.joining(" "));
        return new LogRule(
                name,
                types,
                List.of(rule),
                known -> first(known, outreach)
                        .map(at -> thenMet(rule, known, at))
                        .orElseGet(() -> rule.check(known)));
    }

    private static Finding thenMet(QualificationRule rule, Known known, Instant outreach) {
        Finding then = rule.check(known.back(outreach.minusNanos(1))).named(rule.name());
        return (then.status() == Status.MET
                        ? Finding.met("before {outreach}")
                        : Finding.notMet("not before {outreach}"))
                .with("outreach", outreach)
                .with(List.of(then));
    }

    private static Optional<Instant> first(Known known, List<InteractionType> types) {
        return known.interactions().stream()
                .filter(interaction -> types.contains(interaction.type()))
                .findFirst()
                .map(Interaction::occurredAt);
    }

    private static QualificationRule intent(String name, Strength atLeast) {
        return new LogRule(
                name,
                known -> known.interactions().stream()
                        .map(Interaction::type)
                        .filter(type -> isOfParty(type) && type.strength().compareTo(atLeast) >= 0)
                        .findFirst()
                        .map(type -> Finding.met("shown by {type}").with("type", type.name()))
                        .orElseGet(() -> Finding.notMet("nothing that the party did or said shows it")));
    }

    private static Finding shownIntent(Known known) {
        Finding shown = INTENT_INFERRED.check(known);
        return shown.status() == Status.MET ? shown : asking(StandardCriteria.INTEREST.question());
    }

    private static boolean isOfParty(InteractionType type) {
        return type.flow() == Flow.INBOUND || type.flow() == Flow.MUTUAL;
    }

    private static boolean isContact(InteractionType type) {
        return type.flow() != Flow.INTERNAL
                && type != StandardInteraction.LIST_IMPORTED
                && type != StandardInteraction.AD_SHOWN
                && type != StandardInteraction.CALL_ATTEMPTED;
    }

    private static Finding asking(String question) {
        return Finding.unknown("{question}").with("question", question);
    }
}
