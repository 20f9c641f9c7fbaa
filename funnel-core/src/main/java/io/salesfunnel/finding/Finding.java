package io.salesfunnel.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * What one question found: met, not met or unknown, with the reason.
 *
 * <p>Unknown is not no: a finding is {@link Status#UNKNOWN} when what it would take to answer is
 * missing, and the two lead to different next steps.
 *
 * <p>The reason is a pattern with named parameters, filled in only when somebody reads it:
 *
 * <pre>{@code
 * Finding.notMet("budget of {stated} is below the price of {price}").with("stated", 2000).with("price", 5000)
 * }</pre>
 *
 * <p>A finding carries the name of the guard that made it; a guard's function need not repeat that
 * name, it is given to the finding by whoever asked. {@link #toString()} prints name and status only,
 * since a reason may quote what it was given.
 *
 * <p>Instances are immutable and safe for use by many threads. Users make them and cannot extend them.
 *
 * @since 0.1
 */
public final class Finding {

    /** The three answers, with Kleene's strong logic of indeterminacy. */
    public enum Status {
        /** Yes. */
        MET,
        /** No. */
        NOT_MET,
        /** What it takes to answer is missing. */
        UNKNOWN;

        /**
         * Kleene's conjunction: a single no decides, and only then does an unknown count.
         *
         * @param other the other answer
         * @return the answer to both questions together
         * @see <a href="https://en.wikipedia.org/wiki/Three-valued_logic#Kleene_and_Priest_logics">S. C. Kleene,
         *     Introduction to Metamathematics (1952), section 64</a>
         */
        public Status and(Status other) {
            if (this == NOT_MET || other == NOT_MET) {
                return NOT_MET;
            }
            return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : MET;
        }

        /**
         * Kleene's negation: unknown stays unknown.
         *
         * @return the opposite answer
         */
        public Status not() {
            return switch (this) {
                case MET -> NOT_MET;
                case NOT_MET -> MET;
                case UNKNOWN -> UNKNOWN;
            };
        }

        private String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private static final String NO_REASON = "";
    private static final List<Finding> NO_PARTS = List.of();
    private static final Finding MET = because(Status.MET, NO_REASON);
    private static final Finding NOT_MET = because(Status.NOT_MET, NO_REASON);
    private static final Finding UNKNOWN = because(Status.UNKNOWN, NO_REASON);

    private final String name;
    private final Status status;
    private final String pattern;
    private final Object[] parameters;
    private final List<Finding> parts;

    // What is empty is Parameters.NONE, NO_REASON or NO_PARTS itself, so that hasReason() need not look into it.
    private Finding(String name, Status status, String pattern, Object[] parameters, List<Finding> parts) {
        this.name = name;
        this.status = status;
        this.pattern = pattern;
        this.parameters = parameters;
        this.parts = parts;
    }

    private static Finding because(Status status, String reason) {
        return new Finding("", status, reason.isEmpty() ? NO_REASON : reason, Parameters.NONE, NO_PARTS);
    }

    /**
     * A finding of the answer given, and of nothing else.
     *
     * @param status the answer
     * @return the finding, one instance for each answer
     */
    public static Finding of(Status status) {
        return switch (status) {
            case MET -> MET;
            case NOT_MET -> NOT_MET;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * A yes that needs no reason.
     *
     * @return the finding, always the same instance
     */
    public static Finding met() {
        return MET;
    }

    /**
     * A yes, with what was seen.
     *
     * @param reason the reason, with places for parameters in braces
     * @return the finding
     */
    public static Finding met(String reason) {
        return because(Status.MET, Objects.requireNonNull(reason, "reason"));
    }

    /**
     * A no whose name says it all.
     *
     * @return the finding, always the same instance
     */
    public static Finding notMet() {
        return NOT_MET;
    }

    /**
     * A no, with what was seen and what was needed.
     *
     * @param reason the reason, with places for parameters in braces
     * @return the finding
     */
    public static Finding notMet(String reason) {
        return because(Status.NOT_MET, Objects.requireNonNull(reason, "reason"));
    }

    /**
     * No answer yet, and the name says what is missing.
     *
     * @return the finding, always the same instance
     */
    public static Finding unknown() {
        return UNKNOWN;
    }

    /**
     * No answer yet, with what is missing.
     *
     * @param reason the reason, with places for parameters in braces
     * @return the finding
     */
    public static Finding unknown(String reason) {
        return because(Status.UNKNOWN, Objects.requireNonNull(reason, "reason"));
    }

    /**
     * This finding with one more parameter.
     *
     * @param key the name used between braces in the reason
     * @param value an id, code, number or date, or a list or set of these, which is copied; never personal data,
     *     since reasons are shown and logged
     * @return the finding with the parameter
     * @throws IllegalArgumentException if the finding has a parameter of that name
     */
    public Finding with(String key, Object value) {
        return new Finding(name, status, pattern, Parameters.with(parameters, key, value), parts);
    }

    /**
     * This finding with two more parameters, such as what was seen and what was wanted.
     *
     * @param key the name of the first one
     * @param value its value
     * @param otherKey the name of the second one
     * @param otherValue its value
     * @return the finding with the parameters, the same as with one after the other
     * @throws IllegalArgumentException if the finding has a parameter of such a name
     * @see #with(String, Object)
     */
    public Finding with(String key, Object value, String otherKey, Object otherValue) {
        return new Finding(name, status, pattern, Parameters.with(parameters, key, value, otherKey, otherValue), parts);
    }

    /**
     * This finding with the findings it was concluded from, which makes a tree.
     *
     * @param parts the findings, in the order of the question
     * @return the finding with exactly these parts
     */
    public Finding with(List<Finding> parts) {
        return new Finding(name, status, pattern, parameters, parts.isEmpty() ? NO_PARTS : List.copyOf(parts));
    }

    /**
     * This finding under the name of whoever made it.
     *
     * @param name the name, such as {@code budget-covers-price}
     * @return the finding, the same instance if it has that name
     */
    public Finding named(String name) {
        return this.name.equals(Objects.requireNonNull(name, "name"))
                ? this
                : new Finding(name, status, pattern, parameters, parts);
    }

    /**
     * The stable code of this finding: the name of the guard that made it.
     *
     * @return the name, empty until a guard gave it
     */
    public String name() {
        return name;
    }

    /**
     * The answer.
     *
     * @return met, not met or unknown
     */
    public Status status() {
        return status;
    }

    /**
     * Whether a reason, a parameter or a part was given.
     *
     * @return false if the name and the answer say it all
     */
    // See the constructor.
    @SuppressWarnings("ReferenceEquality")
    public boolean hasReason() {
        return parameters != Parameters.NONE || pattern != NO_REASON || parts != NO_PARTS;
    }

    /**
     * The reason, with its parameters filled in; a place without a parameter stays as written.
     *
     * @return the text, empty if no reason was given
     */
    public String reason() {
        return Parameters.fill(pattern, parameters);
    }

    /**
     * The parameters of the reason, in the order given.
     *
     * @return an unmodifiable map
     */
    public Map<String, Object> parameters() {
        return Parameters.map(parameters);
    }

    /**
     * The findings that this one was concluded from.
     *
     * @return an unmodifiable list in the order of the question, empty if this finding stands for itself
     */
    public List<Finding> parts() {
        return parts;
    }

    /**
     * What somebody has to answer: of every unknown finding without parts, the parameter {@code question}, else
     * the reason, else the name.
     *
     * @return an unmodifiable list in the order of the question, each question once
     */
    public List<String> questions() {
        if (!parts.isEmpty()) {
            return parts.stream()
                    .flatMap(part -> part.questions().stream())
                    .distinct()
                    .toList();
        }
        return status == Status.UNKNOWN
                ? List.of(Objects.requireNonNullElse(parameters().get("question"), pattern.isEmpty() ? name : reason())
                        .toString())
                : List.of();
    }

    /**
     * Name, answer, reason and parts in one phrase, such as {@code budget (not met: 2000 is below 5000)}.
     * Of the parts of a finding that is not met or unknown, those that are met are left out.
     *
     * @return the phrase
     */
    public String describe() {
        StringJoiner because = new StringJoiner("; ", ": ", "").setEmptyValue("");
        if (!pattern.isEmpty()) {
            because.add(reason());
        }
        if (!parts.isEmpty()) {
            because.add(telling().stream().map(Finding::describe).collect(Collectors.joining(", ")));
        }
        return name + " (" + status.words() + because + ")";
    }

    private List<Finding> telling() {
        List<Finding> open =
                parts.stream().filter(part -> part.status != Status.MET).toList();
        return status == Status.MET || open.isEmpty() ? parts : open;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Finding that
                        && status == that.status
                        && name.equals(that.name)
                        && pattern.equals(that.pattern)
                        && Arrays.equals(parameters, that.parameters)
                        && parts.equals(that.parts));
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hash(name, status, pattern, parts) + Arrays.hashCode(parameters);
    }

    @Override
    public String toString() {
        return "Finding{" + name + " " + status + "}";
    }
}
