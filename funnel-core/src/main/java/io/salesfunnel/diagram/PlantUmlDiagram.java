package io.salesfunnel.diagram;

import static io.salesfunnel.definition.Definition.nameOf;

import io.salesfunnel.definition.Definition;
import io.salesfunnel.definition.Direction;
import io.salesfunnel.definition.Move;

final class PlantUmlDiagram {

    private PlantUmlDiagram() {}

    static String of(Definition<?, ?> definition) {
        StringBuilder text = new StringBuilder("@startuml\n");
        definition
                .stages()
                .forEach(stage -> text.append("state ").append(nameOf(stage)).append('\n'));
        definition
                .initial()
                .forEach(stage -> text.append("[*] --> ").append(nameOf(stage)).append('\n'));
        for (Move<?, ?> move : definition.moves()) {
            String arrow = move.direction() == Direction.FORWARD ? " --> " : " -[dashed]-> ";
            text.append(nameOf(move.from())).append(arrow).append(nameOf(move.to()));
            text.append(" : ").append(Label.of(move)).append('\n');
        }
        definition.terminal().forEach(stage -> text.append(nameOf(stage)).append(" --> [*]\n"));
        return text.append("@enduml\n").toString();
    }
}
