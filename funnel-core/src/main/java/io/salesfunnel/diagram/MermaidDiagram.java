package io.salesfunnel.diagram;

import io.salesfunnel.definition.Definition;
import io.salesfunnel.definition.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        Ids ids = new Ids(definition, RESERVED);
        List<String> lines = new ArrayList<>();
        definition.stages().forEach(stage -> lines.add(ids.declaration(stage, "")));
        definition.initial().forEach(stage -> lines.add("[*] --> " + ids.of(stage)));
        for (Move<?, ?> move : definition.moves()) {
            lines.add(ids.of(move.from()) + " --> " + ids.of(move.to()) + " : " + Label.of(move));
        }
        definition.terminal().forEach(stage -> lines.add(ids.of(stage) + " --> [*]"));
        return "stateDiagram-v2\n"
                + lines.stream().map(line -> "    " + line + "\n").collect(Collectors.joining());
    }
}
