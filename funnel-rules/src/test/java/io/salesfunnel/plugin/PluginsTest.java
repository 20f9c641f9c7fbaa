package io.salesfunnel.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.salesfunnel.evidence.Facts;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.RuleSet;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PluginsTest {

    private static final String HERE = "io.salesfunnel.plugin.PluginsTest$";
    private static final QualificationRule NEED = Criterion.isTrue(Facts.NEED);
    private static final QualificationRule MEANS = Criterion.isTrue(Facts.MEANS);
    private static final RuleSet FIT = RuleSet.named("fit", 1).of(NEED);
    private static final RuleSet NEXT = RuleSet.named("fit", 2).of(MEANS);

    private static TemperatureClassifier classifier(String name) {
        return new TemperatureClassifier() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public TemperatureReading classify(Known known) {
                return TemperatureReading.unclassified();
            }
        };
    }

    private static final TemperatureClassifier INTENT = classifier("intent");

    /** Publishes everything. */
    public static final class Ample implements RuleProvider {
        @Override
        public List<QualificationRule> rules() {
            return List.of(NEED);
        }

        @Override
        public List<RuleSet> ruleSets() {
            return List.of(NEXT, FIT);
        }

        @Override
        public List<TemperatureClassifier> classifiers() {
            return List.of(INTENT);
        }
    }

    /** Publishes some rules. */
    static final class Bare implements RuleProvider {
        private final List<QualificationRule> rules;

        Bare(QualificationRule... rules) {
            this.rules = Arrays.asList(rules);
        }

        @Override
        public List<QualificationRule> rules() {
            return rules;
        }
    }

    private static QualificationRule named(String name) {
        return QualificationRule.of(name, known -> Finding.met());
    }

    @Test
    void findsEachKindByName() {
        Plugins plugins = Plugins.of(new Ample());

        assertThat(plugins.rule("need")).containsSame(NEED);
        assertThat(plugins.rule("means")).isEmpty();
        assertThat(plugins.ruleSet("fit", 1)).containsSame(FIT);
        assertThat(plugins.ruleSet("fit", 2)).containsSame(NEXT);
        assertThat(plugins.ruleSet("fit", 3)).isEmpty();
        assertThat(plugins.classifier("intent")).containsSame(INTENT);
        assertThat(plugins.classifier("need")).isEmpty();
    }

    @Test
    void listsThemInTheOrderOfTheClassNamesThenAsGiven() {
        Plugins plugins = Plugins.of(new Bare(named("z"), named("b")), new Bare(named("a")), new Ample());

        assertThat(plugins.rules()).extracting(QualificationRule::name).containsExactly("need", "z", "b", "a");
        assertThat(plugins.ruleSets()).containsExactly(NEXT, FIT);
        assertThat(plugins.classifiers()).containsExactly(INTENT);
        assertThat(plugins.providers()).containsExactly(HERE + "Ample", HERE + "Bare", HERE + "Bare");
        assertThat(plugins).hasToString("Plugins[" + HERE + "Ample, " + HERE + "Bare, " + HERE + "Bare]");
    }

    @Test
    void hasNothingOfAProviderThatPublishesNothing() {
        Plugins plugins = Plugins.of(new RuleProvider() {});

        assertThat(plugins.rules()).isEmpty();
        assertThat(plugins.ruleSets()).isEmpty();
        assertThat(plugins.classifiers()).isEmpty();
        assertThat(plugins.providers()).hasSize(1);
    }

    @Test
    void keepsARuleSetWithTheLongestName() {
        RuleSet longest = RuleSet.named("n".repeat(200), 7).of(NEED);
        Plugins plugins = Plugins.of(new RuleProvider() {
            @Override
            public List<RuleSet> ruleSets() {
                return List.of(longest);
            }
        });

        assertThat(plugins.ruleSet("n".repeat(200), 7)).containsSame(longest);
    }

    @Test
    void refusesTwoOfOneNameAndNamesBothProviders() {
        assertThatExceptionOfType(InvalidPluginsException.class)
                .isThrownBy(() -> Plugins.of(new Bare(named("z"), NEED), new Ample()))
                .withMessage(
                        "Plugins cannot be used: 1 problem\n  " + HERE + "Bare: rules() at 1 is the rule 'need', which "
                                + HERE + "Ample publishes too; give each a name of its own")
                .withNoCause();
    }

    @Test
    void refusesTwoRuleSetsOfOneNameAndVersion() {
        RuleProvider other = new RuleProvider() {
            @Override
            public List<RuleSet> ruleSets() {
                return List.of(RuleSet.named("fit", 2).of(NEED));
            }
        };

        assertThatExceptionOfType(InvalidPluginsException.class)
                .isThrownBy(() -> Plugins.of(new Ample(), other))
                .withMessageContaining("is the rule set 'fit:2', which");
    }

    @Test
    @SuppressWarnings("NullAway")
    void tellsEveryProviderThatFailsAtOnce() {
        RuleProvider throwing = new RuleProvider() {
            @Override
            public List<QualificationRule> rules() {
                throw new IllegalStateException("jane@example.com");
            }

            @Override
            public List<TemperatureClassifier> classifiers() {
                throw new NoClassDefFoundError("com/example/Missing");
            }
        };
        RuleProvider nothing = new RuleProvider() {
            @Override
            @SuppressWarnings("NullAway")
            public List<RuleSet> ruleSets() {
                return null;
            }
        };
        QualificationRule nameless = named("x");

        InvalidPluginsException report = assertThrows(
                InvalidPluginsException.class,
                () -> Plugins.of(throwing, nothing, new Bare(null, nameless, named("Jane Doe"))));

        assertThat(report.problems())
                .containsExactly(
                        HERE + "5: rules() threw java.lang.IllegalStateException",
                        HERE + "5: classifiers() threw java.lang.NoClassDefFoundError",
                        HERE + "6: ruleSets() returned null",
                        HERE + "Bare: rules() at 0 returned null",
                        HERE + "Bare: rules() at 2 has a name of 8 characters that is not a code;"
                                + " a code has letters, digits and . _ : / $ + # ~ -");
        assertThat(report).hasMessageStartingWith("Plugins cannot be used: 5 problems\n  " + HERE + "5: rules() threw");
        assertThat(report.getMessage()).doesNotContain("jane").doesNotContain("Jane");
        assertThat(report).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(report.getSuppressed()).hasSize(1).hasOnlyElementsOfType(NoClassDefFoundError.class);
    }

    @Test
    void namesTheProviderOfARuleThatCannotTellItsName() {
        QualificationRule throwing = new QualificationRule() {
            @Override
            public String name() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Finding check(Known known) {
                return Finding.met();
            }
        };

        assertThatExceptionOfType(InvalidPluginsException.class)
                .isThrownBy(() -> Plugins.of(new Bare(throwing)))
                .withMessage("Plugins cannot be used: 1 problem\n  " + HERE
                        + "Bare: rules() at 0, name() threw java.lang.UnsupportedOperationException");
    }

    @Test
    void doesNotFollowTheListOfAProvider() {
        List<QualificationRule> growing = new ArrayList<>(List.of(NEED));
        Plugins plugins = Plugins.of(new RuleProvider() {
            @Override
            public List<QualificationRule> rules() {
                return growing;
            }
        });

        growing.add(MEANS);

        assertThat(plugins.rules()).containsExactly(NEED);
    }

    @Test
    void saysThatProblemsAreNotSerialised() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new InvalidPluginsException(List.of("a"), List.of()));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidPluginsException read = (InvalidPluginsException) in.readObject();

            assertThat(read).hasMessage("Plugins cannot be used: 1 problem\n  a");
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(read::problems)
                    .withMessageContaining("were not serialised");
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Plugins.load((ClassLoader) null));
        assertThatNullPointerException().isThrownBy(() -> Plugins.load((ModuleLayer) null));
        assertThatNullPointerException().isThrownBy(() -> Plugins.of((RuleProvider) null));
    }
}
