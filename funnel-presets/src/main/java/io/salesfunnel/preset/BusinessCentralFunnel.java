package io.salesfunnel.preset;

import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Opportunity;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.term.Term;
import io.salesfunnel.term.Terms;
import java.util.List;

/**
 * The funnel of a sales cycle of Dynamics 365 Business Central: stages in order, each of which may require a quote and
 * may allow to be skipped. See {@link Presets#businessCentral()}, and {@link Presets#businessCentral(String, List,
 * List)} for a cycle of your own.
 *
 * <p>An opportunity begins in the first stage when a deal is pursued. By a {@link StageChosen} somebody moves it to the
 * next stage, over stages that all allow to be skipped, or back to any earlier one. A stage that requires a quote is
 * left forward only when there is one, even by a commitment. By itself a quote lets an opportunity out of a stage that
 * waits for it, and moves it nowhere else; a commitment wins it. Neither counts from before the deal was pursued.
 * What was chosen by hand stands until something newer happens; a commitment that waits for a quote wins when the quote
 * comes, wherever the stage was set in between.
 *
 * <p>{@code LOSE} needs one of the close codes. Business Central wants one for won opportunities too; here the
 * commitment that wins stands for it. Whether Business Central lets a closed opportunity be taken up again was not
 * verified; here {@code REOPEN} does so with a lost one, and nothing with one that was won.
 *
 * <p>Read in the documentation and the sample data of Microsoft: the two cycles, their quotes, skips and percentages,
 * the close codes of lost opportunities, and the actions Next, Skip, Previous and Jump. The chances of success of the
 * samples are not taken over, as they are 100 percent in the last stage that is still open; what is completed is. Not
 * from Business Central: what moves an opportunity by itself, and that a commitment needs the quote. Has no instances.
 *
 * @since 0.1
 */
public final class BusinessCentralFunnel {

    /** The sample cycle called {@code NEW}, for new customers. */
    public static final List<CycleStage> NEW_CUSTOMER = List.of(
            CycleStage.of("INITIAL", "Initial", 2),
            CycleStage.of("QUALIFICATION", "Qualification", 5),
            CycleStage.of("PRESENTATION", "Presentation", 40).requiringQuote().allowingSkip(),
            CycleStage.of("PROPOSAL", "Proposal", 60).requiringQuote(),
            CycleStage.of("SIGN_CONTRACT", "Sign Contract", 95).requiringQuote());

    /** The sample cycle called {@code EXISTING}, for existing customers. */
    public static final List<CycleStage> EXISTING_CUSTOMER = List.of(
            CycleStage.of("INITIAL", "Initial", 2).allowingSkip(),
            CycleStage.of("PRESENTATION", "Presentation", 50).allowingSkip(),
            CycleStage.of("PROPOSAL", "Proposal", 80).requiringQuote(),
            CycleStage.of("SIGN_CONTRACT", "Sign Contract", 95).requiringQuote());

    /** The close codes of the sample data for opportunities that are lost. */
    public static final List<String> CLOSE_CODES = List.of(
            "BUSINESS_L",
            "CONSULT_L",
            "POSTPND_L",
            "PRES_L",
            "PRICE_L",
            "PRODUCT_L",
            "RELATION_L",
            "SALESREP_L",
            "TIMEWST_L",
            "WALKED_L");

    /** Closed, and the customer has bought: the last stage of every cycle. */
    public static final Stage<Opportunity> WON = DealPipeline.closed("WON", StageKind.CUSTOMER);

    /** The customer committed. */
    public static final Transition<Opportunity, Opportunity> WIN = DealPipeline.move("WIN");

    /** The quote that the stage waits for is there. */
    public static final Transition<Opportunity, Opportunity> ADVANCE = DealPipeline.move("ADVANCE");

    private static final Preset PRESET = preset("business-central", NEW_CUSTOMER, CLOSE_CODES);

    private BusinessCentralFunnel() {}

    static Preset preset() {
        return PRESET;
    }

    static Preset preset(String id, List<CycleStage> cycle, List<String> closeCodes) {
        if (cycle.isEmpty() || closeCodes.isEmpty()) {
            throw new IllegalArgumentException("Sales cycle '" + id + "' cannot be without "
                    + (cycle.isEmpty() ? "stages" : "close codes") + "; name at least one");
        }
        Terms terms = cycle.stream()
                .map(stage -> term(id, "sales cycle", stage.label(), stage.name()))
                .reduce(Terms.of(), Terms::and)
                .and(term(id, "opportunity status", "Won", WON.name()));
        return SystemPreset.of(
                new SalesCycle(id, cycle).funnel(closeCodes),
                terms,
                "An opportunity is as far in its cycle as somebody or a quote moved it, a won one has a commitment.",
                "Dynamics 365 Business Central, sales cycles");
    }

    private static Terms term(String id, String field, String label, String stage) {
        return Terms.of(Term.of("en", id, label).stage(stage).source("Business Central, " + field));
    }
}
