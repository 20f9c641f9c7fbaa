package io.salesfunnel.stage;

import java.util.Objects;

/**
 * Where the evidence, put in order, would have led, when that is not where the record is: something came
 * late, and a person has to decide what follows.
 *
 * @param stage the name of the stage; {@code OUTSIDE} if the party would not have entered
 * @param status the status
 * @since 0.1
 */
public record Drift(String stage, RecordStatus status) {

    /**
     * Keeps both parts.
     *
     * @param stage the name of the stage
     * @param status the status
     */
    public Drift {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(status, "status");
    }
}
