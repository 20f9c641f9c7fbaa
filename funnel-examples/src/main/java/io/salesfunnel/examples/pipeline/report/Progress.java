package io.salesfunnel.examples.pipeline.report;

import java.io.PrintStream;

/** Shows how far the reading is: a bar redrawn in place on a terminal, and a line now and then elsewhere. */
public final class Progress {

    private static final int STEP = 25;
    private static final int WIDTH = 40;

    private final PrintStream out;
    private final boolean terminal;
    private int shown = -1;

    /** Shows nothing yet. */
    public Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Shows a percentage, if it makes a difference. */
    public void at(int percent) {
        int step = terminal ? percent : percent - percent % STEP;
        if (step <= Math.max(shown, 0)) {
            return;
        }
        shown = step;
        if (terminal) {
            int filled = step * WIDTH / 100;
            out.printf("\r[%s%s] %3d %%", "#".repeat(filled), ".".repeat(WIDTH - filled), step);
            out.flush();
        } else {
            out.println("Read " + step + " %");
        }
    }

    /** Leaves the line of the bar, so that text can follow. */
    public void end() {
        if (terminal && shown >= 0) {
            out.println();
        }
    }
}
