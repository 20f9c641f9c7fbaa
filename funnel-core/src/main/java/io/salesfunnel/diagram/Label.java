package io.salesfunnel.diagram;

import static io.salesfunnel.definition.Definition.nameOf;

import io.salesfunnel.definition.Direction;
import io.salesfunnel.definition.Move;
import java.util.Locale;

final class Label {

    private Label() {}

    /** Such as {@code REOPEN (reopen) [otherwise, reason-known]}. */
    static String of(Move<?, ?> move) {
        StringBuilder label = new StringBuilder(nameOf(move.trigger()));
        if (move.direction() != Direction.FORWARD) {
            label.append(" (")
                    .append(move.direction().name().toLowerCase(Locale.ROOT))
                    .append(')');
        }
        String guards = String.join(", ", move.guards());
        if (move.otherwise()) {
            guards = guards.isEmpty() ? "otherwise" : "otherwise, " + guards;
        }
        return guards.isEmpty()
                ? label.toString()
                : label.append(" [").append(guards).append(']').toString();
    }
}
