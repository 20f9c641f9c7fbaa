package io.salesfunnel.testkit;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.known.EvidenceLog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** In which order evidence may arrive: in any, if it is little; else from each piece on, forward and backward. */
final class Orders {

    private static final int FEW = 4;

    private Orders() {}

    static List<Case> of(Case whole) {
        List<Evidence> all = whole.log().arrivals();
        List<List<Evidence>> orders = all.size() <= FEW ? permutations(all) : rotations(all);
        return orders.stream()
                .map(order -> whole.but(
                        "arriving as " + order.stream().map(Evidence::id).toList(), EvidenceLog.of(order)))
                .toList();
    }

    private static List<List<Evidence>> permutations(List<Evidence> all) {
        List<List<Evidence>> orders = List.of(List.of());
        for (Evidence next : all) {
            List<List<Evidence>> longer = new ArrayList<>();
            for (List<Evidence> order : orders) {
                for (int place = 0; place <= order.size(); place++) {
                    List<Evidence> more = new ArrayList<>(order);
                    more.add(place, next);
                    longer.add(more);
                }
            }
            orders = longer;
        }
        return orders;
    }

    private static List<List<Evidence>> rotations(List<Evidence> all) {
        List<List<Evidence>> orders = new ArrayList<>();
        for (int first = 0; first < all.size(); first++) {
            List<Evidence> forward = new ArrayList<>(all);
            Collections.rotate(forward, first);
            List<Evidence> backward = new ArrayList<>(forward);
            Collections.reverse(backward);
            orders.add(forward);
            orders.add(backward);
        }
        return orders;
    }
}
