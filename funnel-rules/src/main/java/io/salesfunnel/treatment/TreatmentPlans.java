package io.salesfunnel.treatment;

import io.salesfunnel.framework.StandardCriteria;
import io.salesfunnel.qualification.QualificationRule;
import java.time.Duration;

/**
 * The ready-made plans: what five articles about the sales funnel say is to be done, and what not, each for its own
 * order of stages. Situations name stages by name, such as {@code LEAD}; the phrases of the articles are kept as
 * {@link Treatment#sources()}. The deadlines and teams that the articles leave open are common ones.
 *
 * <p>Has no instances.
 *
 * @since 0.1
 */
public final class TreatmentPlans {

    private static final TreatmentPlan INTENT = IntentPlan.plan(Occasions.cartAbandoned(Duration.ofHours(24)));
    private static final TreatmentPlan FIT = FitPlan.plan(StandardCriteria.MEANS);
    private static final TreatmentPlan COMMITMENT = CommitmentPlan.plan();
    private static final TreatmentPlan ENGAGEMENT = EngagementPlan.plan();
    private static final TreatmentPlan BY_KIND = EngagementPlan.byKind();
    private static final TreatmentPlan DIALOGUE = DialoguePlan.plan(Occasions.QUALIFIED);

    private TreatmentPlans() {}

    /**
     * {@code LEAD} and {@code PROSPECT}, told apart by the wish to buy. Who declared it is hot; a cart counts as
     * abandoned after 24 hours.
     *
     * @return the plan, called {@code intent}
     */
    public static TreatmentPlan intent() {
        return INTENT;
    }

    /**
     * The same with another rule for when a cart counts as abandoned.
     *
     * @param cartAbandoned met when the party is to be reminded of its cart
     * @return the plan, called {@code intent}
     */
    public static TreatmentPlan intent(QualificationRule cartAbandoned) {
        return IntentPlan.plan(cartAbandoned);
    }

    /**
     * {@code PROSPECT}, who fits, and whose means have to be asked for.
     *
     * @return the plan, called {@code fit}
     */
    public static TreatmentPlan fit() {
        return FIT;
    }

    /**
     * {@code PROSPECT} and {@code CUSTOMER}, told apart by a contract. Temperature is by declared intent, then by
     * provenance with 30 days for long before; who is hot is treated as warm.
     *
     * @return the plan, called {@code commitment}
     */
    public static TreatmentPlan commitment() {
        return COMMITMENT;
    }

    /**
     * {@code PROSPECT}, {@code LEAD}, {@code CONTACT} and {@code OPPORTUNITY}, told apart by how far they take part:
     * the stages of {@link io.salesfunnel.sales.Engagement}.
     *
     * @return the plan, called {@code engagement}
     */
    public static TreatmentPlan engagement() {
        return ENGAGEMENT;
    }

    /**
     * What {@link #engagement()} advises, by what a stage means instead of by its name: for any funnel. Stages of
     * customers and closed ones have none.
     *
     * @return the plan, called {@code by-kind}
     */
    public static TreatmentPlan byKind() {
        return BY_KIND;
    }

    /**
     * {@code LEAD} and {@code PROSPECT}, told apart by a dialogue. A lead counts as qualified when somebody decided so.
     *
     * @return the plan, called {@code dialogue}
     */
    public static TreatmentPlan dialogue() {
        return DIALOGUE;
    }

    /**
     * The same with another rule for who is qualified.
     *
     * @param qualified met when a lead may be contacted
     * @return the plan, called {@code dialogue}
     */
    public static TreatmentPlan dialogue(QualificationRule qualified) {
        return DialoguePlan.plan(qualified);
    }
}
