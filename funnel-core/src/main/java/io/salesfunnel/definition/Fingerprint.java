package io.salesfunnel.definition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

final class Fingerprint {

    private Fingerprint() {}

    static String of(Definition<?, ?> definition) {
        List<String> lines = new ArrayList<>();
        definition.stages().forEach(stage -> lines.add(line("stage", stage)));
        definition.initial().forEach(stage -> lines.add(line("initial", stage)));
        definition.terminal().forEach(stage -> lines.add(line("terminal", stage)));
        definition.probabilities().forEach((stage, p) -> lines.add(line("probability", stage, p)));
        // The place among the moves of one stage on one trigger is part of the structure; other order is not.
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Move<?, ?> move : definition.moves()) {
            String cell = line(move.from(), move.trigger());
            int place = places.merge(cell, 1, Integer::sum);
            String guards = line(move.guards().toArray());
            lines.add(line("move", cell, place, move.to(), move.direction(), move.otherwise(), guards));
        }
        lines.sort(null);
        return HexFormat.of().formatHex(sha256().digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    /** Each part with its length before it, so that no two lines can be read as one. */
    private static String line(Object... parts) {
        return Arrays.stream(parts)
                .map(Definition::nameOf)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
