package io.salesfunnel.projection;

import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.stage.RecordStatus;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The stages of one funnel in the words of another, with what is lost.
 *
 * <p>For names only, such as labels and the columns of a report. A record is not carried over by its stage:
 * {@code to.replay(record.journal())} judges its evidence anew and may well arrive elsewhere.
 *
 * <p>A stage goes by its kind, since names mislead: the prospect of one funnel is what another calls a lead.
 * On the way to a customer it is translated to the stage of its kind; to the earliest of several, so that no
 * more is claimed than is known; if there is none, to the latest stage of an earlier kind; and if there is
 * none of these, to nothing: the party is not in that funnel yet. A stage that closes is translated to the
 * earliest of its kind, or else to the status it stands for, which a record has in the stage where it is.
 *
 * <p>Guards are compared by name, and of the forward ways alone: those that stand on every way to a stage,
 * whichever is taken. Of a status they are not compared, as in every funnel a person decides it.
 *
 * <p>A funnel whose stages have distinct kinds is its own translation, and nothing is lost. Where several
 * stages have one kind, all are translated to the earliest of them, and their rows say so. The order of the
 * way is kept. Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @since 0.1
 */
public final class Translation {

    /**
     * Something that a translation does not carry over.
     *
     * @param kind what is lost
     * @param names what is concerned, as its kind says: stages, kinds of stages or guards; in the order of
     *     their funnel, and at least one
     */
    public record Loss(Kind kind, List<String> names) {

        /** The kinds of loss. */
        public enum Kind {
            /** Other stages of the first funnel have the same translation. Concerns these stages. */
            DISTINCTION_LOST("the same as"),
            /** Other stages of the second funnel are of this kind too. Concerns these stages. */
            COULD_BE_MORE("could be"),
            /** The translation says less. Concerns the kinds of stages that are left unsaid. */
            LESS_SAID("left unsaid"),
            /** The second funnel asks for more. Concerns the names of these guards. */
            MORE_NEEDED("more needed"),
            /** The second funnel does not ask for what the first did. Concerns the names of these guards. */
            NO_LONGER_REQUIRED("no longer required");

            private final String words;

            Kind(String words) {
                this.words = words;
            }
        }

        /**
         * Keeps both parts.
         *
         * @param kind what is lost
         * @param names what is concerned
         * @throws IllegalArgumentException if there are no names
         */
        public Loss {
            Objects.requireNonNull(kind, "kind");
            names = Shown.list("names", names);
            if (names.isEmpty()) {
                throw new IllegalArgumentException(
                        "Loss of " + kind + " cannot concern nothing: it was given no names; name at least one");
            }
        }

        private String words() {
            return kind.words + ": " + String.join(", ", names);
        }
    }

    /**
     * The translation of one stage.
     *
     * @param from the stage of the first funnel
     * @param to the stage of the second; empty if there is only a status, or not even that
     * @param status the status that goes with the translation; {@code OPEN} outside
     * @param losses what is lost, in the order of {@link Loss.Kind}, each kind at most once
     */
    public record Row(Stage<?> from, Optional<Stage<?>> to, RecordStatus status, List<Loss> losses) {

        /**
         * Keeps the parts.
         *
         * @param from the stage of the first funnel
         * @param to the stage of the second
         * @param status the status
         * @param losses what is lost
         */
        public Row {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(status, "status");
            losses = Shown.list("losses", losses);
        }

        /**
         * Whether the party would not be in the second funnel yet.
         *
         * @return true if there is neither a stage nor a status that closes
         */
        public boolean isOutside() {
            return to.isEmpty() && status == RecordStatus.OPEN;
        }

        private String target() {
            return to.map(Stage::name).orElse(isOutside() ? Shown.OUTSIDE : "status " + status);
        }

        private String lost() {
            return losses.isEmpty()
                    ? "nothing"
                    : losses.stream().map(Loss::words).collect(Collectors.joining("; "));
        }
    }

    private final Funnel from;
    private final Funnel to;
    private final List<Row> rows;

    private Translation(Funnel from, Funnel to, List<Row> rows) {
        this.from = from;
        this.to = to;
        this.rows = rows;
    }

    /**
     * The translation from one funnel to another.
     *
     * @param from the funnel whose stages are translated
     * @param to the funnel into whose stages
     * @return the translation
     */
    public static Translation between(Funnel from, Funnel to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return new Translation(from, to, new Translator(from, to).rows());
    }

    /**
     * The funnel whose stages are translated.
     *
     * @return the funnel
     */
    public Funnel from() {
        return from;
    }

    /**
     * The funnel into whose stages is translated.
     *
     * @return the funnel
     */
    public Funnel to() {
        return to;
    }

    /**
     * The translations of all stages.
     *
     * @return an unmodifiable list in the order of the first funnel's stages, one row for each
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The translation of one stage.
     *
     * @param stage a stage of the first funnel
     * @return the row
     * @throws IllegalArgumentException if the first funnel has no such stage
     */
    public Row row(Stage<?> stage) {
        int place = from.stages().indexOf(Objects.requireNonNull(stage, "stage"));
        if (place < 0) {
            throw new IllegalArgumentException("Translation from " + from.id() + " to " + to.id()
                    + " cannot translate " + stage + ": " + from.id() + " has no such stage; it has "
                    + from.stages().stream().map(Stage::name).collect(Collectors.joining(", ")));
        }
        return rows.get(place);
    }

    /**
     * This translation as a table in Markdown, readable as it stands.
     *
     * @return the text, which ends with a line break
     */
    public String markdown() {
        List<Funnel> funnels = List.of(from, to);
        MarkdownTable table =
                new MarkdownTable(List.of(Shown.of(from, funnels), Shown.of(to, funnels), "what is lost"));
        rows.forEach(row -> table.add(List.of(row.from().name(), row.target(), row.lost())));
        return table.text();
    }

    @Override
    public String toString() {
        return "Translation{" + from.id() + " to " + to.id() + "}";
    }
}
