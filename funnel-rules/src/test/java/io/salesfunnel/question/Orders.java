package io.salesfunnel.question;

import java.util.ArrayList;
import java.util.List;

/** What it costs to ask in an order, by counting all cases. */
final class Orders {

    /** Whether a policy is undetermined when some criteria are answered. */
    interface Policy {
        boolean isOpen(int answered, int met);
    }

    private final int all;
    private final long[] open;

    /** Expects the criteria that can be asked, as bits, and those which are met already. */
    Orders(int all, int metAlready, int known, Policy policy) {
        this.all = all;
        this.open = new long[all + 1];
        for (int asked = all; asked >= 0; asked = asked == 0 ? -1 : (asked - 1) & all) {
            long count = 0;
            int met = asked;
            do {
                count += policy.isOpen(known | asked, metAlready | met) ? 1 : 0;
                met = (met - 1) & asked;
            } while (met != asked);
            open[asked] = count << (Integer.bitCount(all) - Integer.bitCount(asked));
        }
    }

    /** The number of questions over all cases when one asks in this order and stops when all is settled. */
    long cost(List<Integer> order) {
        long cost = 0;
        int asked = 0;
        for (int question : order) {
            cost += open[asked];
            asked |= 1 << question;
        }
        return cost;
    }

    boolean settles(List<Integer> order) {
        return open[order.stream().mapToInt(question -> 1 << question).sum()] == 0;
    }

    /** The least cost of all permutations. */
    long least() {
        return least(new ArrayList<>());
    }

    private long least(List<Integer> order) {
        if (order.size() == Integer.bitCount(all)) {
            return cost(order);
        }
        long least = Long.MAX_VALUE;
        for (int rest = all; rest > 0; rest &= rest - 1) {
            Integer question = Integer.numberOfTrailingZeros(rest);
            if (!order.contains(question)) {
                order.add(question);
                least = Math.min(least, least(order));
                order.remove(order.size() - 1);
            }
        }
        return least;
    }
}
