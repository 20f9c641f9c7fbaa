package io.salesfunnel.diagram;

import io.salesfunnel.definition.Definition;
import io.salesfunnel.definition.Direction;
import io.salesfunnel.definition.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

final class PlantUmlDiagram {

    private PlantUmlDiagram() {}

    static String of(Definition<?, ?> definition) {
        Ids ids = new Ids(definition, Set.of());
        List<String> lines = new ArrayList<>(List.of("@startuml"));
        definition.stages().forEach(stage -> lines.add(ids.declaration(stage, "state ")));
        definition.initial().forEach(stage -> lines.add("[*] --> " + ids.of(stage)));
        for (Move<?, ?> move : definition.moves()) {
            String arrow = move.direction() == Direction.FORWARD ? " --> " : " -[dashed]-> ";
            lines.add(ids.of(move.from()) + arrow + ids.of(move.to()) + " : " + Label.of(move));
        }
        definition.terminal().forEach(stage -> lines.add(ids.of(stage) + " --> [*]"));
        return String.join("\n", lines) + "\n@enduml\n";
    }
}
