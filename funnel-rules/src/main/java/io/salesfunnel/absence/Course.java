package io.salesfunnel.absence;

import io.salesfunnel.evidence.Interaction;
import org.jspecify.annotations.Nullable;

/**
 * How far a wait has come.
 *
 * @param since what it began with, or null if it did not begin
 * @param endedBy what ended it, or null if it goes on
 */
record Course(@Nullable Interaction since, @Nullable Interaction endedBy) {

    static final Course NOT_BEGUN = new Course(null, null);
}
