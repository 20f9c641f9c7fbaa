package io.salesfunnel.machine;

import static io.salesfunnel.definition.Definition.nameOf;

import io.salesfunnel.definition.Definition;
import io.salesfunnel.definition.Move;
import java.util.List;
import java.util.stream.Collectors;

/** One question without its context: which machine, from which stage, on which trigger. */
record Asked<S, T>(Definition<S, T> definition, String stage, String trigger, List<Move<S, T>> exits) {

    private static final int QUOTED = 100;

    String machine() {
        return "Machine '" + definition.id() + "'";
    }

    String cannot() {
        return machine() + " cannot " + quoted(trigger) + " from " + quoted(stage) + ": ";
    }

    /** Such as {@code PROPOSE to PROPOSAL or LOSE to LOST}; empty if no move leaves the stage. */
    String exitsInWords(boolean others) {
        List<String> ways = exits.stream()
                .filter(move -> !others || !nameOf(move.trigger()).equals(trigger))
                .map(move -> nameOf(move.trigger()) + " to " + nameOf(move.to()))
                .toList();
        int last = ways.size() - 1;
        return last < 1 ? String.join("", ways) : String.join(", ", ways.subList(0, last)) + " or " + ways.get(last);
    }

    String stages() {
        return definition.stages().stream().map(Definition::nameOf).collect(Collectors.joining(", "));
    }

    /** A name from outside may be anything: keep it to one line of bearable length. */
    static String quoted(String name) {
        if (name.matches("[\\p{L}\\p{N}$._-]{1," + QUOTED + "}")) {
            return name;
        }
        String line = name.replaceAll("\\p{Cntrl}", " ");
        return "'" + (line.length() > QUOTED ? line.substring(0, QUOTED) + "..." : line) + "'";
    }
}
