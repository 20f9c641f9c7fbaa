package io.salesfunnel.benchmarks.qualification;

import java.util.Set;

/** Judges leads by eight criteria. What a contestant reads them from is made before, outside what is measured. */
public interface Qualifier {

    /**
     * Judges one lead.
     *
     * @param lead its place among the generated ones
     * @return what the contestant gives to whoever asks
     */
    Object judge(int lead);

    /**
     * Reads an answer.
     *
     * @param answer the answer
     * @return whether the lead qualifies
     */
    boolean qualifies(Object answer);

    /**
     * Reads the reasons.
     *
     * @param answer the answer
     * @return the names of the criteria that are not met or unknown
     */
    Set<String> open(Object answer);
}
