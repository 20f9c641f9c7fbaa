package io.salesfunnel.rules.json;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Flow;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.Strength;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.qualification.QualificationRule;
import java.math.BigDecimal;

/** Facts, interactions and rules of an application. */
final class Words {

    enum Colour {
        RED,
        GREEN {
            @Override
            public String toString() {
                return "the colour of hope";
            }
        },
        BLUE
    }

    enum Showroom implements InteractionType {
        TEST_DRIVE;

        @Override
        public Flow flow() {
            return Flow.MUTUAL;
        }

        @Override
        public Strength strength() {
            return Strength.DIALOGUE;
        }
    }

    static final FactKey<Long> MILEAGE = new FactKey<>("mileage", Long.class);
    static final FactKey<Long> LIMIT = new FactKey<>("limit", Long.class);
    static final FactKey<BigDecimal> DISCOUNT = new FactKey<>("discount", BigDecimal.class);
    static final FactKey<Double> SCORE = new FactKey<>("score", Double.class);
    static final FactKey<Colour> COLOUR = new FactKey<>("colour", Colour.class);
    static final QualificationRule OWN = QualificationRule.of(
            "own", known -> Finding.of(known.value(MILEAGE).isPresent() ? Finding.Status.MET : Finding.Status.UNKNOWN));

    static final Vocabulary VOCABULARY = Vocabulary.standard()
            .withFacts(MILEAGE, LIMIT, DISCOUNT, SCORE, COLOUR)
            .withInteractions(Showroom.values())
            .withRules(OWN);

    static final RuleSetJson JSON = RuleSetJson.of(VOCABULARY);

    private Words() {}
}
