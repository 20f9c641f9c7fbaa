package io.salesfunnel.question;

import static java.util.Comparator.comparingInt;

import io.salesfunnel.finding.Finding.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

    /** What adds its weight when it is met. */
    record Term(int weight, OpenPart part) {

        private int importance() {
            return Math.abs(weight);
        }

        private int size() {
            return part.places().size();
        }
    }

    /** A combination. */
    record Sum(long threshold, List<OpenPart> vetoes, List<Term> terms) implements OpenPart {

        @Override
        public Status answer(Status[] places) {
            Status status = Status.MET;
            for (OpenPart veto : vetoes) {
                status = status.and(veto.answer(places));
            }
            long lower = 0;
            long upper = 0;
            for (Term term : terms) {
                Status answer = term.part().answer(places);
                long weight = term.weight();
                lower += answer == Status.MET || (answer == Status.UNKNOWN && weight < 0) ? weight : 0;
                upper += answer == Status.MET || (answer == Status.UNKNOWN && weight > 0) ? weight : 0;
            }
            Status reached = lower >= threshold ? Status.MET : upper < threshold ? Status.NOT_MET : Status.UNKNOWN;
            return status.and(reached);
        }

        /** Vetoes first, then what weighs most, then what asks least, then the order given. */
        @Override
        public Set<Integer> places() {
            List<OpenPart> parts = new ArrayList<>(
                    sorted(vetoes, comparingInt(veto -> veto.places().size())));
            sorted(terms, comparingInt(Term::importance).reversed().thenComparingInt(Term::size))
                    .forEach(term -> parts.add(term.part()));
            Set<Integer> places = new LinkedHashSet<>();
            parts.forEach(part -> places.addAll(part.places()));
            return places;
        }

        private static <T> List<T> sorted(Collection<T> some, Comparator<? super T> order) {
            return some.stream().sorted(order).toList();
        }
    }
}
