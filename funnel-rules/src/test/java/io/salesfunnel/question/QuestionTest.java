package io.salesfunnel.question;

import static io.salesfunnel.question.Asked.NOTHING;
import static io.salesfunnel.question.Asked.NOW;
import static io.salesfunnel.question.Asked.fact;
import static io.salesfunnel.question.Asked.knowing;
import static io.salesfunnel.question.Asked.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.condition.Condition;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.Combination;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.qualification.UnknownPolicy;
import io.salesfunnel.ruleset.RuleSet;
import io.salesfunnel.ruleset.RuleSets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final FactKey<Integer> BUDGET = new FactKey<>("budget-in-thousands", Integer.class);
    private static final FactKey<Integer> PRICE = new FactKey<>("price-in-thousands", Integer.class);
    private static final Criterion<Boolean> NEED = Criterion.isTrue(Facts.NEED).ask("do they need it?");
    private static final Criterion<Boolean> MEANS =
            Criterion.isTrue(Facts.MEANS).ask("can they pay?");
    private static final Criterion<Boolean> AUTHORITY =
            Criterion.isTrue(Facts.AUTHORITY).ask("may they decide?");
    private static final Criterion<Boolean> CAPACITY =
            Criterion.isTrue(Facts.LEGAL_CAPACITY).ask("may they sign?");

    private static Criterion<Integer> budget(String name, Condition<Integer> condition) {
        return Criterion.named(name).reads(BUDGET).metWhen(condition);
    }

    @Test
    void asksTheVetoFirstAndThenWhatWeighsMost() {
        QualificationRule fit = Combination.named("fit")
                .weigh(10, NEED)
                .weigh(30, MEANS)
                .weigh(20, AUTHORITY)
                .veto(CAPACITY)
                .threshold(30);

        assertThat(Question.next(fit, NOTHING))
                .containsExactly(
                        new Question("may they sign?", List.of("legal-capacity"), Set.of(Facts.LEGAL_CAPACITY)),
                        new Question("can they pay?", List.of("means"), Set.of(Facts.MEANS)),
                        new Question("may they decide?", List.of("authority"), Set.of(Facts.AUTHORITY)),
                        new Question("do they need it?", List.of("need"), Set.of(Facts.NEED)));
    }

    @Test
    void keepsTheOrderOfTheRulesWhereAllAreAlike() {
        assertThat(texts(Question.next(QualificationRule.all("fit", NEED, MEANS, AUTHORITY), NOTHING)))
                .containsExactly("do they need it?", "can they pay?", "may they decide?");
        assertThat(texts(Question.next(QualificationRule.atLeast("fit", 2, MEANS, NEED, AUTHORITY), NOTHING)))
                .containsExactly("can they pay?", "do they need it?", "may they decide?");
    }

    @Test
    void asksNothingOfWhatIsSettled() {
        QualificationRule fit = QualificationRule.all("fit", NEED, MEANS);

        assertThat(Question.next(fit, knowing(fact(Facts.NEED, false)))).isEmpty();
        assertThat(Question.next(fit, knowing(fact(Facts.NEED, true), fact(Facts.MEANS, true))))
                .isEmpty();
    }

    @Test
    void leavesOutWhatBelongsToASettledPart() {
        QualificationRule fit = QualificationRule.all("fit", QualificationRule.any("either", NEED, MEANS), AUTHORITY);

        assertThat(texts(Question.next(fit, knowing(fact(Facts.NEED, true))))).containsExactly("may they decide?");
    }

    @Test
    void comparesTheOrdersOfNestedRules() {
        QualificationRule fit = QualificationRule.all(
                "fit",
                QualificationRule.any("either", NEED, MEANS),
                QualificationRule.all("both", AUTHORITY, CAPACITY));

        assertThat(texts(Question.next(fit, NOTHING)))
                .containsExactly("may they decide?", "may they sign?", "do they need it?", "can they pay?");
    }

    @Test
    void asksOnceWhatSeveralRulesWaitFor() {
        QualificationRule fit = QualificationRule.all(
                "fit",
                NEED,
                budget("enough", Condition.atLeast(5)).ask("what is the budget?"),
                budget("not-too-much", Condition.atMost(50)));

        assertThat(Question.next(fit, NOTHING))
                .containsExactly(
                        new Question("what is the budget?", List.of("enough", "not-too-much"), Set.of(BUDGET)),
                        new Question("do they need it?", List.of("need"), Set.of(Facts.NEED)));
    }

    @Test
    void asksOnceWhatIsAskedInTheSameWords() {
        QualificationRule fit = QualificationRule.all(
                "fit", NEED.ask("do they need it and can they pay?"), MEANS.ask("do they need it and can they pay?"));

        assertThat(Question.next(fit, NOTHING))
                .containsExactly(new Question(
                        "do they need it and can they pay?",
                        List.of("need", "means"),
                        Set.of(Facts.NEED, Facts.MEANS)));
    }

    @Test
    void asksForBothFactsThatAreCompared() {
        QualificationRule covers =
                budget("covers", Condition.atLeastFact(PRICE)).ask("what is the budget?");
        Question price = new Question("what is price-in-thousands?", List.of("covers"), Set.of(PRICE));

        assertThat(Question.next(covers, NOTHING))
                .containsExactly(new Question("what is the budget?", List.of("covers"), Set.of(BUDGET)), price);
        assertThat(Question.next(covers, knowing(fact(BUDGET, 5)))).containsExactly(price);
        assertThat(texts(Question.next(covers, knowing(fact(PRICE, 5))))).containsExactly("what is the budget?");
    }

    @Test
    void asksARuleMadeOfAFunctionAllThatItSays() {
        QualificationRule inner = QualificationRule.all("inner", NEED, MEANS, AUTHORITY);
        QualificationRule fit = QualificationRule.all("fit", QualificationRule.of("opaque", inner::check), CAPACITY);

        assertThat(Question.next(fit, knowing(fact(Facts.MEANS, true))))
                .containsExactly(
                        new Question("may they sign?", List.of("legal-capacity"), Set.of(Facts.LEGAL_CAPACITY)),
                        new Question("do they need it?", List.of("opaque"), Set.of()),
                        new Question("may they decide?", List.of("opaque"), Set.of()));
    }

    @Test
    void asksInTheReasonOrTheNameWhereARuleHasNoQuestion() {
        QualificationRule silent = QualificationRule.of("silent", known -> Finding.unknown());
        QualificationRule reasoned = QualificationRule.of("reasoned", known -> Finding.unknown("no visit yet"));
        QualificationRule odd = QualificationRule.of(
                "odd",
                known -> Finding.unknown("nobody answered")
                        .with(List.of(Finding.met().named("part"))));

        assertThat(texts(Question.next(QualificationRule.all("fit", silent, reasoned, odd), NOTHING)))
                .containsExactly("silent", "no visit yet", "nobody answered");
    }

    @Test
    void looksIntoRuleSets() {
        RuleSet old = RuleSet.named("fit", 1).of(NEED).validUntil(NOW);
        RuleSet today = RuleSet.named("fit", 2)
                .of(Combination.named("weighed")
                        .weigh(1, NEED)
                        .weigh(2, MEANS)
                        .weigh(3, AUTHORITY)
                        .threshold(3))
                .validFrom(NOW);
        QualificationRule whole = QualificationRule.all("whole", RuleSets.of(old, today), CAPACITY);

        assertThat(texts(Question.next(whole, NOTHING)))
                .containsExactly("may they sign?", "may they decide?", "can they pay?", "do they need it?");
        assertThat(Question.next(today, NOTHING))
                .isEqualTo(Question.next(RuleSets.of(old, today), NOTHING))
                .isEqualTo(today.judge(Asked.BUYER, EvidenceLog.empty(), NOW).questions());
    }

    @Test
    void saysThatTheRulesAreNotValid() {
        RuleSet later = RuleSet.named("fit", 1).of(NEED).validFrom(NOW.plusSeconds(1));

        assertThat(Question.next(QualificationRule.all("whole", later), NOTHING))
                .containsExactly(
                        new Question(later.reference() + " is not valid at that time", List.of("fit"), Set.of()));
    }

    @Test
    void doesNotAskWhatCountsAsNo() {
        QualificationRule fit = QualificationRule.any("fit", NEED.whenUnknown(UnknownPolicy.NO), MEANS, AUTHORITY);

        assertThat(texts(Question.next(fit, NOTHING))).containsExactly("can they pay?", "may they decide?");
        assertThat(Question.next(NEED.whenUnknown(UnknownPolicy.NO), NOTHING)).isEmpty();
    }

    @Test
    void asksWhatPassesForTheTimeBeingOnlyOnceThatIsOver() {
        QualificationRule soon =
                NEED.whenUnknown(UnknownPolicy.provisional(Duration.ofDays(7), StandardInteraction.EMAIL_SENT));
        Interaction approach = Interaction.of("I-1", Asked.BUYER, StandardInteraction.EMAIL_SENT, NOW);
        EvidenceLog log = EvidenceLog.of(List.of(approach));

        assertThat(Question.next(soon, Known.of(Asked.BUYER, log, NOW.plusSeconds(1))))
                .isEmpty();
        assertThat(texts(Question.next(soon, Known.of(Asked.BUYER, log, NOW.plus(Duration.ofDays(7))))))
                .containsExactly("do they need it?");
    }

    @Test
    void takesEqualRulesAsOne() {
        QualificationRule fit = QualificationRule.all(
                "fit", QualificationRule.any("either", NEED, MEANS), QualificationRule.all("both", NEED, AUTHORITY));

        assertThat(Question.next(fit, NOTHING)).hasSize(2);
        assertThat(texts(Question.next(fit, NOTHING))).containsExactly("do they need it?", "may they decide?");
    }

    @Test
    void isAValueThatNobodyCanChange() {
        List<String> rules = new ArrayList<>(List.of("need"));
        Set<FactKey<?>> facts = new LinkedHashSet<>(Set.of(Facts.NEED));
        Question question = new Question("why?", rules, facts);
        rules.clear();
        facts.clear();

        assertThat(question).isEqualTo(new Question("why?", List.of("need"), Set.of(Facts.NEED)));
        assertThat(question.facts()).isUnmodifiable();
    }

    @Test
    @SuppressWarnings("NullAway")
    void needsItsParts() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Question(null, List.of(), Set.of()))
                .withMessage("text");
    }
}
