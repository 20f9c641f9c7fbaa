package io.salesfunnel.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.plugin.Plugins;
import io.salesfunnel.plugin.RuleProvider;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.rules.json.Words.Showroom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final Vocabulary STANDARD = Vocabulary.standard();

    @Test
    void hasEveryFactOfTheLibrary() throws IllegalAccessException {
        List<Object> declared = new ArrayList<>();
        for (var field : Facts.class.getFields()) {
            declared.add(field.get(null));
        }

        assertThat(StandardFacts.ALL)
                .containsExactlyElementsOf(
                        declared.stream().map(key -> (FactKey<?>) key).toList());
        assertThat(STANDARD.fact("budget")).contains(Facts.BUDGET);
        assertThat(STANDARD.fact("shoe")).isEmpty();
    }

    @Test
    void hasEveryInteractionOfTheLibrary() {
        for (StandardInteraction type : StandardInteraction.values()) {
            assertThat(STANDARD.interaction(type.name())).contains(type);
        }
        assertThat(STANDARD.interaction("TEST_DRIVE")).isEmpty();
        assertThat(STANDARD.withInteractions(Showroom.values()).interaction("TEST_DRIVE"))
                .contains(Showroom.TEST_DRIVE);
    }

    @Test
    void hasTheRulesOfPlugins() {
        Vocabulary vocabulary = STANDARD.withPlugins(Plugins.of(new RuleProvider() {
            @Override
            public List<QualificationRule> rules() {
                return List.of(Words.OWN);
            }
        }));

        assertThat(vocabulary.rule("own")).containsSame(Words.OWN);
        assertThat(STANDARD.rule("own")).isEmpty();
    }

    @Test
    void takesAnEqualWordAgainAndNoOtherOfThatName() {
        assertThat(STANDARD.withFacts(new FactKey<>("need", Boolean.class)).fact("need"))
                .contains(Facts.NEED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withFacts(new FactKey<>("need", String.class)))
                .withMessage("Vocabulary cannot take the fact 'need': it has another of that name;"
                        + " give each a name of its own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withRules(Words.OWN, QualificationRule.of("own", known -> Finding.met())))
                .withMessageStartingWith("Vocabulary cannot take the rule 'own'");
    }

    @Test
    void takesNoFactWhoseValuesCannotBeWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withFacts(new FactKey<>("pace", Duration.class)))
                .withMessage(
                        "Vocabulary cannot take the fact 'pace': its values are of java.time.Duration, which has no"
                                + " written form; one of Boolean, Integer, Long, BigDecimal, Double, String, Money, LocalDate,"
                                + " Instant, Tags or an enum has");
    }

    @Test
    void takesNoNameThatIsNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withRules(QualificationRule.of("Jane Doe", known -> Finding.met())))
                .withMessageStartingWith("Vocabulary cannot have this name of a rule of 8 characters");
    }

    @Test
    void tellsHowMuchItHas() {
        assertThat(Words.VOCABULARY)
                .hasToString("Vocabulary{" + (StandardFacts.ALL.size() + 5) + " facts, "
                        + (StandardInteraction.values().length + 1) + " interactions, 11 rules}");
    }
}
