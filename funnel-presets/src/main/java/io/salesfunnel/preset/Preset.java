package io.salesfunnel.preset;

import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.term.Term;
import io.salesfunnel.term.Terms;
import io.salesfunnel.treatment.TreatmentPlan;
import java.util.Objects;

/**
 * A ready-made way to look at a sale: a funnel, with what is to be done in its stages, how warm its parties are, and
 * the words for all that.
 *
 * <p>A funnel of your own becomes one by the constructor. Immutable and safe for use by many threads.
 *
 * @param funnel the funnel: stages, transitions, guards, promotion policy, reasons, version
 * @param treatments what is to be done, and what not
 * @param temperature how warm a party is
 * @param terms the words for its stages
 * @param summary what it tells stages apart by, in a sentence
 * @param source whose view it is
 * @since 0.1
 */
public record Preset(
        Funnel funnel,
        TreatmentPlan treatments,
        TemperatureClassifier temperature,
        Terms terms,
        String summary,
        String source) {

    /**
     * Keeps the parts.
     *
     * @param funnel the funnel
     * @param treatments what is to be done, and what not
     * @param temperature how warm a party is
     * @param terms the words for its stages
     * @param summary what it tells stages apart by
     * @param source whose view it is
     * @throws IllegalArgumentException if a term is of another funnel, or for a stage that the funnel does not have
     */
    public Preset {
        Objects.requireNonNull(funnel, "funnel");
        Objects.requireNonNull(treatments, "treatments");
        Objects.requireNonNull(temperature, "temperature");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(source, "source");
        terms.all().forEach(term -> check(funnel, term));
    }

    private static void check(Funnel funnel, Term term) {
        String owner = "Preset '" + funnel.id() + "' cannot have a term ";
        if (!term.funnel().equals(funnel.id())) {
            throw new IllegalArgumentException(
                    owner + "of the funnel '" + term.funnel() + "'; give it terms of its own");
        }
        term.stage().filter(name -> funnel.stage(name).isEmpty()).ifPresent(name -> {
            throw new IllegalArgumentException(owner + "for the stage '" + name + "': its funnel has no such stage; "
                    + funnel.stages() + " are possible");
        });
    }

    /**
     * The id, which is that of the funnel.
     *
     * @return the id
     */
    public String id() {
        return funnel.id();
    }

    @Override
    public String toString() {
        return "Preset{" + id() + " " + funnel.version() + "}";
    }
}
