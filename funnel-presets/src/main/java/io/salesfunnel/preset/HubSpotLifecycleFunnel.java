package io.salesfunnel.preset;

import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.framework.InteractionRules;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelBuilder;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Contact;
import io.salesfunnel.sales.Customer;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.sales.Prospect;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.term.Term;
import io.salesfunnel.term.Terms;
import java.util.List;

/**
 * The lifecycle stage of HubSpot: how far the relationship with a contact or a company is. Forward only, and stages may
 * be skipped. Has no instances.
 *
 * <p>A newsletter makes a subscriber; whatever else engages makes a lead; the decision to pursue a deal is the deal
 * that makes an opportunity; a commitment makes a customer. All that follows by itself. A confirmed qualification makes
 * a sales qualified lead. Every stage can be set by hand as well, by a {@link StageChosen}, to a later one than before.
 * An earlier one, such as that of a company handed on to its contacts, is kept and changes nothing.
 *
 * <p>The way back is to clear the value: {@code new StageChosen("hubspot-lifecycle", "NO_VALUE")}. From {@link
 * #NO_VALUE} every stage may be set. What happened before the value was cleared sets no stage by itself any more.
 * {@link #CUSTOMER} and {@link #EVANGELIST} are set by hand only when there is a commitment, which HubSpot does not ask
 * for; who is a customer already, such as one that was imported, is an evangelist without another. {@link #OTHER} is
 * outside the order: nothing leaves it but clearing.
 *
 * <p>A contact of which nothing else is known has no value. HubSpot can be set to begin with another one, and did so
 * differently over the years.
 *
 * <p>Sources: HubSpot's own help pages on lifecycle stages (2016 to 2024) tell the labels and their order, that
 * automatic updates only go forward, that the value has to be cleared to go back, that a deal makes an opportunity and
 * one that is won a customer. That a confirmed qualification makes a sales qualified lead is a choice of this library.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @since 0.1
 */
public final class HubSpotLifecycleFunnel {

    /** Known, and the value is empty. */
    public static final Stage<Prospect> NO_VALUE = Stage.of("NO_VALUE", StageKind.TARGET, Prospect.class, Prospect::of);

    /** Wants to hear more: subscribed to a newsletter. */
    public static final Stage<Prospect> SUBSCRIBER =
            Stage.of("SUBSCRIBER", StageKind.TARGET, Prospect.class, Prospect::of);

    /** Took part in another way than by subscribing. */
    public static final Stage<Lead> LEAD = Stage.of("LEAD", StageKind.ENGAGED, Lead.class, Lead::of);

    /** Marketing found it ready for sales. */
    public static final Stage<Lead> MARKETING_QUALIFIED_LEAD =
            Stage.of("MARKETING_QUALIFIED_LEAD", StageKind.ENGAGED, Lead.class, Lead::of);

    /** Sales found it suitable as a customer. */
    public static final Stage<Contact> SALES_QUALIFIED_LEAD =
            Stage.of("SALES_QUALIFIED_LEAD", StageKind.QUALIFIED, Contact.class, Contact::of);

    /** Part of a deal. The deal itself has its own pipeline, see {@link HubSpotDealFunnel}. */
    public static final Stage<Contact> OPPORTUNITY =
            Stage.of("OPPORTUNITY", StageKind.PURSUIT, Contact.class, Contact::of);

    /** Has at least one deal that was won. */
    public static final Stage<Customer> CUSTOMER =
            Stage.of("CUSTOMER", StageKind.CUSTOMER, Customer.class, Customer::of);

    /** A customer who speaks for the seller. */
    public static final Stage<Customer> EVANGELIST =
            Stage.of("EVANGELIST", StageKind.CUSTOMER, Customer.class, Customer::of);

    /** Fits none of the others, such as a supplier. */
    public static final Stage<Prospect> OTHER = Stage.of("OTHER", StageKind.REJECTED, Prospect.class, Prospect::of);

    /** Subscribed to a newsletter. */
    public static final Transition<Prospect, Prospect> SUBSCRIBE =
            new Transition<>("SUBSCRIBE", Prospect.class, Prospect.class);

    /** Took part in another way. */
    public static final Transition<Prospect, Lead> ENGAGE = new Transition<>("ENGAGE", Prospect.class, Lead.class);

    /** A salesperson found the party suitable as a customer. */
    public static final Transition<FunnelRecord, Contact> QUALIFY =
            new Transition<>("QUALIFY", FunnelRecord.class, Contact.class);

    /** There is a deal. */
    public static final Transition<FunnelRecord, Contact> CREATE_DEAL =
            new Transition<>("CREATE_DEAL", FunnelRecord.class, Contact.class);

    /** A deal was won. */
    public static final Transition<FunnelRecord, Customer> WIN =
            new Transition<>("WIN", FunnelRecord.class, Customer.class);

    private static final String ID = "hubspot-lifecycle";

    private static final StageField FIELD = new StageField(ID);

    private static final List<Stage<? extends FunnelRecord>> ORDER = List.of(
            NO_VALUE,
            SUBSCRIBER,
            LEAD,
            MARKETING_QUALIFIED_LEAD,
            SALES_QUALIFIED_LEAD,
            OPPORTUNITY,
            CUSTOMER,
            EVANGELIST,
            OTHER);

    private static final Preset PRESET = SystemPreset.of(
            funnel(),
            terms(),
            "A subscriber reads, a lead took part, a qualified one suits, an opportunity has a deal, a customer bought.",
            "HubSpot, property Lifecycle stage");

    private HubSpotLifecycleFunnel() {}

    static Preset preset() {
        return PRESET;
    }

    private static Funnel funnel() {
        Since cleared = FIELD.since(List.of(NO_VALUE));
        FunnelBuilder funnel = DealPipeline.promoted(Funnel.named(ID));
        ORDER.forEach(funnel::stages);
        funnel.entry(CUSTOMER);
        ORDER.stream()
                .filter(stage -> !stage.equals(NO_VALUE) && stage.kind() != StageKind.CUSTOMER)
                .forEach(stage -> FIELD.enter(funnel, stage));
        funnel.entry(NO_VALUE)
                .when(InteractionRules.IDENTIFIED)
                .automatic(WIN)
                .from(NO_VALUE, SUBSCRIBER, LEAD, MARKETING_QUALIFIED_LEAD, SALES_QUALIFIED_LEAD, OPPORTUNITY)
                .to(CUSTOMER)
                .when(cleared.happened("commitment-since-cleared", Engagement.COMMITMENTS))
                .automatic(CREATE_DEAL)
                .from(NO_VALUE, SUBSCRIBER, LEAD, MARKETING_QUALIFIED_LEAD, SALES_QUALIFIED_LEAD)
                .to(OPPORTUNITY)
                .when(cleared.decided(
                        "pursuit-since-cleared", StandardDecision.PURSUIT_DECIDED, "is there a deal worth pursuing?"))
                .automatic(ENGAGE)
                .from(NO_VALUE, SUBSCRIBER)
                .to(LEAD)
                .when(cleared.happened(
                        "engagement-since-cleared",
                        "engagement beyond a newsletter",
                        type -> type.isEngaging() && !type.equals(StandardInteraction.NEWSLETTER_SUBSCRIBED)))
                .automatic(SUBSCRIBE)
                .from(NO_VALUE)
                .to(SUBSCRIBER)
                .when(cleared.happened(
                        "subscription-since-cleared", List.of(StandardInteraction.NEWSLETTER_SUBSCRIBED)))
                .decided(QUALIFY, StandardDecision.QUALIFICATION_CONFIRMED)
                .from(NO_VALUE, SUBSCRIBER, LEAD, MARKETING_QUALIFIED_LEAD)
                .to(SALES_QUALIFIED_LEAD);
        ORDER.stream().skip(1).forEach(stage -> setByHand(funnel, stage));
        return funnel.build();
    }

    private static <R extends FunnelRecord> void setByHand(FunnelBuilder funnel, Stage<R> to) {
        FIELD.forward(funnel, ORDER.subList(0, ORDER.indexOf(to)), to);
        if (to.equals(OTHER)) {
            FIELD.reopen(funnel, to, List.of(NO_VALUE));
        } else {
            FIELD.back(funnel, List.of(to), NO_VALUE);
        }
    }

    private static Terms terms() {
        return Terms.of(
                term("en", "No value", NO_VALUE),
                term("en", "Subscriber", SUBSCRIBER),
                term("en", "Lead", LEAD),
                term("en", "Marketing Qualified Lead", MARKETING_QUALIFIED_LEAD),
                term("en", "MQL", MARKETING_QUALIFIED_LEAD),
                term("en", "Sales Qualified Lead", SALES_QUALIFIED_LEAD),
                term("en", "SQL", SALES_QUALIFIED_LEAD),
                term("en", "Opportunity", OPPORTUNITY),
                term("en", "Customer", CUSTOMER),
                term("en", "Evangelist", EVANGELIST),
                term("en", "Other", OTHER),
                term("de", "Abonnent", SUBSCRIBER),
                term("de", "Lead", LEAD),
                term("de", "Marketing-Qualified-Lead", MARKETING_QUALIFIED_LEAD),
                term("de", "Sales-Qualified-Lead", SALES_QUALIFIED_LEAD),
                term("de", "Opportunity", OPPORTUNITY),
                term("de", "Kunde", CUSTOMER),
                term("es", "Suscriptor", SUBSCRIBER),
                term("es", "Lead", LEAD),
                term("es", "Oportunidad", OPPORTUNITY),
                term("es", "Cliente", CUSTOMER));
    }

    private static Term term(String language, String label, Stage<?> stage) {
        return Term.of(language, ID, label).stage(stage.name()).source("HubSpot, Lifecycle stage");
    }
}
