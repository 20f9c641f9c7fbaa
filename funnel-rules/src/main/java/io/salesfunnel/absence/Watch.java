package io.salesfunnel.absence;

import io.salesfunnel.known.Known;

/** What begins a wait, and what ends it. */
sealed interface Watch permits Waiting, Silence {

    /** The wait that has gone on longest; if none goes on, the one that ended last. */
    Course read(Known known);

    /** What it would take to begin. */
    String beginning();

    /** All that it consists of. */
    String content();
}
