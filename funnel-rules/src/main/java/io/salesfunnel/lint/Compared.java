package io.salesfunnel.lint;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.qualification.Criterion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which facts are compared with each other, directly or through others. */
final class Compared {

    private Compared() {}

    /** All facts that some criteria read, in groups; one that is compared with none is a group of its own. */
    static List<Set<FactKey<?>>> groups(Stream<Criterion<?>> criteria) {
        List<Set<FactKey<?>>> groups = new ArrayList<>();
        criteria.forEach(criterion -> {
            Set<FactKey<?>> joined = new LinkedHashSet<>();
            for (Set<FactKey<?>> group : List.copyOf(groups)) {
                if (group.stream().anyMatch(criterion.reads()::contains)) {
                    joined.addAll(group);
                    groups.remove(group);
                }
            }
            joined.addAll(criterion.reads());
            groups.add(joined);
        });
        return groups;
    }
}
