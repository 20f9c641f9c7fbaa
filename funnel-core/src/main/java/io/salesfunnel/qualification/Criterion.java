package io.salesfunnel.qualification;

import io.salesfunnel.condition.Condition;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A rule about one fact, with the question to ask while the fact is not known.
 *
 * <pre>{@code
 * QualificationRule size = Criterion.named("large-enough").reads(EMPLOYEES)
 *         .metWhen(Condition.atLeast(50))
 *         .ask("how many people work there?");
 * }</pre>
 *
 * <p>A {@link Condition} is data: rules made of conditions can be compared, written down and analysed. A function
 * serves where no condition does; then the criterion is opaque, and equal to itself only.
 *
 * <p>A finding that is not met says why, at least by the parameter {@code fact}. It is unknown until the fact is known and when the fact has run out or gone stale; then it has
 * the parameters {@code fact} and {@code question}.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @param <T> the type of the fact's values
 * @since 0.1
 */
public final class Criterion<T> implements QualificationRule {

    private final String name;
    private final FactKey<T> key;
    private final Judgement<T> judgement;
    private final String question;
    private final @Nullable Duration freshness;
    private final Finding notMet;
    private final Finding unknown;

    private Criterion(
            String name, FactKey<T> key, Judgement<T> judgement, String question, @Nullable Duration freshness) {
        this.name = name;
        this.key = key;
        this.judgement = judgement;
        this.question = question;
        this.freshness = freshness;
        this.notMet = Finding.notMet().with("fact", key.name());
        this.unknown = told(Finding.unknown("{question}"));
    }

    /**
     * A criterion that is met when the fact is true.
     *
     * @param key the fact, after which the criterion is named
     * @return the criterion
     */
    public static Criterion<Boolean> isTrue(FactKey<Boolean> key) {
        return named(key.name()).reads(key).metWhen(Condition.oneOf(true)).ask(key.name() + ": yes or no?");
    }

    /**
     * Starts a criterion.
     *
     * @param name the name, such as {@code budget-covers-deal}
     * @return the next step: say which fact it reads
     */
    public static Start named(String name) {
        return new Start(Objects.requireNonNull(name, "name"));
    }

    /**
     * The same criterion with the question that somebody has to answer.
     *
     * @param question the question in words
     * @return the criterion
     */
    public Criterion<T> ask(String question) {
        return new Criterion<>(name, key, judgement, Objects.requireNonNull(question, "question"), freshness);
    }

    /**
     * The same criterion for facts that go stale: one known as of longer ago is not known any more.
     *
     * @param freshness how long a fact is good, more than nothing
     * @return the criterion
     * @throws IllegalArgumentException if the time is zero or negative
     */
    public Criterion<T> freshFor(Duration freshness) {
        if (Objects.requireNonNull(freshness, "freshness").isZero() || freshness.isNegative()) {
            throw new IllegalArgumentException("Criterion '" + name + "' cannot take facts as fresh for " + freshness
                    + "; a time of more than nothing is possible");
        }
        return new Criterion<>(name, key, judgement, question, freshness);
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * The question that somebody has to answer while the fact is not known.
     *
     * @return the question
     */
    public String question() {
        return question;
    }

    /**
     * The fact that is judged.
     *
     * @return its key
     */
    public FactKey<T> key() {
        return key;
    }

    /**
     * What the value has to be like.
     *
     * @return the condition, or empty if a function judges it
     */
    public Optional<Condition<? super T>> condition() {
        return judgement.condition();
    }

    /**
     * How long a fact is good.
     *
     * @return the time, or empty if facts do not go stale
     */
    public Optional<Duration> freshness() {
        return Optional.ofNullable(freshness);
    }

    @Override
    public Set<FactKey<?>> reads() {
        Set<FactKey<?>> keys = new LinkedHashSet<>();
        keys.add(key);
        condition().ifPresent(condition -> keys.addAll(condition.reads()));
        return Collections.unmodifiableSet(keys);
    }

    @Override
    public Status answer(Known known) {
        T value = value(known);
        return value == null ? Status.UNKNOWN : judgement.answer(value, known);
    }

    @Override
    public Finding check(Known known) {
        T value = value(known);
        if (value == null) {
            return unknown;
        }
        return told(judgement.judge(value, known));
    }

    private Finding told(Finding finding) {
        return switch (finding.status()) {
            case MET -> finding;
            case NOT_MET -> finding.hasReason() ? finding : notMet.named(finding.name());
            case UNKNOWN -> asking(finding);
        };
    }

    private @Nullable T value(Known known) {
        return freshness == null ? known.valueOrNull(key) : freshValue(known, freshness);
    }

    private @Nullable T freshValue(Known known, Duration limit) {
        return known.fact(key)
                .filter(fact -> !known.hasPassed(Deadline.after(fact.asOf(), limit)))
                .map(Fact::value)
                .orElse(null);
    }

    private Finding asking(Finding finding) {
        return withDefault(withDefault(finding, "fact", key.name()), "question", question);
    }

    private static Finding withDefault(Finding finding, String parameter, String value) {
        return finding.parameters().containsKey(parameter) ? finding : finding.with(parameter, value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Criterion<?> that
                && name.equals(that.name)
                && key.equals(that.key)
                && judgement.equals(that.judgement)
                && question.equals(that.question)
                && Objects.equals(freshness, that.freshness);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, key, judgement, question, freshness);
    }

    @Override
    public String toString() {
        return "Criterion{" + name + " reads " + key + "}";
    }

    /**
     * The beginning of a criterion.
     *
     * @param name the name
     */
    public record Start(String name) {

        /**
         * Says which fact the criterion reads.
         *
         * @param key the fact
         * @param <T> the type of its values
         * @return the next step: say when it is met
         */
        public <T> Middle<T> reads(FactKey<T> key) {
            return new Middle<>(name, Objects.requireNonNull(key, "key"));
        }
    }

    /**
     * The middle of a criterion.
     *
     * @param name the name
     * @param key the fact
     * @param <T> the type of its values
     */
    public record Middle<T>(String name, FactKey<T> key) {

        /**
         * Says what the value has to be like.
         *
         * @param condition the condition
         * @return the criterion
         */
        public Criterion<T> metWhen(Condition<? super T> condition) {
            return criterion(new Judgement.ByCondition<>(Objects.requireNonNull(condition, "condition")));
        }

        /**
         * Says when the criterion is met, where no {@link Condition} does.
         *
         * @param holds tells whether a value is good enough
         * @return the criterion, opaque
         */
        public Criterion<T> metWhen(Predicate<? super T> holds) {
            Objects.requireNonNull(holds, "holds");
            return judged(value -> holds.test(value) ? Finding.met() : Finding.notMet());
        }

        /**
         * Judges with a reason, where no {@link Condition} does.
         *
         * @param judge makes the finding from the value
         * @return the criterion, opaque
         */
        public Criterion<T> judged(Function<? super T, Finding> judge) {
            return criterion(new Judgement.ByFunction<>(Objects.requireNonNull(judge, "judge")));
        }

        private Criterion<T> criterion(Judgement<T> judgement) {
            return new Criterion<>(name, key, judgement, "what is " + key.name() + "?", null);
        }
    }
}
