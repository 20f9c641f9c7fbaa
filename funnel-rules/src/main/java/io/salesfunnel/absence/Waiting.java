package io.salesfunnel.absence;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.known.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A wait that some types begin anew, and others end; apart for each value of a fact, if one is named. */
record Waiting(
        List<InteractionType> after,
        List<InteractionType> without,
        @Nullable FactKey<?> per) implements Watch {

    @Override
    public Course read(Known known) {
        List<Interaction> open = new ArrayList<>();
        Course ended = Course.NOT_BEGUN;
        for (Interaction next : known.interactions()) {
            boolean begins = after.contains(next.type());
            if (begins || without.contains(next.type())) {
                List<Interaction> before =
                        open.stream().filter(one -> mayBelong(one, next)).toList();
                open.removeAll(before);
                if (begins) {
                    open.add(next);
                } else if (!before.isEmpty()) {
                    ended = new Course(before.get(before.size() - 1), next);
                }
            }
        }
        return open.isEmpty() ? ended : new Course(open.get(0), null);
    }

    private boolean mayBelong(Interaction one, Interaction other) {
        Optional<?> told = told(one);
        Optional<?> toldToo = told(other);
        return told.isEmpty() || toldToo.isEmpty() || told.equals(toldToo);
    }

    private Optional<?> told(Interaction interaction) {
        return interaction.facts().stream()
                .filter(fact -> fact.key().equals(per))
                .map(Fact::value)
                .findFirst();
    }

    @Override
    public String beginning() {
        return after.stream().map(InteractionType::name).collect(Collectors.joining(" or "));
    }

    @Override
    public String content() {
        return names(after) + " without " + names(without) + " per " + per;
    }

    private static String names(List<InteractionType> types) {
        return types.stream().map(InteractionType::name).sorted().collect(Collectors.joining(" "));
    }
}
