package io.salesfunnel.export;

import io.salesfunnel.prospecting.ProspectList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was read of a file: the list, and everything that could not be read. To go on in spite of problems, take {@link
 * #list()}; to stop, {@link #orElseThrow()}.
 *
 * @param list the list with all places that could be read, or empty if not even its name could
 * @param problems what could not be read, in the order of the lines
 * @param ignored what is in the file and belongs to no list, such as a column of somebody's own or an appointment
 * @since 0.1
 */
public record ProspectListReading(Optional<ProspectList> list, List<ReadingProblem> problems, List<String> ignored) {

    /**
     * Keeps the three parts.
     *
     * @param list the list, or empty
     * @param problems what could not be read
     * @param ignored what belongs to no list
     */
    public ProspectListReading {
        Objects.requireNonNull(list, "list");
        problems = List.copyOf(problems);
        ignored = List.copyOf(ignored);
    }

    /**
     * The list, if all of it could be read.
     *
     * @return the list
     * @throws IllegalArgumentException if there is a problem; the message tells all of them
     */
    public ProspectList orElseThrow() {
        if (list.isEmpty() || !problems.isEmpty()) {
            throw new IllegalArgumentException("ProspectList cannot be read: "
                    + (problems.isEmpty()
                            ? "the file tells of no list"
                            : problems.stream().map(ReadingProblem::describe).collect(Collectors.joining("; "))));
        }
        return list.get();
    }
}
