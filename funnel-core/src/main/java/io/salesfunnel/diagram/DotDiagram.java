package io.salesfunnel.diagram;

import static io.salesfunnel.definition.Definition.nameOf;

import io.salesfunnel.definition.Definition;
import io.salesfunnel.definition.Direction;
import io.salesfunnel.definition.Move;

final class DotDiagram {

    private DotDiagram() {}

    static String of(Definition<?, ?> definition) {
        StringBuilder text =
                new StringBuilder("digraph ").append(quoted(definition.id())).append(" {\n");
        text.append("    rankdir=LR;\n    node [shape=box, style=rounded];\n    \"\" [shape=point];\n");
        for (Object stage : definition.stages()) {
            String shape = definition.terminal().contains(stage) ? " [peripheries=2]" : "";
            text.append("    ").append(quoted(nameOf(stage))).append(shape).append(";\n");
        }
        definition
                .initial()
                .forEach(stage -> text.append("    \"\" -> ")
                        .append(quoted(nameOf(stage)))
                        .append(";\n"));
        for (Move<?, ?> move : definition.moves()) {
            text.append("    ")
                    .append(quoted(nameOf(move.from())))
                    .append(" -> ")
                    .append(quoted(nameOf(move.to())));
            text.append(" [label=").append(quoted(Label.of(move)));
            text.append(move.direction() == Direction.FORWARD ? "];\n" : ", style=dashed];\n");
        }
        return text.append("}\n").toString();
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\\\"") + '"';
    }
}
