package io.salesfunnel.testkit;

import io.salesfunnel.definition.Definition;
import io.salesfunnel.definition.Move;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which answers each guard of a definition has given. */
final class BothWays {

    private final Map<String, Set<Status>> seen = new LinkedHashMap<>();

    BothWays(Definition<?, ?> definition) {
        for (Move<?, ?> move : definition.moves()) {
            move.guards().forEach(guard -> seen.put(guard, EnumSet.noneOf(Status.class)));
        }
    }

    /** Takes the findings of guards; those with the name of something else tell by their parts. */
    void see(Collection<Finding> findings) {
        for (Finding finding : findings) {
            Set<Status> answers = seen.get(finding.name());
            if (answers == null) {
                see(finding.parts());
            } else {
                answers.add(finding.status());
            }
        }
    }

    void require(Law law) {
        List<String> oneWay = seen.entrySet().stream()
                .filter(guard -> !guard.getValue().contains(Status.MET)
                        || guard.getValue().size() == 1)
                .map(guard -> "'" + guard.getKey() + "' was " + words(guard.getValue()))
                .toList();
        law.require(oneWay.isEmpty(), () -> "guard " + String.join(", guard ", oneWay));
    }

    private static String words(Set<Status> answers) {
        return answers.isEmpty()
                ? "never asked"
                : "only " + answers.stream().map(Findings::words).collect(Collectors.joining(" or "));
    }
}
