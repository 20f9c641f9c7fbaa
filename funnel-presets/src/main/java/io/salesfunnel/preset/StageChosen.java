package io.salesfunnel.preset;

import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.finding.Code;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.stage.Transition;
import java.util.regex.Pattern;

/**
 * Somebody set the stage by hand, as systems let them that move a record to wherever they are told. It names the funnel
 * too, since stages of several are called alike: who closes a deal in one system closes none in another.
 *
 * <pre>{@code
 * funnel.record(deal, HumanDecision.by("rep-1", new StageChosen("odoo", "PROPOSITION"), "quote is out", at));
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param funnel the id of the funnel
 * @param stage the name of the stage
 * @since 0.1
 */
public record StageChosen(String funnel, String stage) implements DecisionType {

    private static final Pattern FUNNEL = Pattern.compile("[\\p{L}\\p{M}\\p{N}._-]+");
    private static final Pattern STAGE = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]+");

    /**
     * Keeps the names.
     *
     * @param funnel the id of the funnel: letters, digits, dot, dash and underscore
     * @param stage the name of the stage: letters, digits, dash and underscore
     * @throws IllegalArgumentException if one of them has another form, or if both together are longer than a code
     */
    public StageChosen {
        check("funnel", funnel, FUNNEL);
        check("stage", stage, STAGE);
        Code.require("StageChosen", "name", named(funnel, stage));
    }

    /**
     * The transition that a choice sets off in the funnels of systems here, whether it leads forward, back or out of a
     * closed stage.
     *
     * @param stage the stage that is chosen
     * @param <R> the type of the records in the stage
     * @return the transition, called such as {@code CHOOSE_PROPOSITION}
     */
    public static <R extends FunnelRecord> Transition<FunnelRecord, R> transition(Stage<R> stage) {
        return new Transition<>("CHOOSE_" + stage.name(), FunnelRecord.class, stage.type());
    }

    static boolean canName(String stage) {
        return STAGE.matcher(stage).matches();
    }

    private static void check(String what, String name, Pattern form) {
        if (!form.matcher(Code.require("StageChosen", what, name)).matches()) {
            throw new IllegalArgumentException("StageChosen '" + name + "' cannot be of this " + what
                    + ": a dot parts the two, and a guard is called after both; letters, digits, - and _ are possible"
                    + ("funnel".equals(what) ? ", and dots" : ""));
        }
    }

    private static String named(String funnel, String stage) {
        return "STAGE_CHOSEN." + funnel + "." + stage;
    }

    @Override
    public String name() {
        return named(funnel, stage);
    }
}
