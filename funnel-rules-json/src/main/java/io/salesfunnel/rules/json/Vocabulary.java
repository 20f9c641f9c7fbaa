package io.salesfunnel.rules.json;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Code;
import io.salesfunnel.framework.InteractionRules;
import io.salesfunnel.framework.StandardCriteria;
import io.salesfunnel.plugin.Plugins;
import io.salesfunnel.qualification.QualificationRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The facts, interactions and rules that a text may name.
 *
 * <pre>{@code
 * Vocabulary words = Vocabulary.standard()
 *         .withFacts(FLEET_SIZE)
 *         .withPlugins(Plugins.load());
 * }</pre>
 *
 * <p>A name means one thing: a second of the same name is refused, unless it is equal to the first.
 *
 * <p>Immutable and safe for use by many threads, provided that the rules are; cannot be extended by users.
 *
 * @since 0.1
 */
public final class Vocabulary {

    private static final Vocabulary STANDARD = new Vocabulary(Map.of(), Map.of(), Map.of())
            .withFacts(StandardFacts.ALL.toArray(FactKey<?>[]::new))
            .withInteractions(StandardInteraction.values())
            .withRules(
                    InteractionRules.CONTACTED,
                    InteractionRules.ENGAGED,
                    InteractionRules.TWO_WAY,
                    InteractionRules.INTENT_INFERRED,
                    InteractionRules.INTENT_DECLARED,
                    InteractionRules.INTEREST_SHOWN,
                    InteractionRules.IDENTIFIED,
                    InteractionRules.ASSERTED_TO_FIT,
                    InteractionRules.FITS_PROFILE,
                    StandardCriteria.authority());

    private final Map<String, FactKey<?>> facts;
    private final Map<String, InteractionType> interactions;
    private final Map<String, QualificationRule> rules;

    private Vocabulary(
            Map<String, FactKey<?>> facts,
            Map<String, InteractionType> interactions,
            Map<String, QualificationRule> rules) {
        this.facts = facts;
        this.interactions = interactions;
        this.rules = rules;
    }

    /**
     * The facts of {@link io.salesfunnel.evidence.Facts}, the interactions of {@link StandardInteraction}, and the rules
     * of {@link InteractionRules} and {@link StandardCriteria#authority()}, so that the ready-made rule sets can be
     * written.
     *
     * @return the vocabulary
     */
    public static Vocabulary standard() {
        return STANDARD;
    }

    /**
     * The same with further facts.
     *
     * @param keys the facts; their values are Boolean, Integer, Long, BigDecimal, Double, String, Money, LocalDate,
     *     Instant, Tags or an enum
     * @return the larger vocabulary
     * @throws IllegalArgumentException if a name is taken, or values of the type cannot be written
     */
    public Vocabulary withFacts(FactKey<?>... keys) {
        for (FactKey<?> key : keys) {
            if (ValueType.of(key.type()).isEmpty()) {
                throw new IllegalArgumentException("Vocabulary cannot take the fact '" + key.name()
                        + "': its values are of " + key.type().getName()
                        + ", which has no written form; one of Boolean, Integer, Long, BigDecimal, Double, String,"
                        + " Money, LocalDate, Instant, Tags or an enum has");
            }
        }
        return new Vocabulary(more("fact", facts, List.of(keys), FactKey::name), interactions, rules);
    }

    /**
     * The same with further interactions.
     *
     * @param types the interactions, such as the values of an enum
     * @return the larger vocabulary
     * @throws IllegalArgumentException if a name is taken or is no code
     */
    public Vocabulary withInteractions(InteractionType... types) {
        return new Vocabulary(facts, more("interaction", interactions, List.of(types), InteractionType::name), rules);
    }

    /**
     * The same with further rules, which a text refers to by name. So can be used what is no data.
     *
     * @param more the rules
     * @return the larger vocabulary
     * @throws IllegalArgumentException if a name is taken or is no code
     */
    public Vocabulary withRules(QualificationRule... more) {
        return new Vocabulary(facts, interactions, more("rule", rules, List.of(more), QualificationRule::name));
    }

    /**
     * The same with the rules of plugins.
     *
     * @param plugins the plugins
     * @return the larger vocabulary
     * @throws IllegalArgumentException if a name is taken
     */
    public Vocabulary withPlugins(Plugins plugins) {
        return withRules(plugins.rules().toArray(QualificationRule[]::new));
    }

    private static <T> Map<String, T> more(
            String kind, Map<String, T> known, List<? extends T> added, Function<? super T, String> name) {
        Map<String, T> all = new LinkedHashMap<>(known);
        for (T next : added) {
            String key = Code.require("Vocabulary", "name of a " + kind, name.apply(next));
            T before = all.putIfAbsent(key, next);
            if (before != null && !before.equals(next)) {
                throw new IllegalArgumentException("Vocabulary cannot take the " + kind + " '" + key
                        + "': it has another of that name; give each a name of its own");
            }
        }
        return all;
    }

    Optional<FactKey<?>> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    Optional<InteractionType> interaction(String name) {
        return Optional.ofNullable(interactions.get(name));
    }

    Optional<QualificationRule> rule(String name) {
        return Optional.ofNullable(rules.get(name));
    }

    @Override
    public String toString() {
        return "Vocabulary{" + facts.size() + " facts, " + interactions.size() + " interactions, " + rules.size()
                + " rules}";
    }
}
