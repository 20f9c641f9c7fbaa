package io.salesfunnel.preset;

import io.salesfunnel.classifier.TemperatureClassifiers;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Customer;
import io.salesfunnel.sales.Prospect;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.term.Term;
import io.salesfunnel.term.Terms;
import io.salesfunnel.treatment.TreatmentPlans;
import java.time.Duration;

/**
 * Prospect, customer, loyal customer, told apart by commitments. There is no lead: whoever may need what is sold is a
 * prospect, colder or warmer, until it signs a first contract, places an order, or has a quote that was turned into an
 * invoice. That makes a customer by itself; a quote alone never does.
 *
 * <p>A need that is known to be there lets in, and one that is known not to be there keeps out. While it is unknown,
 * a party may need it all the same: it enters if it showed interest (by taking part, by a visit or a click, or as
 * somebody has told), or if a seller said that it fits. A list alone tells neither.
 *
 * <p>A customer who buys again is loyal: a commitment of one and the same kind happened a second time, not counting as
 * many as were cancelled since. So the order and the invoice of one sale do not count as two; neither do an order and a
 * contract.
 *
 * <p>A cancellation takes nobody back by itself. If no commitment is left, a person may decide that a customer is a
 * prospect again, by {@link StageChosen} of {@code commitment} and {@code PROSPECT}; as long as one stands, that is
 * refused.
 *
 * <p>Source: an article on prospects and customers in Dutch, translated from French, statements S2.1 to S2.40. Has no
 * instances.
 *
 * @see Presets#commitment()
 * @since 0.1
 */
public final class CommitmentFunnel {

    /** May need what is sold, and has not bought. */
    public static final Stage<Prospect> PROSPECT = Stage.of("PROSPECT", StageKind.TARGET, Prospect.class, Prospect::of);

    /** Has bought. */
    public static final Stage<Customer> CUSTOMER =
            Stage.of("CUSTOMER", StageKind.CUSTOMER, Customer.class, Customer::of);

    /** Has bought again. */
    public static final Stage<Customer> LOYAL = Stage.of("LOYAL", StageKind.CUSTOMER, Customer.class, Customer::of);

    /** A first commitment makes a customer. */
    public static final Transition<Prospect, Customer> PROMOTE =
            new Transition<>("PROMOTE", Prospect.class, Customer.class);

    /** A customer buys again. */
    public static final Transition<Customer, Customer> BUY_AGAIN =
            new Transition<>("BUY_AGAIN", Customer.class, Customer.class);

    /** A person decides that nothing is left of what a customer bought. */
    public static final Transition<Customer, Prospect> TAKE_BACK =
            new Transition<>("TAKE_BACK", Customer.class, Prospect.class);

    private static final String ID = "commitment";
    private static final Duration LONG_BEFORE = Duration.ofDays(30);

    private static final Preset PRESET = new Preset(
            funnel(),
            TreatmentPlans.commitment(),
            TemperatureClassifiers.standard(LONG_BEFORE),
            terms(),
            "A prospect may need what is sold, a customer has committed to buy, a loyal one did so again.",
            "S2: article on prospects and customers (nl, translated from French)");

    private CommitmentFunnel() {}

    static Preset preset() {
        return PRESET;
    }

    private static Funnel funnel() {
        return LossReasons.declaredBy(Funnel.named(ID))
                .stages(PROSPECT, CUSTOMER, LOYAL)
                .promotedBy(
                        StandardInteraction.CONTRACT_SIGNED,
                        StandardInteraction.ORDER_PLACED,
                        StandardInteraction.QUOTE_CONVERTED_TO_INVOICE)
                .entry(PROSPECT)
                .when(Commitments.MAY_NEED)
                .entry(CUSTOMER)
                .automatic(PROMOTE)
                .from(PROSPECT)
                .to(CUSTOMER)
                .when(Commitments.STANDS)
                .automatic(BUY_AGAIN)
                .from(CUSTOMER)
                .to(LOYAL)
                .when(Commitments.BOUGHT_AGAIN)
                .regress(TAKE_BACK, new StageChosen(ID, "PROSPECT"))
                .from(CUSTOMER, LOYAL)
                .to(PROSPECT)
                .when(Commitments.NONE_STANDS)
                .build();
    }

    private static Terms terms() {
        return Terms.of(
                word("nl", "prospect").stage("PROSPECT").source("S2.3"),
                word("nl", "potentiële klant").stage("PROSPECT").source("S2.3"),
                word("nl", "verdachte").stage("PROSPECT").at(Temperature.COLD).source("S2.12"),
                word("nl", "koude prospect")
                        .stage("PROSPECT")
                        .at(Temperature.COLD)
                        .source("S2.16"),
                word("nl", "lauwe prospect")
                        .stage("PROSPECT")
                        .at(Temperature.LUKEWARM)
                        .source("S2.18"),
                word("nl", "commercieel contact")
                        .stage("PROSPECT")
                        .at(Temperature.WARM)
                        .source("S2.20"),
                word("nl", "koud").at(Temperature.COLD).source("S2.16"),
                word("nl", "lauw").at(Temperature.LUKEWARM).source("S2.18"),
                word("nl", "warm").at(Temperature.WARM).source("S2.19"),
                word("nl", "klant").stage("CUSTOMER").source("S2.6"),
                word("nl", "echte klant").stage("CUSTOMER").source("S2.1"),
                word("nl", "klant").stage("PROSPECT").source("S2.30"),
                word("nl", "loyale klant").stage("LOYAL").source("S2.36"),
                word("en", "prospect").stage("PROSPECT").source("S2.3"),
                word("en", "potential customer").stage("PROSPECT").source("S2.3"),
                word("en", "suspect").stage("PROSPECT").at(Temperature.COLD).source("S2.12"),
                word("en", "cold").at(Temperature.COLD).source("S2.16"),
                word("en", "lukewarm").at(Temperature.LUKEWARM).source("S2.18"),
                word("en", "warm").at(Temperature.WARM).source("S2.19"),
                word("en", "customer").stage("CUSTOMER").source("S2.6"),
                word("en", "loyal customer").stage("LOYAL").source("S2.36"),
                word("es", "prospecto").stage("PROSPECT"),
                word("es", "cliente").stage("CUSTOMER"),
                word("es", "cliente fiel").stage("LOYAL"),
                word("de", "Interessent").stage("PROSPECT"),
                word("de", "Kunde").stage("CUSTOMER"),
                word("de", "Stammkunde").stage("LOYAL"),
                word("fr", "prospect").stage("PROSPECT"),
                word("fr", "froid").at(Temperature.COLD),
                word("fr", "tiède").at(Temperature.LUKEWARM),
                word("fr", "chaud").at(Temperature.WARM),
                word("fr", "client").stage("CUSTOMER"),
                word("fr", "client fidèle").stage("LOYAL"));
    }

    private static Term word(String language, String word) {
        return Term.of(language, ID, word);
    }
}
