package io.salesfunnel.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** All cases that can be made of things each of which may be in one of some states. */
final class Cases {

    private final List<Integer> sizes = new ArrayList<>();

    /** Adds something that has so many states; its number is where its state stands in a case. */
    int add(int states) {
        sizes.add(states);
        return sizes.size() - 1;
    }

    /** Adds something that has too many states to be looked at. */
    void addTooMany() {
        sizes.add(Integer.MAX_VALUE);
    }

    /** How many cases there are, or the greatest number if there are more. */
    long count() {
        long count = 1;
        for (int size : sizes) {
            count = count > Long.MAX_VALUE / size ? Long.MAX_VALUE : count * size;
        }
        return count;
    }

    /** Whether there is a case of that kind; looks no further than the first. */
    boolean any(Predicate<int[]> kind) {
        int[] states = new int[sizes.size()];
        do {
            if (kind.test(states)) {
                return true;
            }
        } while (next(states));
        return false;
    }

    private boolean next(int[] states) {
        for (int i = 0; i < states.length; i++) {
            states[i]++;
            if (states[i] < sizes.get(i)) {
                return true;
            }
            states[i] = 0;
        }
        return false;
    }
}
