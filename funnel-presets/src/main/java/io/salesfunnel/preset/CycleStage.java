package io.salesfunnel.preset;

import io.salesfunnel.finding.Code;

/**
 * One stage of a sales cycle of Business Central, as data.
 *
 * <pre>{@code
 * CycleStage.of("PROPOSAL", "Proposal", 60).requiringQuote();
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param name the name: letters, digits, dash and underscore
 * @param label the word that people see
 * @param chance how likely it is to win from here, in percent; Business Central takes it from {@code Completed %} or
 *     {@code Chances of Success %}, as the cycle says
 * @param quoteRequired whether it is left forward only when there is a quote
 * @param skipAllowed whether it may be jumped over
 * @since 0.1
 */
public record CycleStage(String name, String label, int chance, boolean quoteRequired, boolean skipAllowed) {

    private static final int CERTAIN = 100;

    /**
     * Keeps the parts.
     *
     * @param name the name: letters, digits, dash and underscore
     * @param label the word that people see, not blank
     * @param chance how likely it is to win from here, in percent
     * @param quoteRequired whether it is left forward only when there is a quote
     * @param skipAllowed whether it may be jumped over
     * @throws IllegalArgumentException if the name has another form, the label is blank, or the chance is not from 0
     *     to 100
     */
    public CycleStage {
        if (!StageChosen.canName(Code.require("CycleStage", "name", name))) {
            throw new IllegalArgumentException("CycleStage '" + name
                    + "' cannot have this name: people choose the stage by it; letters, digits, - and _ are possible");
        }
        if (label.isBlank()) {
            throw new IllegalArgumentException(
                    "CycleStage '" + name + "' cannot have a blank label; give it the word that people say");
        }
        if (chance < 0 || chance > CERTAIN) {
            throw new IllegalArgumentException("CycleStage '" + name + "' cannot have a chance of " + chance
                    + " percent; a number from 0 to 100 is possible");
        }
    }

    /**
     * A stage that requires no quote and may not be jumped over.
     *
     * @param name the name: letters, digits, dash and underscore
     * @param label the word that people see
     * @param chance how likely it is to win from here, in percent
     * @return the stage
     */
    public static CycleStage of(String name, String label, int chance) {
        return new CycleStage(name, label, chance, false, false);
    }

    /**
     * The same, left forward only when there is a quote.
     *
     * @return the stage
     */
    public CycleStage requiringQuote() {
        return new CycleStage(name, label, chance, true, skipAllowed);
    }

    /**
     * The same, and it may be jumped over.
     *
     * @return the stage
     */
    public CycleStage allowingSkip() {
        return new CycleStage(name, label, chance, quoteRequired, true);
    }
}
