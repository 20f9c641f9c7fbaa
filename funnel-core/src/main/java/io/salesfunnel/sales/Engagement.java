package io.salesfunnel.sales;

import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelBuilder;
import io.salesfunnel.funnel.FunnelMove;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.stage.Transition;
import java.util.ArrayList;
import java.util.List;

/**
 * The ready-made funnel: Prospect, Lead, Contact, Opportunity, Customer, told apart by how far the party
 * takes part. A prospect fits; a lead takes part; a contact was spoken with, is interested and meets all
 * requirements; a deal with it is pursued when a salesperson says so; a commitment makes it a customer.
 *
 * <p>{@code Engagement.standard().funnel()} is the funnel as it comes. The other methods give a copy with one
 * thing changed; a funnel whose records are stored should then get an id or a version of its own.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @since 0.1
 */
public final class Engagement {

    /** Fits, and need not have heard of the seller. */
    public static final Stage<Prospect> PROSPECT = Stage.of("PROSPECT", StageKind.TARGET, Prospect.class, Prospect::of);

    /** Takes part, and it is known who it is. */
    public static final Stage<Lead> LEAD = Stage.of("LEAD", StageKind.ENGAGED, Lead.class, Lead::of);

    /** Spoken with, interested, and meets all requirements. */
    public static final Stage<Contact> CONTACT = Stage.of("CONTACT", StageKind.QUALIFIED, Contact.class, Contact::of);

    /** Part of at least one deal that is pursued. The deal itself is an {@link Opportunity}. */
    public static final Stage<Contact> OPPORTUNITY =
            Stage.of("OPPORTUNITY", StageKind.PURSUIT, Contact.class, Contact::of);

    /** Has bought. */
    public static final Stage<Customer> CUSTOMER =
            Stage.of("CUSTOMER", StageKind.CUSTOMER, Customer.class, Customer::of);

    /** A prospect that takes part becomes a lead. */
    public static final Transition<Prospect, Lead> ENGAGE = new Transition<>("ENGAGE", Prospect.class, Lead.class);

    /** A lead that meets all requirements becomes a contact. */
    public static final Transition<Lead, Contact> QUALIFY = new Transition<>("QUALIFY", Lead.class, Contact.class);

    /** A salesperson decides to pursue a deal with a contact; may be decided for several deals. */
    public static final Transition<Contact, Contact> PURSUE = new Transition<>("PURSUE", Contact.class, Contact.class);

    /** A salesperson decides that no deal with a contact is pursued any more. */
    public static final Transition<Contact, Contact> END_PURSUIT =
            new Transition<>("END_PURSUIT", Contact.class, Contact.class);

    /** A commitment makes a customer, whatever the stage before. */
    public static final Transition<FunnelRecord, Customer> PROMOTE =
            new Transition<>("PROMOTE", FunnelRecord.class, Customer.class);

    /** What makes a customer, unless said otherwise. A quote alone does not. */
    public static final List<InteractionType> COMMITMENTS = List.of(
            StandardInteraction.CONTRACT_SIGNED,
            StandardInteraction.ORDER_PLACED,
            StandardInteraction.QUOTE_CONVERTED_TO_INVOICE,
            StandardInteraction.PAYMENT_RECEIVED);

    private static final Engagement STANDARD =
            new Engagement("engagement", 1, Criteria.REQUIREMENTS, true, COMMITMENTS, List.of());

    private final String id;
    private final int version;
    private final List<QualificationRule> requirements;
    private final boolean dialogue;
    private final List<InteractionType> commitments;
    private final List<String> lossReasons;

    private Engagement(
            String id,
            int version,
            List<QualificationRule> requirements,
            boolean dialogue,
            List<InteractionType> commitments,
            List<String> lossReasons) {
        this.id = id;
        this.version = version;
        this.requirements = requirements;
        this.dialogue = dialogue;
        this.commitments = commitments;
        this.lossReasons = lossReasons;
    }

    /**
     * The funnel as it comes.
     *
     * @return the settings, called {@code engagement}, version 1
     */
    public static Engagement standard() {
        return STANDARD;
    }

    /**
     * The same under another name and version.
     *
     * @param id the name of the funnel
     * @param version the version, counted from 1
     * @return the settings
     */
    public Engagement named(String id, int version) {
        return new Engagement(id, version, requirements, dialogue, commitments, lossReasons);
    }

    /**
     * The same with more requirements that a contact has to meet, beside target group, ideal customer profile
     * and means.
     *
     * @param first a rule
     * @param more further rules
     * @return the settings
     */
    public Engagement requiring(QualificationRule first, QualificationRule... more) {
        List<QualificationRule> all = new ArrayList<>(requirements);
        all.add(first);
        all.addAll(List.of(more));
        return new Engagement(id, version, List.copyOf(all), dialogue, commitments, lossReasons);
    }

    /**
     * The same without the need to have spoken with a lead before it becomes a contact.
     *
     * @return the settings
     */
    public Engagement withoutDialogue() {
        return new Engagement(id, version, requirements, false, commitments, lossReasons);
    }

    /**
     * The same with other commitments that make a customer.
     *
     * @param first a type of interaction
     * @param more further types
     * @return the settings
     */
    public Engagement promotedBy(InteractionType first, InteractionType... more) {
        List<InteractionType> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(more));
        return new Engagement(id, version, requirements, dialogue, List.copyOf(all), lossReasons);
    }

    /**
     * The same with codes that a decision about a loss must have one of.
     *
     * @param first a code, such as {@code price}
     * @param more further codes
     * @return the settings
     */
    public Engagement lossReasons(String first, String... more) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(more));
        return new Engagement(id, version, requirements, dialogue, commitments, List.copyOf(all));
    }

    /**
     * The funnel with these settings.
     *
     * @return the funnel
     */
    public Funnel funnel() {
        QualificationRule required = Criteria.all("requirements", requirements);
        FunnelBuilder funnel = Funnel.named(id).version(version).stages(PROSPECT, LEAD, CONTACT, OPPORTUNITY, CUSTOMER);
        commitments.forEach(funnel::promotedBy);
        lossReasons.forEach(code -> funnel.reasons(StatusTransition.LOSE, code));
        FunnelMove qualify = funnel.entry(PROSPECT)
                .when(Criteria.FIT)
                .entry(CUSTOMER)
                .automatic(PROMOTE)
                .from(PROSPECT, LEAD, CONTACT, OPPORTUNITY)
                .to(CUSTOMER)
                .automatic(ENGAGE)
                .from(PROSPECT)
                .to(LEAD)
                .when(Criteria.ENGAGED)
                .when(Criteria.IDENTIFIED)
                .automatic(QUALIFY)
                .from(LEAD)
                .to(CONTACT)
                .when(Criteria.INTEREST_SHOWN)
                .when(required);
        if (dialogue) {
            qualify.when(Criteria.SPOKEN_WITH);
        }
        return qualify.decided(PURSUE, StandardDecision.PURSUIT_DECIDED)
                .from(CONTACT, OPPORTUNITY)
                .to(OPPORTUNITY)
                .when(Criteria.INTEREST_SHOWN)
                .when(Criteria.SPOKEN_WITH)
                .when(required)
                .when(Criteria.SUITABILITY_CONFIRMED)
                .when(Criteria.ACCOUNT_MANAGER_NAMED)
                .regress(END_PURSUIT, StandardDecision.PURSUIT_ENDED)
                .from(OPPORTUNITY)
                .to(CONTACT)
                .build();
    }
}
