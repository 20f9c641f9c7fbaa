package io.salesfunnel.prospecting;

import io.salesfunnel.finding.Code;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a seller wants to make paying customers, in the order in which to approach them.
 *
 * <p>A list is dated: made at another time, it is another list. Every so often it is time to make it again, see
 * {@link #reviewAt()}. How far it brought the seller is told by {@link Progress}.
 *
 * <p>Usually made by a {@link ProspectRanking}, or read from where it was kept. Immutable and safe for use by many
 * threads.
 *
 * @param name the name, a code, such as {@code monday}
 * @param seller whose list it is, an id
 * @param asOf as of when it was made
 * @param reviewAt when to make it again
 * @param approaches whom to approach, in the order of their ranks; a list that lost entries on its way may leave
 *     ranks out
 * @since 0.1
 */
public record ProspectList(String name, String seller, Instant asOf, Instant reviewAt, List<Approach> approaches) {

    /**
     * Checks and keeps the parts.
     *
     * @param name the name, a code
     * @param seller whose list it is, an id
     * @param asOf as of when it was made
     * @param reviewAt when to make it again, after {@code asOf}
     * @param approaches whom to approach, each record once, with ranks that go up
     * @throws IllegalArgumentException if one of this is not so, or an instant is outside of the years 1 to 9999
     */
    public ProspectList {
        String owner = "ProspectList '" + Code.require("ProspectList", "name", name) + "'";
        Code.require(owner, "seller", seller);
        Era.require(owner, asOf);
        if (!Era.require(owner, reviewAt).isAfter(asOf)) {
            throw new IllegalArgumentException(
                    owner + " cannot be made again at " + reviewAt + ": it is of " + asOf + "; take a later time");
        }
        approaches = List.copyOf(approaches);
        requireOrder(owner, approaches);
    }

    private static void requireOrder(String owner, List<Approach> approaches) {
        Set<String> ids = new HashSet<>();
        int rank = 0;
        for (Approach approach : approaches) {
            if (!ids.add(approach.recordId())) {
                throw new IllegalArgumentException(owner + " cannot have the record '" + approach.recordId()
                        + "' in two places; each record has one");
            }
            if (approach.rank() <= rank) {
                throw new IllegalArgumentException(
                        owner + " cannot have the rank " + approach.rank() + " after " + rank + "; ranks go up");
            }
            rank = approach.rank();
        }
    }

    /**
     * How many are on the list.
     *
     * @return the number
     */
    public int size() {
        return approaches.size();
    }

    /**
     * The place of a record.
     *
     * @param recordId the id of the record
     * @return the place, or empty if it is not on the list
     */
    public Optional<Approach> find(String recordId) {
        return approaches.stream()
                .filter(approach -> approach.recordId().equals(recordId))
                .findFirst();
    }

    /**
     * Those that require more research, because it is not known whether they fit.
     *
     * @return an unmodifiable list in the order of the ranks
     */
    public List<Approach> undetermined() {
        return approaches.stream().filter(Approach::isUndetermined).toList();
    }

    /**
     * Whether it is time to make the list again.
     *
     * @param instant the instant that is asked about
     * @return true from {@link #reviewAt()} on
     */
    public boolean isDueForReview(Instant instant) {
        return !instant.isBefore(reviewAt);
    }

    @Override
    public String toString() {
        return "ProspectList{" + name + " of " + seller + " as of " + asOf + ", " + size() + "}";
    }
}
