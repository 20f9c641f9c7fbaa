package io.salesfunnel.preset;

import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Opportunity;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.term.Term;
import io.salesfunnel.term.Terms;
import java.util.List;

/**
 * The deal of HubSpot with the pipeline that it comes with: seven stages that people set by hand, forward and back as
 * they like. Has no instances.
 *
 * <p>A deal begins when somebody decides to pursue it, or in the stage that somebody set. A confirmed qualification
 * leads to {@link #QUALIFIED_TO_BUY}, a quote to {@link #CONTRACT_SENT} and a commitment to {@link #CLOSED_WON} by
 * themselves; only what came since somebody last set the stage by hand counts, and only quotes and commitments since
 * the deal is pursued. {@link #CLOSED_WON} is set by hand only when there is a commitment, which HubSpot does not ask
 * for. Closed deals are opened again by hand. A deal that is lost or disqualified while it is parked keeps its stage,
 * and its status tells so.
 *
 * <p>Sources: labels and percentages (20, 40, 60, 80, 90, 100, 0) were read in public guides that agree; HubSpot's own
 * page was not. That a qualification or a quote moves a deal is a choice of this library: there, a person does so, or
 * an automation that somebody set up.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @since 0.1
 */
public final class HubSpotDealFunnel {

    /** There will be a talk; 20 %. */
    public static final Stage<Opportunity> APPOINTMENT_SCHEDULED = DealPipeline.open("APPOINTMENT_SCHEDULED");

    /** The buyer was found able and suitable to buy; 40 %. */
    public static final Stage<Opportunity> QUALIFIED_TO_BUY = DealPipeline.open("QUALIFIED_TO_BUY");

    /** There will be a presentation; 60 %. */
    public static final Stage<Opportunity> PRESENTATION_SCHEDULED = DealPipeline.open("PRESENTATION_SCHEDULED");

    /** Whoever decides is for it; 80 %. */
    public static final Stage<Opportunity> DECISION_MAKER_BOUGHT_IN = DealPipeline.open("DECISION_MAKER_BOUGHT_IN");

    /** The buyer has what is to be signed; 90 %. */
    public static final Stage<Opportunity> CONTRACT_SENT = DealPipeline.open("CONTRACT_SENT");

    /** The buyer has bought; 100 %. */
    public static final Stage<Opportunity> CLOSED_WON = DealPipeline.closed("CLOSED_WON", StageKind.CUSTOMER);

    /** The deal is gone; 0 %. */
    public static final Stage<Opportunity> CLOSED_LOST = DealPipeline.closed("CLOSED_LOST", StageKind.LOST);

    /** Somebody confirmed that the buyer is suitable. */
    public static final Transition<Opportunity, Opportunity> QUALIFY = DealPipeline.move("QUALIFY");

    /** A quote was issued. */
    public static final Transition<Opportunity, Opportunity> SEND_CONTRACT = DealPipeline.move("SEND_CONTRACT");

    /** The buyer committed. */
    public static final Transition<Opportunity, Opportunity> WIN = DealPipeline.WIN;

    /** Somebody decided that the deal is gone. */
    public static final Transition<Opportunity, Opportunity> LOSE_DEAL = DealPipeline.LOSE_DEAL;

    /**
     * Somebody decided to take the deal up again, without saying in which stage; it begins in the first, and what
     * followed by itself before follows again, such as from its quote. Who knows better sets the stage.
     */
    public static final Transition<Opportunity, Opportunity> REOPEN_DEAL = DealPipeline.REOPEN_DEAL;

    private static final String ID = "hubspot-deal";

    private static final Preset PRESET = SystemPreset.of(
            funnel(),
            terms(),
            "A deal is as far as somebody set it, from an appointment to a contract sent, a won one has a commitment.",
            "HubSpot, the pipeline that deals come with");

    private HubSpotDealFunnel() {}

    static Preset preset() {
        return PRESET;
    }

    private static Funnel funnel() {
        DealPipeline deals = new DealPipeline(
                ID,
                List.of(
                        APPOINTMENT_SCHEDULED,
                        QUALIFIED_TO_BUY,
                        PRESENTATION_SCHEDULED,
                        DECISION_MAKER_BOUGHT_IN,
                        CONTRACT_SENT),
                CLOSED_WON,
                CLOSED_LOST);
        return deals.builder()
                .probability(APPOINTMENT_SCHEDULED, 0.2)
                .probability(QUALIFIED_TO_BUY, 0.4)
                .probability(PRESENTATION_SCHEDULED, 0.6)
                .probability(DECISION_MAKER_BOUGHT_IN, 0.8)
                .probability(CONTRACT_SENT, 0.9)
                .automatic(SEND_CONTRACT)
                .from(APPOINTMENT_SCHEDULED, QUALIFIED_TO_BUY, PRESENTATION_SCHEDULED, DECISION_MAKER_BOUGHT_IN)
                .to(CONTRACT_SENT)
                .when(DealPipeline.quoted(deals.since()))
                .automatic(QUALIFY)
                .from(APPOINTMENT_SCHEDULED)
                .to(QUALIFIED_TO_BUY)
                .when(DealPipeline.qualified(deals.since()))
                .build();
    }

    private static Terms terms() {
        return Terms.of(
                en("Appointment scheduled", APPOINTMENT_SCHEDULED),
                en("Qualified to buy", QUALIFIED_TO_BUY),
                en("Presentation scheduled", PRESENTATION_SCHEDULED),
                en("Decision maker bought-in", DECISION_MAKER_BOUGHT_IN),
                en("Contract sent", CONTRACT_SENT),
                en("Closed won", CLOSED_WON),
                en("Closed lost", CLOSED_LOST));
    }

    private static Term en(String label, Stage<?> stage) {
        return Term.of("en", ID, label).stage(stage.name()).source("HubSpot, deal stage");
    }
}
