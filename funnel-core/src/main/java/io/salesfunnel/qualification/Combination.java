package io.salesfunnel.qualification;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.finding.Code;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Several rules as one: each that is met adds its weight, and the whole is met when the sum reaches a
 * threshold. Vetoes stand beside it: none of them may fail.
 *
 * <pre>{@code
 * QualificationRule fit = Combination.named("fit")
 *         .veto(legalCapacity)
 *         .weigh(30, targetGroup).weigh(20, need).weigh(20, priority)
 *         .threshold(50);
 * }</pre>
 *
 * <p>What is unknown may still add its weight or nothing, so the sum lies between two bounds. The whole is met
 * when the lower bound reaches the threshold, not met when the upper one cannot, else unknown. {@code all},
 * {@code any}, {@code atLeast} and {@code not} of {@link QualificationRule} are cases of it. Two parts that read
 * the same fact are taken as if each could turn out by itself, so that "need or no need" stays unknown.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @since 0.1
 */
public final class Combination implements QualificationRule {

    private final String name;
    private final long threshold;
    private final List<QualificationRule> vetoes;
    private final List<Weighted> terms;

    /** What a part finds that is met and has no more to say, by its place. */
    private final Finding[] plain;

    private final boolean counts;

    Combination(String name, long threshold, List<QualificationRule> vetoes, List<Weighted> terms) {
        this.name = Code.require("Rule", "name", name);
        this.threshold = threshold;
        this.vetoes = List.copyOf(vetoes);
        this.terms = List.copyOf(terms);
        List<QualificationRule> parts = parts();
        this.plain = new Finding[parts.size()];
        this.counts = areCounted(terms);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < plain.length; i++) {
            String part = Code.require(
                    "Rule '" + name + "'", "name of a part", parts.get(i).name());
            if (!names.add(part)) {
                throw new IllegalArgumentException(
                        "Rule '" + name + "' cannot have two parts named '" + part + "'; give each a name of its own");
            }
            plain[i] = Finding.met().named(part);
        }
    }

    /**
     * A rule with the weight that it adds when it is met.
     *
     * @param weight the weight, not 0; one below 0 counts against
     * @param rule the rule
     * @since 0.1
     */
    public record Weighted(int weight, QualificationRule rule) {

        /**
         * Keeps both.
         *
         * @param weight the weight, not 0
         * @param rule the rule
         */
        public Weighted {
            if (weight == 0) {
                throw new IllegalArgumentException("Rule '" + rule.name()
                        + "' cannot weigh 0: it would never matter; leave it out, or give it a weight");
            }
            Objects.requireNonNull(rule, "rule");
        }
    }

    /**
     * Starts a combination.
     *
     * @param name the name of the whole
     * @return the next step: say what it is made of
     */
    public static Parts named(String name) {
        return new Parts(Objects.requireNonNull(name, "name"), List.of(), List.of());
    }

    static QualificationRule counting(String name, int needed, List<QualificationRule> rules) {
        if (needed < 1 || needed > rules.size()) {
            throw new IllegalArgumentException("Rule '" + Code.require("Rule", "name", name) + "' cannot need " + needed
                    + " of " + rules.size() + " rules; a number from 1 to " + rules.size() + " is possible");
        }
        List<Weighted> terms = new ArrayList<>();
        for (QualificationRule rule : rules) {
            terms.add(new Weighted(1, rule));
        }
        return new Combination(name, needed, List.of(), terms);
    }

    /** The opposite: weighs against, and is met while nothing does. */
    static QualificationRule negating(String name, QualificationRule rule) {
        return new Combination(name, 0, List.of(), List.of(new Weighted(-1, Objects.requireNonNull(rule, "rule"))));
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * The sum that has to be reached.
     *
     * @return the threshold, inclusive
     */
    public long threshold() {
        return threshold;
    }

    /**
     * The rules none of which may fail.
     *
     * @return an unmodifiable list, in the order given
     */
    public List<QualificationRule> vetoes() {
        return vetoes;
    }

    /**
     * The rules that add to the sum.
     *
     * @return an unmodifiable list, in the order given
     */
    public List<Weighted> terms() {
        return terms;
    }

    /**
     * All rules, the vetoes first.
     *
     * @return an unmodifiable list
     */
    public List<QualificationRule> parts() {
        List<QualificationRule> parts = new ArrayList<>(vetoes);
        for (Weighted term : terms) {
            parts.add(term.rule());
        }
        return Collections.unmodifiableList(parts);
    }

    @Override
    public Set<FactKey<?>> reads() {
        Set<FactKey<?>> keys = new LinkedHashSet<>();
        parts().forEach(part -> keys.addAll(part.reads()));
        return Collections.unmodifiableSet(keys);
    }

    @Override
    public Status answer(Known known) {
        Status status = Status.MET;
        for (int i = 0; i < vetoes.size(); i++) {
            status = status.and(Asking.answer(vetoes.get(i), known));
        }
        long lower = 0;
        long upper = 0;
        for (int i = 0; i < terms.size(); i++) {
            Weighted term = terms.get(i);
            Status answer = Asking.answer(term.rule(), known);
            lower += Bounds.lower(term.weight(), answer);
            upper += Bounds.upper(term.weight(), answer);
        }
        return status.and(new Bounds(lower, upper).reach(threshold));
    }

    /**
     * The answer that follows from those of the parts.
     *
     * @param answers one for each of {@link #parts()}, in that order
     * @return the answer
     * @throws IllegalArgumentException if there are more or fewer answers than parts
     */
    public Status answer(List<Status> answers) {
        if (answers.size() != vetoes.size() + terms.size()) {
            throw new IllegalArgumentException("Rule '" + name + "' cannot answer by " + answers.size()
                    + " answers: it has " + (vetoes.size() + terms.size()) + " parts; give one for each");
        }
        Status status = Status.MET;
        for (int i = 0; i < vetoes.size(); i++) {
            status = status.and(answers.get(i));
        }
        return status.and(bounds(answers).reach(threshold));
    }

    private Bounds bounds(List<Status> answers) {
        long lower = 0;
        long upper = 0;
        for (int i = 0; i < terms.size(); i++) {
            Status answer = answers.get(vetoes.size() + i);
            lower += Bounds.lower(terms.get(i).weight(), answer);
            upper += Bounds.upper(terms.get(i).weight(), answer);
        }
        return new Bounds(lower, upper);
    }

    @Override
    public Finding check(Known known) {
        Finding[] findings = new Finding[plain.length];
        Status vetoed = Status.MET;
        for (int i = 0; i < vetoes.size(); i++) {
            findings[i] = finding(i, vetoes.get(i), known);
            vetoed = vetoed.and(findings[i].status());
        }
        long lower = 0;
        long upper = 0;
        for (int i = 0; i < terms.size(); i++) {
            Weighted term = terms.get(i);
            Finding finding = finding(vetoes.size() + i, term.rule(), known);
            findings[vetoes.size() + i] = finding;
            lower += Bounds.lower(term.weight(), finding.status());
            upper += Bounds.upper(term.weight(), finding.status());
        }
        return conclusion(vetoed, new Bounds(lower, upper), List.of(findings));
    }

    private Finding finding(int place, QualificationRule part, Known known) {
        Finding finding = Asking.unnamed(part, known);
        return finding.status() == Status.MET && !finding.hasReason() ? plain[place] : finding.named(part.name());
    }

    private Finding conclusion(Status vetoed, Bounds sum, List<Finding> findings) {
        if (vetoed == Status.NOT_MET) {
            return vetoed(findings).with(findings);
        }
        Status status = vetoed.and(sum.reach(threshold));
        return (counts ? Finding.of(status) : told(status, sum)).with(findings);
    }

    private Finding vetoed(List<Finding> findings) {
        return Finding.notMet("vetoed by {vetoes}")
                .with(
                        "vetoes",
                        findings.subList(0, vetoes.size()).stream()
                                .filter(finding -> finding.status() == Status.NOT_MET)
                                .map(Finding::name)
                                .toList());
    }

    private static boolean areCounted(List<Weighted> terms) {
        for (Weighted term : terms) {
            if (Math.abs(term.weight()) != 1) {
                return false;
            }
        }
        return true;
    }

    private static Finding counted(Status status, String words) {
        return switch (status) {
            case MET -> Finding.met(words);
            case NOT_MET -> Finding.notMet(words);
            case UNKNOWN -> Finding.unknown(words);
        };
    }

    private Finding told(Status status, Bounds sum) {
        return counted(status, sum.words())
                .with("points", sum.lower())
                .with("possible", sum.upper())
                .with("threshold", threshold);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Combination that
                && name.equals(that.name)
                && threshold == that.threshold
                && vetoes.equals(that.vetoes)
                && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, threshold, vetoes, terms);
    }

    @Override
    public String toString() {
        return "Combination{" + name + ": " + threshold + " of " + terms.size()
                + (vetoes.isEmpty() ? "" : ", vetoes " + vetoes.size()) + "}";
    }

    /**
     * What a combination is made of.
     *
     * @param name the name of the whole
     * @param vetoes the rules none of which may fail
     * @param terms the rules that add to the sum
     */
    public record Parts(String name, List<QualificationRule> vetoes, List<Weighted> terms) {

        /**
         * Keeps the parts.
         *
         * @param name the name of the whole
         * @param vetoes the rules none of which may fail
         * @param terms the rules that add to the sum
         */
        public Parts {
            vetoes = List.copyOf(vetoes);
            terms = List.copyOf(terms);
        }

        /**
         * Adds a rule that must not fail, whatever the sum; while it is unknown, the whole cannot be met.
         *
         * @param rule the rule
         * @return this with the rule
         */
        public Parts veto(QualificationRule rule) {
            List<QualificationRule> more = new ArrayList<>(vetoes);
            more.add(Objects.requireNonNull(rule, "rule"));
            return new Parts(name, more, terms);
        }

        /**
         * Adds a rule that adds its weight to the sum when it is met.
         *
         * @param weight the weight, not 0; one below 0 counts against
         * @param rule the rule
         * @return this with the rule
         */
        public Parts weigh(int weight, QualificationRule rule) {
            List<Weighted> more = new ArrayList<>(terms);
            more.add(new Weighted(weight, rule));
            return new Parts(name, vetoes, more);
        }

        /**
         * The combination, met when the sum reaches a threshold.
         *
         * @param threshold the threshold, inclusive
         * @return the rule
         * @throws IllegalArgumentException if the sum always reaches the threshold, or never can
         */
        public Combination threshold(long threshold) {
            Bounds sum = Bounds.of(terms);
            if (sum.reach(threshold) != Status.UNKNOWN) {
                throw new IllegalArgumentException("Rule '" + name + "' cannot have the threshold " + threshold
                        + ": its weights sum to " + sum.lower() + " at least and " + sum.upper() + " at most; "
                        + (terms.isEmpty() ? "weigh a rule" : "take one above the first and not above the second"));
            }
            return new Combination(name, threshold, vetoes, terms);
        }
    }
}
