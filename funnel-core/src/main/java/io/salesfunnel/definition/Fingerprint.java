package io.salesfunnel.definition;

import static io.salesfunnel.definition.Definition.nameOf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class Fingerprint {

    private Fingerprint() {}

    static String of(Definition<?, ?> definition) {
        List<String> lines = new ArrayList<>();
        definition.stages().forEach(stage -> lines.add("stage " + nameOf(stage)));
        definition.initial().forEach(stage -> lines.add("initial " + nameOf(stage)));
        definition.terminal().forEach(stage -> lines.add("terminal " + nameOf(stage)));
        definition.probabilities().forEach((stage, p) -> lines.add("probability " + nameOf(stage) + " " + p));
        // The place among the moves of one stage on one trigger is part of the structure; other order is not.
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Move<?, ?> move : definition.moves()) {
            String cell = nameOf(move.from()) + " " + nameOf(move.trigger());
            int place = places.merge(cell, 1, Integer::sum);
            lines.add("move " + cell + " " + place + " " + nameOf(move.to()) + " " + move.direction() + " "
                    + move.otherwise() + " " + move.guards());
        }
        lines.sort(null);
        return HexFormat.of().formatHex(sha256().digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
