package io.salesfunnel.machine;

import static io.salesfunnel.definition.Definition.nameOf;

import io.salesfunnel.definition.Definition;
import io.salesfunnel.definition.Move;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One question without its context: which machine, from which stage, on which trigger. */
record Asked<S, T>(Definition<S, T> definition, String stage, String trigger, List<Move<S, T>> exits) {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}$._-]{1,100}");

    String machine() {
        return "Machine '" + definition.id() + "'";
    }

    String cannot(String subject) {
        return subject + " cannot " + shown(trigger) + " from " + shown(stage) + ": ";
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

    /** A name from outside may be anything, even a person's: show it only if it looks like a code. */
    static String shown(String name) {
        return CODE.matcher(name).matches() ? name : "<" + name.length() + " characters>";
    }
}
