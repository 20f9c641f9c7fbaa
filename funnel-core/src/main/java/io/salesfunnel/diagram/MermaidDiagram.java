package io.salesfunnel.diagram;

import static io.salesfunnel.definition.Definition.nameOf;

import io.salesfunnel.definition.Definition;
import io.salesfunnel.definition.Move;
import java.util.Locale;
import java.util.Set;

final class MermaidDiagram {

    private static final Set<String> RESERVED = Set.of(
            "accdescr",
            "acctitle",
            "as",
            "choice",
            "class",
            "classdef",
            "click",
            "default",
            "direction",
            "end",
            "fork",
            "hide",
            "href",
            "join",
            "note",
            "scale",
            "state",
            "style");

    private MermaidDiagram() {}

    static String of(Definition<?, ?> definition) {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        definition.stages().forEach(stage -> {
            String name = nameOf(stage);
            text.append(id(name).equals(name) ? "    " + name : "    state \"" + name + "\" as " + id(name))
                    .append('\n');
        });
        definition
                .initial()
                .forEach(stage ->
                        text.append("    [*] --> ").append(id(nameOf(stage))).append('\n'));
        for (Move<?, ?> move : definition.moves()) {
            text.append("    ").append(id(nameOf(move.from()))).append(" --> ").append(id(nameOf(move.to())));
            text.append(" : ").append(Label.of(move)).append('\n');
        }
        definition
                .terminal()
                .forEach(stage -> text.append("    ").append(id(nameOf(stage))).append(" --> [*]\n"));
        return text.toString();
    }

    private static String id(String name) {
        return RESERVED.contains(name.toLowerCase(Locale.ROOT)) ? name + "_" : name;
    }
}
