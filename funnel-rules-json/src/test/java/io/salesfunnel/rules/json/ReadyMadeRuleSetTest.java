package io.salesfunnel.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Money;
import io.salesfunnel.framework.Frameworks;
import io.salesfunnel.framework.StandardRuleSets;
import io.salesfunnel.ruleset.RuleSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadyMadeRuleSetTest {

    static Stream<RuleSet> sets() {
        return Stream.of(
                Frameworks.bant(),
                Frameworks.champ(),
                Frameworks.meddic(),
                Frameworks.meddpicc(),
                Frameworks.gpctbaCi(),
                Frameworks.anum(),
                Frameworks.faint(),
                StandardRuleSets.intent(),
                StandardRuleSets.fit(),
                StandardRuleSets.fitOften(),
                StandardRuleSets.needMatch(),
                StandardRuleSets.thresholds(50, Money.of(1_000_000, "EUR"), "automotive"),
                StandardRuleSets.prospectEntry(),
                StandardRuleSets.contactEntry());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void isWrittenAndReadByTheStandardVocabulary(RuleSet set) {
        RuleSetJson json = RuleSetJson.standard();

        assertThat(json.read(json.write(set)).orElseThrow()).isEqualTo(set);
    }
}
