package io.salesfunnel.question;

import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.qualification.Combination;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A rule as far as it is open: what has not turned out in it has a place. */
sealed interface OpenPart {

    /** The answer once some have turned out; the others are unknown. */
    Status answer(Status[] places);

    /** The places, in the order in which they settle the most as far as the form of the rule tells. */
    Set<Integer> places();

    /** Nothing is open here. */
    record Settled(Status status) implements OpenPart {

        @Override
        public Status answer(Status[] places) {
            return status;
        }

        @Override
        public Set<Integer> places() {
            return Set.of();
        }
    }

    /** Something that turns out by itself. */
    record Open(int place) implements OpenPart {

        @Override
        public Status answer(Status[] places) {
            return places[place];
        }

        @Override
        public Set<Integer> places() {
            return Set.of(place);
        }
    }

    /** A combination, with a part for each of its own. */
    record Sum(Combination combination, List<OpenPart> parts) implements OpenPart {

        @Override
        public Status answer(Status[] places) {
            List<Status> answers = new ArrayList<>(parts.size());
            for (OpenPart part : parts) {
                answers.add(part.answer(places));
            }
            return combination.answer(answers);
        }

        /** Vetoes first, then what weighs most, then what asks least, then the order given. */
        @Override
        public Set<Integer> places() {
            Set<Integer> places = new LinkedHashSet<>();
            IntStream.range(0, parts.size())
                    .boxed()
                    .sorted(Comparator.comparing(this::weight)
                            .reversed()
                            .thenComparing(part -> parts.get(part).places().size()))
                    .forEach(part -> places.addAll(parts.get(part).places()));
            return places;
        }

        private long weight(int part) {
            int vetoes = combination.vetoes().size();
            return part < vetoes
                    ? Long.MAX_VALUE
                    : Math.abs((long) combination.terms().get(part - vetoes).weight());
        }
    }
}
