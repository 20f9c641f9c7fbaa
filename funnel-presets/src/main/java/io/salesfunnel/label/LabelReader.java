package io.salesfunnel.label;

import io.salesfunnel.stage.StageKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a list of labels and says of each line that gives no kind why not. */
final class LabelReader {

    private static final Pattern BETWEEN = Pattern.compile("[\\s_-]+");

    private final String map;
    private final Labels labels;
    private final List<String> known;
    private final Map<String, String> spellings = new LinkedHashMap<>();

    LabelReader(String map, Labels labels) {
        this.map = map;
        this.labels = labels;
        this.known = labels.known();
        known.forEach(label -> spellings.putIfAbsent(plain(label), label));
    }

    LabelReading read(List<String> lines, boolean stop) {
        Map<Integer, StageKind> kinds = new LinkedHashMap<>();
        List<UnreadLabel> problems = new ArrayList<>();
        int line = 0;
        for (String label : Objects.requireNonNull(lines, "lines")) {
            line++;
            Objects.requireNonNull(label, "line " + line);
            Optional<Meaning> meaning = labels.find(label);
            Optional<StageKind> kind = meaning.flatMap(Meaning::kind);
            if (kind.isPresent()) {
                kinds.put(line, kind.get());
                continue;
            }
            problems.add(new UnreadLabel(line, label, whyNot(label, meaning), known));
            if (stop) {
                break;
            }
        }
        return new LabelReading(kinds, problems, lines.size() - line);
    }

    private String whyNot(String label, Optional<Meaning> meaning) {
        if (label.isBlank()) {
            return "it is blank";
        }
        if (meaning.isPresent()) {
            return "it is known and tells no stage, since it means: "
                    + meaning.get().otherwise();
        }
        return Optional.ofNullable(spellings.get(plain(label)))
                .map(spelling -> "'" + map + "' spells it '" + spelling + "'")
                .orElse("it is none of the " + known.size() + " labels that '" + map + "' knows");
    }

    private static String plain(String label) {
        return BETWEEN.matcher(label).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
