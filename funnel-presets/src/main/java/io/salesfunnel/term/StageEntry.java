package io.salesfunnel.term;

import io.salesfunnel.definition.Definition;
import io.salesfunnel.definition.Move;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.Transition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a glossary says of one stage. */
final class StageEntry {

    private record Way(String trigger, String direction, String condition) {}

    private final Funnel funnel;
    private final Definition<Stage<?>, Transition<?, ?>> definition;
    private final Terms terms;

    StageEntry(Funnel funnel, Terms terms) {
        this.funnel = funnel;
        this.definition = funnel.definition();
        this.terms = terms;
    }

    List<String> of(Stage<?> stage) {
        List<String> lines = new ArrayList<>(List.of(
                "## " + called(stage),
                "",
                "- Words: " + words(stage),
                "- Means: " + Wording.kind(stage.kind()) + ". Its records are of the type "
                        + Wording.code(stage.type().getSimpleName()) + "."));
        lines.add("- How to get in:");
        ways(stage)
                .forEach((way, from) -> lines.add("  - " + way.trigger + ", " + way.direction + " "
                        + String.join(", ", from) + ". " + way.condition + "."));
        List<String> exits = exits(stage);
        lines.add(exits.isEmpty() ? "- How to get out: not at all." : "- How to get out:");
        lines.addAll(exits);
        RecordStatus status = stage.kind().status();
        if (status != RecordStatus.OPEN) {
            lines.add("- Closes the record as " + Wording.code(status.name()) + ".");
        }
        if (definition.terminal().contains(stage)) {
            lines.add("- A life may end here.");
        }
        return lines;
    }

    private String words(Stage<?> stage) {
        String words = terms.all().stream()
                .filter(term -> term.stage().equals(Optional.of(stage.name())))
                .sorted((one, other) -> Boolean.compare(!isLabel(one, stage), !isLabel(other, stage)))
                .map(Wording::word)
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? "none in this language." : words + ".";
    }

    private boolean isLabel(Term term, Stage<?> stage) {
        return term.temperature().isEmpty() && terms.label(stage.name()).equals(Optional.of(term.word()));
    }

    private Map<Way, List<String>> ways(Stage<?> stage) {
        Map<Way, List<String>> ways = new LinkedHashMap<>();
        for (Move<Stage<?>, Transition<?, ?>> move : definition.moves()) {
            if (move.to().equals(stage)) {
                ways.computeIfAbsent(way(move), way -> new ArrayList<>()).add(from(move));
            }
        }
        return ways;
    }

    private Way way(Move<Stage<?>, Transition<?, ?>> move) {
        return new Way(
                Wording.code(move.trigger().name()),
                Wording.direction(move.direction()),
                funnel.mode(move.trigger()).map(Wording::mode).orElseThrow()
                        + (move.otherwise() ? ", when nothing declared before it does" : "")
                        + (move.guards().isEmpty() ? "" : "; needs " + Wording.codes(move.guards())));
    }

    private String from(Move<Stage<?>, Transition<?, ?>> move) {
        return definition.initial().contains(move.from()) ? "outside" : called(move.from());
    }

    private List<String> exits(Stage<?> stage) {
        return definition.movesFrom(stage).stream()
                .filter(move -> !move.to().equals(stage))
                .map(move -> "  - " + Wording.code(move.trigger().name()) + ", to " + called(move.to()) + ".")
                .toList();
    }

    private String called(Stage<?> stage) {
        String code = Wording.code(stage.name());
        return terms.label(stage.name())
                .map(label -> Wording.plain(label) + " (" + code + ")")
                .orElse(code);
    }
}
