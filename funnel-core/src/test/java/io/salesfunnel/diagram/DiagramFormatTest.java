package io.salesfunnel.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.definition.Definition;
import io.salesfunnel.definition.Direction;
import io.salesfunnel.definition.Move;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagramFormatTest {

    private static Move.Builder<String, String> move(String trigger, String from, String to, String... guards) {
        Move.Builder<String, String> builder = Move.builder();
        builder.trigger(trigger).from(from).to(to).addGuards(guards);
        return builder;
    }

    private static Definition<String, String> definition() {
        Definition.Builder<String, String> builder = Definition.builder();
        return builder.id("deals")
                .addStages("NEW", "NOTE", "WON", "LOST")
                .addInitial("NEW", "NOTE")
                .addTerminal("WON", "LOST")
                .addMoves(move("PROPOSE", "NEW", "NOTE", "need-known", "budget.known")
                        .build())
                .addMoves(move("PROPOSE", "NEW", "LOST", "rejected")
                        .otherwise(true)
                        .build())
                .addMoves(move("WIN", "NOTE", "WON").build())
                .addMoves(move("WIN", "NOTE", "LOST").otherwise(true).build())
                .addMoves(move("RETURN", "NOTE", "NEW", "reason")
                        .direction(Direction.REGRESS)
                        .build())
                .addMoves(move("REOPEN", "LOST", "NEW", "reason")
                        .direction(Direction.REOPEN)
                        .build())
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void drawsEveryStageMoveGuardAndEnd(DiagramFormat format) throws IOException {
        String golden = "/diagrams/deals." + format.name().toLowerCase(Locale.ROOT);
        try (InputStream expected = Objects.requireNonNull(getClass().getResourceAsStream(golden), golden)) {
            assertThat(format.draw(definition()))
                    .isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void givesEveryStageANameThatTheLanguageTakes() {
        Definition.Builder<String, String> builder = Definition.builder();
        Definition<String, String> odd = builder.id("odd")
                .addStages("END", "END_", "follow-up", "follow_up")
                .addInitial("follow-up")
                .addTerminal("END")
                .addMoves(move("go", "follow-up", "END").build())
                .build();

        assertThat(DiagramFormat.MERMAID.draw(odd)).isEqualTo("""
                stateDiagram-v2
                    state "END" as END__
                    END_
                    state "follow-up" as follow_up_
                    follow_up
                    [*] --> follow_up_
                    follow_up_ --> END__ : go
                    END__ --> [*]
                """);
        assertThat(DiagramFormat.PLANTUML.draw(odd)).isEqualTo("""
                @startuml
                state END
                state END_
                state "follow-up" as follow_up_
                state follow_up
                [*] --> follow_up_
                follow_up_ --> END : go
                END --> [*]
                @enduml
                """);
    }

    @Test
    void quotesAQuotationMarkForGraphviz() {
        Definition.Builder<String, String> builder = Definition.builder();

        assertThat(DiagramFormat.DOT.draw(builder.id("a\"b").build())).startsWith("digraph \"a\\\"b\" {\n");
    }
}
