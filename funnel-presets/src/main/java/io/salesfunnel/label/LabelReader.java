package io.salesfunnel.label;

import io.salesfunnel.stage.StageKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads lists of labels and says of each line that gives no kind why not. */
record LabelReader(String map, Map<String, Meaning> labels) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s_-]+");

    LabelReading read(List<String> lines, boolean stop) {
        Map<Integer, StageKind> kinds = new LinkedHashMap<>();
        List<UnreadLabel> problems = new ArrayList<>();
        int line = 0;
        for (String label : lines) {
            line++;
            Optional<StageKind> kind = Optional.ofNullable(labels.get(label)).flatMap(Meaning::kind);
            if (kind.isPresent()) {
                kinds.put(line, kind.get());
                continue;
            }
            problems.add(new UnreadLabel(line, label, whyNot(label), List.copyOf(labels.keySet())));
            if (stop) {
                break;
            }
        }
        return new LabelReading(kinds, problems, lines.size() - line);
    }

    private String whyNot(String label) {
        if (label.isBlank()) {
            return "it is blank";
        }
        Meaning meaning = labels.get(label);
        if (meaning != null) {
            return "it is known and tells no stage, since it means: " + meaning.otherwise();
        }
        return labels.keySet().stream()
                .filter(known -> plain(known).equals(plain(label)))
                .findFirst()
                .map(known -> "'" + map + "' spells it '" + known + "'")
                .orElse("it is none of the " + labels.size() + " labels that '" + map + "' knows");
    }

    private static String plain(String label) {
        return BETWEEN.matcher(label).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
