package io.salesfunnel.prospecting;

import io.salesfunnel.funnel.FunnelRecord;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** The records of a collection, each in one state. */
final class Records {

    private Records() {}

    static SortedMap<String, FunnelRecord> byId(Collection<? extends FunnelRecord> records) {
        SortedMap<String, FunnelRecord> byId = new TreeMap<>();
        for (FunnelRecord record : records) {
            FunnelRecord other = byId.put(record.id(), record);
            if (other != null && !other.journal().equals(record.journal())) {
                throw new IllegalArgumentException("Record '" + record.id()
                        + "' cannot be looked at in two states; hand in each record once, as it is now");
            }
        }
        return byId;
    }
}
