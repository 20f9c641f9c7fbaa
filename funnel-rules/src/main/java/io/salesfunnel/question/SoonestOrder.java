package io.salesfunnel.question;

import io.salesfunnel.finding.Finding.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best of all orders. Whether a rule is settled depends on what was asked and not on the order of asking; so the
 * expected number of questions is the sum, over the sets asked so far, of the chance that the rule is open after
 * them, and the cheapest chain of growing sets is found from its end (Bellman's principle).
 */
final class SoonestOrder {

    private final OpenPart part;
    private final int[] needs;

    /** Expects for each open rule the questions that it needs, as bits. */
    SoonestOrder(OpenPart part, int[] needs) {
        this.part = part;
        this.needs = needs;
    }

    /** The questions until the rule is settled for sure; of equally good orders the one that comes first. */
    List<Integer> of(int questions) {
        int all = (1 << questions) - 1;
        long[] cost = new long[all + 1];
        int[] next = new int[all + 1];
        for (int asked = all; asked >= 0; asked--) {
            long open = open(asked);
            if (open > 0) {
                next[asked] = cheapest(all & ~asked, asked, cost);
                cost[asked] = open + cost[asked | next[asked]];
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int asked = 0; next[asked] > 0; asked |= next[asked]) {
            order.add(Integer.numberOfTrailingZeros(next[asked]));
        }
        return order;
    }

    private static int cheapest(int rest, int asked, long[] cost) {
        int best = Integer.lowestOneBit(rest);
        for (int more = rest & (rest - 1); more > 0; more &= more - 1) {
            int question = Integer.lowestOneBit(more);
            best = cost[asked | question] < cost[asked | best] ? question : best;
        }
        return best;
    }

    /** In how many of all cases the rule is open after some questions. */
    private long open(int asked) {
        int answered = 0;
        for (int place = 0; place < needs.length; place++) {
            answered |= (needs[place] & ~asked) == 0 ? 1 << place : 0;
        }
        Status[] places = new Status[needs.length];
        long open = 0;
        int met = answered;
        do {
            fill(places, answered, met);
            open += part.answer(places) == Status.UNKNOWN ? 1 : 0;
            met = (met - 1) & answered;
        } while (met != answered);
        return open << (needs.length - Integer.bitCount(answered));
    }

    private static void fill(Status[] places, int answered, int met) {
        Arrays.fill(places, Status.UNKNOWN);
        for (int rest = answered; rest > 0; rest &= rest - 1) {
            int place = Integer.numberOfTrailingZeros(rest);
            places[place] = (met >> place & 1) == 1 ? Status.MET : Status.NOT_MET;
        }
    }
}
