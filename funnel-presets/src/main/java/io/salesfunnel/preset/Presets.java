package io.salesfunnel.preset;

import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.RuleSet;
import io.salesfunnel.term.Terms;
import java.util.List;
import java.util.Optional;

/**
 * The ready-made presets. Has no instances.
 *
 * @since 0.1
 */
public final class Presets {

    private static final List<Preset> ALL = List.of(
            IntentFunnel.preset(),
            FitFunnel.preset(),
            CommitmentFunnel.preset(),
            EngagementFunnel.preset(),
            DialogueFunnel.preset());

    private Presets() {}

    /**
     * Told apart by the wish to buy: lead, prospect, customer.
     *
     * @return the preset, called {@code intent}
     * @see IntentFunnel
     */
    public static Preset intent() {
        return IntentFunnel.preset();
    }

    /**
     * Told apart by how well they fit: lead, prospect, customer.
     *
     * @return the preset, called {@code fit}
     * @see FitFunnel
     */
    public static Preset fit() {
        return FitFunnel.preset();
    }

    /**
     * The same with other criteria, for leads and for those who enter as prospects alike. It bears the same id, so keep
     * no records of both.
     *
     * @param criteria what makes a prospect
     * @return the preset, called {@code fit}
     */
    public static Preset fit(RuleSet criteria) {
        return FitFunnel.preset(criteria);
    }

    /**
     * Told apart by commitments: prospect, customer, loyal customer.
     *
     * @return the preset, called {@code commitment}
     * @see CommitmentFunnel
     */
    public static Preset commitment() {
        return CommitmentFunnel.preset();
    }

    /**
     * Told apart by how far they take part: prospect, lead, contact, opportunity, customer. This is the default.
     *
     * @return the preset, called {@code engagement}
     * @see io.salesfunnel.sales.Engagement
     */
    public static Preset engagement() {
        return EngagementFunnel.preset();
    }

    /**
     * Told apart by a dialogue: lead, prospect.
     *
     * @return the preset, called {@code dialogue}
     * @see DialogueFunnel
     */
    public static Preset dialogue() {
        return DialogueFunnel.preset();
    }

    /**
     * The same with another rule that a lead has to meet before the seller reaches out, such as {@link
     * io.salesfunnel.framework.StandardRuleSets#thresholds}. It bears the same id, so keep no records of both.
     *
     * @param qualification what has to be met first
     * @return the preset, called {@code dialogue}
     */
    public static Preset dialogue(QualificationRule qualification) {
        return DialogueFunnel.preset(qualification);
    }

    /**
     * Every preset, those of the articles first.
     *
     * @return an unmodifiable list
     */
    public static List<Preset> all() {
        return ALL;
    }

    /**
     * The preset of an id.
     *
     * @param id the id, such as {@code intent}
     * @return the preset, or empty if none has the id
     */
    public static Optional<Preset> find(String id) {
        return ALL.stream().filter(preset -> preset.id().equals(id)).findFirst();
    }

    /**
     * The words of every preset.
     *
     * @return the terms
     */
    public static Terms terms() {
        return ALL.stream().map(Preset::terms).reduce(Terms.of(), Terms::and);
    }
}
