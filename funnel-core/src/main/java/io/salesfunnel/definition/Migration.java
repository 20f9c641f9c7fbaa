package io.salesfunnel.definition;

import static io.salesfunnel.definition.Definition.nameOf;

import io.salesfunnel.definition.DefinitionProblem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where each stage of one version goes in the next.
 *
 * <p>Stages keep their name unless mapped; a stage that the next version does not have must be mapped.
 * That is checked when the migration is built, so no row is left behind.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param <A> the type of the stages before
 * @param <B> the type of the stages after
 * @since 0.1
 */
public final class Migration<A, B> {

    private final Map<String, B> targets;
    private final Definition<B, ?> after;
    private final String subject;

    private Migration(Map<String, B> targets, Definition<B, ?> after, String subject) {
        this.targets = targets;
        this.after = after;
        this.subject = subject;
    }

    /**
     * The machine that this migration is for.
     *
     * @return the id of its definitions
     */
    public String id() {
        return after.id();
    }

    /**
     * The version that this migration leads to.
     *
     * @return the version after
     */
    public int version() {
        return after.version();
    }

    /**
     * Starts a migration from one version to the next.
     *
     * @param before the version that rows are in
     * @param after the version that rows shall be in, of the same id and counted up by one
     * @param <A> the type of the stages before
     * @param <B> the type of the stages after
     * @return a builder
     */
    public static <A, B> Builder<A, B> between(Definition<A, ?> before, Definition<B, ?> after) {
        return new Builder<>(before, after);
    }

    /**
     * Where a stage goes.
     *
     * @param stage a stage of the version before
     * @return the stage of the version after
     * @throws IllegalArgumentException if the version before has no such stage
     */
    public B target(A stage) {
        return targetByName(nameOf(stage))
                .orElseThrow(() -> new IllegalArgumentException(subject + " cannot migrate " + nameOf(stage)
                        + ": the version before has no such stage; it has " + String.join(", ", targets.keySet())));
    }

    /**
     * Where the stage of a name goes, such as the one in a row of a database.
     *
     * @param stage the name
     * @return the stage of the version after, or empty if the version before has no stage of that name
     */
    public Optional<B> targetByName(String stage) {
        return Optional.ofNullable(targets.get(Objects.requireNonNull(stage, "stage")));
    }

    /**
     * Builds a {@link Migration}. This class is <em>not</em> safe for use by many threads.
     *
     * @param <A> the type of the stages before
     * @param <B> the type of the stages after
     */
    public static final class Builder<A, B> {

        private final Definition<A, ?> before;
        private final Definition<B, ?> after;
        private final Map<String, B> targets = new LinkedHashMap<>();
        private final List<DefinitionProblem> found = new ArrayList<>();

        private Builder(Definition<A, ?> before, Definition<B, ?> after) {
            this.before = Objects.requireNonNull(before, "before");
            this.after = Objects.requireNonNull(after, "after");
        }

        /**
         * Sends one stage to another.
         *
         * @param stage a stage of the version before
         * @param target a stage of the version after
         * @return this builder
         */
        public Builder<A, B> map(A stage, B target) {
            if (targets.putIfAbsent(nameOf(stage), target) != null) {
                report(Code.MAPPED_TWICE, stage, "a stage goes to one stage; keep one of its mappings");
            }
            if (!before.stages().contains(stage)) {
                report(Code.UNKNOWN_STAGE, stage, "version " + before.version() + " has no such stage");
            }
            if (!after.stages().contains(target)) {
                report(Code.UNKNOWN_STAGE, target, "version " + after.version() + " has no such stage");
            }
            return this;
        }

        /**
         * Checks that every stage goes somewhere.
         *
         * @return the migration
         * @throws InvalidDefinitionException with every problem, if there is one
         */
        public Migration<A, B> build() {
            List<DefinitionProblem> problems = new ArrayList<>(found);
            Map<String, B> all = new LinkedHashMap<>(targets);
            for (A stage : before.stages()) {
                after.stage(nameOf(stage)).ifPresent(same -> all.putIfAbsent(nameOf(stage), same));
                if (!all.containsKey(nameOf(stage))) {
                    problems.add(new DefinitionProblem(
                            Code.UNMAPPED_STAGE,
                            nameOf(stage),
                            "version " + after.version() + " has no stage of that name; say where it goes with map("
                                    + nameOf(stage) + ", ..)"));
                }
            }
            if (!before.id().equals(after.id()) || after.version() != before.version() + 1) {
                problems.add(new DefinitionProblem(
                        Code.WRONG_VERSION,
                        after.id() + " " + after.version(),
                        "it does not follow on " + before.id() + " " + before.version()));
            }
            String subject = "Migration of machine '" + before.id() + "' from version " + before.version() + " to "
                    + after.version();
            if (!problems.isEmpty()) {
                throw new InvalidDefinitionException(subject, problems);
            }
            return new Migration<>(all, after, subject);
        }

        private void report(Code code, Object subject, String message) {
            found.add(new DefinitionProblem(code, nameOf(subject), message));
        }
    }
}
