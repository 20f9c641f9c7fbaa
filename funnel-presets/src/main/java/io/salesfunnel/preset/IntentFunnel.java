package io.salesfunnel.preset;

import io.salesfunnel.classifier.TemperatureClassifiers;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.framework.InteractionRules;
import io.salesfunnel.framework.StandardRuleSets;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Customer;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.sales.Prospect;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.term.Term;
import io.salesfunnel.term.Terms;
import io.salesfunnel.treatment.TreatmentPlans;

/**
 * Lead, prospect, customer, told apart by the wish to buy: whoever was in contact is a lead, and a prospect as soon as
 * there is reason to think that it wants to buy. Whether it fits does not matter.
 *
 * <p>Contact is any touch, whoever began: a visit, a call, an e-mail, a click. So it takes no switch to count what the
 * seller sends; a list that a party came with, an advertisement that it was shown, and a call that it did not answer,
 * are no contact.
 *
 * <p>Who said that it wants to buy is a hot prospect, which is a temperature and no stage: it is no customer, and
 * nothing but a declaration makes it hot. A lead that buys becomes a customer without having been a prospect, and the
 * history shows that (S0.36); whoever reads the order of the stages strictly (S0.4) defines a funnel of these stages
 * and transitions in which only prospects are promoted. An order that is cancelled changes no stage by itself.
 *
 * <p>Source: the article "Wat is een prospect?" in Dutch, statements S0.1 to S0.38. Has no instances.
 *
 * @see Presets#intent()
 * @since 0.1
 */
public final class IntentFunnel {

    /** Was in contact, and nothing tells yet that it wants to buy. */
    public static final Stage<Lead> LEAD = Stage.of("LEAD", StageKind.ENGAGED, Lead.class, Lead::of);

    /** Was in contact, and seems to want to buy. */
    public static final Stage<Prospect> PROSPECT =
            Stage.of("PROSPECT", StageKind.QUALIFIED, Prospect.class, Prospect::of);

    /** Has signed a contract or placed an order. */
    public static final Stage<Customer> CUSTOMER =
            Stage.of("CUSTOMER", StageKind.CUSTOMER, Customer.class, Customer::of);

    /** A lead did or said something by which one may suspect that it wants to buy. */
    public static final Transition<Lead, Prospect> SUSPECT = new Transition<>("SUSPECT", Lead.class, Prospect.class);

    /** A contract or an order makes a customer, of a lead as well as of a prospect. */
    public static final Transition<FunnelRecord, Customer> PROMOTE =
            new Transition<>("PROMOTE", FunnelRecord.class, Customer.class);

    private static final String ID = "intent";

    private static final Funnel FUNNEL = LossReasons.declaredBy(Funnel.named(ID))
            .stages(LEAD, PROSPECT, CUSTOMER)
            .promotedBy(StandardInteraction.CONTRACT_SIGNED, StandardInteraction.ORDER_PLACED)
            .entry(LEAD)
            .when(InteractionRules.CONTACTED)
            .entry(CUSTOMER)
            .automatic(PROMOTE)
            .from(LEAD, PROSPECT)
            .to(CUSTOMER)
            .automatic(SUSPECT)
            .from(LEAD)
            .to(PROSPECT)
            .when(StandardRuleSets.intent())
            .build();

    private static final Preset PRESET = new Preset(
            FUNNEL,
            TreatmentPlans.intent(),
            TemperatureClassifiers.byDeclaredIntent(),
            terms(),
            "A lead was in contact, a prospect seems to want to buy, a customer has signed or ordered.",
            "S0: article \"Wat is een prospect?\" (nl)");

    private IntentFunnel() {}

    static Preset preset() {
        return PRESET;
    }

    private static Terms terms() {
        return Terms.of(
                word("nl", "lead").stage("LEAD").source("S0.11"),
                word("nl", "prospect").stage("PROSPECT").source("S0.2"),
                word("nl", "potentiële klant").stage("PROSPECT").source("S0.2"),
                word("nl", "hot-prospect").stage("PROSPECT").at(Temperature.HOT).source("S0.5"),
                word("nl", "klant").stage("CUSTOMER").source("S0.6"),
                word("en", "lead").stage("LEAD").source("S0.11"),
                word("en", "prospect").stage("PROSPECT").source("S0.2"),
                word("en", "potential customer").stage("PROSPECT").source("S0.2"),
                word("en", "hot prospect").stage("PROSPECT").at(Temperature.HOT).source("S0.5"),
                word("en", "customer").stage("CUSTOMER").source("S0.6"),
                word("es", "lead").stage("LEAD"),
                word("es", "prospecto").stage("PROSPECT"),
                word("es", "cliente").stage("CUSTOMER"),
                word("de", "Lead").stage("LEAD"),
                word("de", "Interessent").stage("PROSPECT"),
                word("de", "Kunde").stage("CUSTOMER"),
                word("fr", "lead").stage("LEAD"),
                word("fr", "prospect").stage("PROSPECT"),
                word("fr", "client").stage("CUSTOMER"));
    }

    private static Term word(String language, String word) {
        return Term.of(language, ID, word);
    }
}
