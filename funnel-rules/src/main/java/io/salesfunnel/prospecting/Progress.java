package io.salesfunnel.prospecting;

import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.stage.RecordStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far a prospect list has brought the seller: which of its records became customers, were lost, or are still open.
 *
 * <p>A record is followed by its id. Every record of the list is counted once. Immutable and safe for use by many
 * threads.
 *
 * @param records the ids by the status that the records have now, in the order of the list; {@link RecordStatus#WON}
 *     means that it became a customer
 * @param missing the ids of those that were not handed in
 * @since 0.1
 */
public record Progress(Map<RecordStatus, List<String>> records, List<String> missing) {

    /**
     * Keeps both; a status that none has gets an empty list.
     *
     * @param records the ids by status
     * @param missing the ids of those that were not handed in
     */
    public Progress {
        Map<RecordStatus, List<String>> all = new EnumMap<>(RecordStatus.class);
        for (RecordStatus status : RecordStatus.values()) {
            all.put(status, List.copyOf(records.getOrDefault(status, List.of())));
        }
        records = Collections.unmodifiableMap(all);
        missing = List.copyOf(missing);
    }

    /**
     * Follows the records of a list.
     *
     * @param list the list
     * @param now the records as they are now; others than those of the list do not count
     * @return the progress
     * @throws IllegalArgumentException if a record is handed in twice, in two states
     */
    public static Progress of(ProspectList list, Collection<? extends FunnelRecord> now) {
        Map<String, FunnelRecord> byId = Records.byId(now);
        Map<RecordStatus, List<String>> records = new EnumMap<>(RecordStatus.class);
        List<String> missing = new ArrayList<>();
        for (Approach approach : list.approaches()) {
            FunnelRecord record = byId.get(approach.recordId());
            List<String> ids =
                    record == null ? missing : records.computeIfAbsent(record.status(), none -> new ArrayList<>());
            ids.add(approach.recordId());
        }
        return new Progress(records, missing);
    }

    /**
     * How many have a status.
     *
     * @param status the status
     * @return the number
     */
    public int count(RecordStatus status) {
        return records.getOrDefault(status, List.of()).size();
    }

    /**
     * How many the list has.
     *
     * @return the sum of all counts and of those that are missing
     */
    public int size() {
        return records.values().stream().mapToInt(List::size).sum() + missing.size();
    }

    /**
     * The counts in one phrase, such as {@code 4 on the list: 1 open, 2 won, 0 lost, 0 disqualified, 0 parked, 0
     * abandoned, 1 missing}.
     *
     * @return the phrase
     */
    public String describe() {
        return size() + " on the list: "
                + records.entrySet().stream()
                        .map(entry -> entry.getValue().size() + " "
                                + entry.getKey().name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))
                + ", " + missing.size() + " missing";
    }

    @Override
    public String toString() {
        return "Progress{" + describe() + "}";
    }
}
