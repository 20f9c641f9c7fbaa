package io.salesfunnel.examples.pipeline.deal;

import java.util.Arrays;
import java.util.Optional;

/** Where a deal stands. */
public enum DealStage {
    PROSPECTING("Prospecting"),
    ENGAGING("Engaging"),
    WON("Won"),
    LOST("Lost");

    private final String label;

    DealStage(String label) {
        this.label = label;
    }

    /** The stage that data calls by this label, in any case. */
    public static Optional<DealStage> labelled(String label) {
        return Arrays.stream(values())
                .filter(stage -> stage.label.equalsIgnoreCase(label))
                .findFirst();
    }

    /** The name of this stage in data and reports. */
    public String label() {
        return label;
    }

    /** Whether a deal in this stage can still move. */
    public boolean isOpen() {
        return !DealPipeline.MACHINE.definition().terminal().contains(this);
    }
}
