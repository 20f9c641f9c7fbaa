package io.salesfunnel.projection;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.stage.RecordStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How things are shown in tables: by names and codes alone. */
final class Shown {

    static final String OUTSIDE = "outside";

    /** What would be read as markup; an underscore within a code would not. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*~\\[\\]]|<(?=[A-Za-z/!?])");

    private Shown() {}

    /** A copy of a list of which neither it nor what it holds may be null. */
    static <T> List<T> list(String what, Collection<? extends T> given) {
        Objects.requireNonNull(given, what).forEach(each -> Objects.requireNonNull(each, "one of " + what));
        return List.copyOf(given);
    }

    /** Text of whoever wrote a rule, so that nothing in it is taken for markup. */
    static String plain(String text) {
        return MARKUP.matcher(text.replaceAll("\\R", " ")).replaceAll("\\\\$0");
    }

    static String of(Evidence evidence) {
        if (evidence instanceof Interaction interaction) {
            return interaction.type().name();
        }
        return evidence instanceof HumanDecision decision
                ? decision.type().name()
                : "fact " + ((Fact<?>) evidence).key().name();
    }

    static String of(List<Finding> reasons) {
        return reasons.stream().map(Finding::describe).collect(Collectors.joining("; "));
    }

    /** The id, with the version where another funnel has the same id. */
    static String of(Funnel funnel, List<Funnel> among) {
        long alike =
                among.stream().filter(other -> other.id().equals(funnel.id())).count();
        return alike > 1 ? funnel.id() + " " + funnel.version() : funnel.id();
    }

    static String at(Instant instant) {
        // Not by a formatter: the earliest and the latest instants are no dates.
        String minute = instant.truncatedTo(ChronoUnit.MINUTES).toString();
        return minute.substring(0, minute.length() - ":00Z".length()).replace('T', ' ');
    }

    static String place(Optional<Stage<?>> stage, RecordStatus status) {
        String name = stage.map(Stage::name).orElse(OUTSIDE);
        boolean plain = status == RecordStatus.OPEN || status == RecordStatus.WON;
        return plain || name.equals(status.name()) ? name : name + ", " + status;
    }

    static void requireDistinct(List<Funnel> funnels) {
        if (funnels.isEmpty()) {
            throw new IllegalArgumentException(
                    "Comparison cannot read a log: it was given no funnel; name at least one");
        }
        Set<String> seen = new HashSet<>();
        for (Funnel funnel : funnels) {
            if (!seen.add(funnel.id() + " " + funnel.version())) {
                throw new IllegalArgumentException("Comparison cannot have funnel '" + funnel.id() + "' "
                        + funnel.version() + " twice: its columns are named by id and version; give each funnel an"
                        + " id or a version of its own");
            }
        }
    }
}
