package io.salesfunnel.examples.conversation;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import java.time.Instant;

/** What somebody says to a question, and the fact that is learned by it. */
record Reply<T>(String words, FactKey<T> key, T value) {

    Fact<T> at(Instant instant) {
        return Fact.of(key, value, "call", instant);
    }
}
