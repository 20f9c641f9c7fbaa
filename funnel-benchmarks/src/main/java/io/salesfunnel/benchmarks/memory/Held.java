package io.salesfunnel.benchmarks.memory;

/** Makes records as they lie in memory, each with ten events. */
interface Held {

    int EVENTS = 10;

    /**
     * Makes a record.
     *
     * @param number tells it from others
     * @return the record, which holds all its data and shares what is the same for all
     */
    Object record(int number);

    /** A contestant by name. */
    static Held named(String name) {
        return name.equals("records") ? new PlainRecords() : new FunnelRecords();
    }
}
