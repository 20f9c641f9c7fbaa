package io.salesfunnel.rules.json;

import static io.salesfunnel.rules.json.Words.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.evidence.Facts;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.ruleset.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {

    private static final String FORM = "a code has letters, digits and . _ : / $ + # ~ - , from 1 to 200";

    private static List<String> problems(String text) {
        return JSON.read(text.replace('\'', '"')).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    /** The problems of a rule that begins in the second line. */
    private static List<String> problemsOf(String rule) {
        return problems("{'funnel-rules': 1, 'ruleSet': 'fit', 'version': 1, 'rule':\n" + rule + "}");
    }

    @Test
    void areToldAllAtOnceWithLineColumnAndPath() {
        assertThat(problems("""
                        {
                          'funnel-rules': 1,
                          'ruleSet': 'Jane Doe',
                          'version': 0,
                          'validFrom': '2026-01-01',
                          'comment': 'jane@example.com',
                          'rule': {
                            'name': 'requirements',
                            'all': [
                              { 'fact': 'nead', 'is': true },
                              { 'fact': 'employees', 'atLeast': '50' },
                              { 'fact': 'budget', 'atLeast': '5000 EUX' }
                            ]
                          }
                        }
                        """))
                .containsExactly(
                        "line 3, column 14, $.ruleSet: NOT_A_CODE: has 8 characters and is not a code; " + FORM,
                        "line 4, column 14, $.version: OUT_OF_RANGE: is out of range;"
                                + " a whole number from 1 to 2147483647 would work",
                        "line 5, column 16, $.validFrom: WRONG_FORM: is not an instant such as 2026-03-01T09:00:00Z",
                        "line 6, column 14, $.comment: UNKNOWN_FIELD: has no meaning here; one of"
                                + " [ruleSet, version, validFrom, validUntil, rule, funnel-rules] has",
                        "line 10, column 17, $.rule.all[0].fact: UNKNOWN_FACT: nead is no fact of the vocabulary;"
                                + " correct it, or add the fact there",
                        "line 11, column 41, $.rule.all[1].atLeast: WRONG_TYPE: is a text; a whole number from"
                                + " -2147483648 to 2147483647 would work",
                        "line 12, column 38, $.rule.all[2].atLeast: UNKNOWN_CURRENCY: EUX is no currency of ISO 4217;"
                                + " one such as EUR or USD would work");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'fact': 'need', 'is': true}                              | none
            {'fact': 'need', 'is': null}                              | $.rule.is: WRONG_TYPE: is null; true or false would work
            {'fact': 'need', 'is': 'yes'}                             | $.rule.is: WRONG_TYPE: is a text; true or false would work
            {'fact': 'need', 'is': {}}                                | $.rule.is: WRONG_TYPE: is an object; true or false would work
            {'fact': 7, 'is': true}                                   | $.rule.fact: WRONG_TYPE: is a number; the name of a fact would work
            {'fact': 'no such@fact', 'is': true}                      | $.rule.fact: UNKNOWN_FACT: <12 characters> is no fact of the vocabulary; correct it, or add the fact there
            {'fact': 'need'}                                          | $.rule: NO_CONDITION: does not say what the fact has to be like; one of [is, oneOf, sharesTag, atLeast, atMost, between, atLeastFact, isKnown, ageBetween, comesWithin] would
            {'fact': 'need', 'is': true, 'isKnown': true}             | $.rule: SEVERAL_CONDITIONS: has the conditions [is, isKnown]; keep one, or make two criteria
            {'fact': 'need', 'is': true, 'is': false}                 | $.rule.is: DUPLICATE_FIELD: is here twice; take one away
            {'fact': 'need', 'isKnown': false}                        | $.rule.isKnown: WRONG_TYPE: is false; only true would work, and "not" says the opposite
            {'fact': 'need', 'is': true, 'weight': 3}                 | $.rule.weight: UNKNOWN_FIELD: has no meaning here; one of [fact, name, is, oneOf, sharesTag, atLeast, atMost, between, atLeastFact, isKnown, ageBetween, comesWithin, question, freshFor, whenUnknown] has
            {'fact': 'need', 'is': true, 'question': 7}               | $.rule.question: WRONG_TYPE: is a number; a question would work
            {'fact': 'need', 'is': true, 'freshFor': '3 days'}        | $.rule.freshFor: WRONG_FORM: is not a time of more than nothing, such as P30D or PT12H
            {'fact': 'need', 'is': true, 'freshFor': 'PT0S'}          | $.rule.freshFor: OUT_OF_RANGE: is out of range; a time of more than nothing, such as P30D or PT12H would work
            {'fact': 'need', 'is': true, 'freshFor': '-P1D'}          | $.rule.freshFor: OUT_OF_RANGE: is out of range; a time of more than nothing, such as P30D or PT12H would work
            {'fact': 'need', 'is': true, 'freshFor': 'PT1S'}          | none
            {'fact': 'need', 'sharesTag': ['a']}                      | $.rule.sharesTag: UNFIT_CONDITION: sharesTag does not go with need, whose values are of Boolean
            {'fact': 'interests', 'sharesTag': []}                    | $.rule.sharesTag: EMPTY_LIST: has nothing in it; a list of tags would work
            {'fact': 'interests', 'sharesTag': 'a'}                   | $.rule.sharesTag: WRONG_TYPE: is a text; a list of tags would work
            {'fact': 'interests', 'sharesTag': ['a', 'b', 'a']}       | $.rule.sharesTag[2]: DUPLICATE_VALUE: is in the list twice; take one away
            {'fact': 'interests', 'sharesTag': ['a', 7]}              | $.rule.sharesTag[1]: WRONG_TYPE: is a number; a tag would work
            {'fact': 'interests', 'atLeast': ['a']}                   | $.rule.atLeast: UNFIT_CONDITION: atLeast does not go with interests, whose values are of Tags
            {'fact': 'employees', 'oneOf': []}                        | $.rule.oneOf: EMPTY_LIST: has nothing in it; a list of values would work
            {'fact': 'employees', 'oneOf': [1, 1]}                    | $.rule.oneOf[1]: DUPLICATE_VALUE: is in the list twice; take one away
            {'fact': 'employees', 'atMost': 2147483647}               | none
            {'fact': 'employees', 'atMost': 2147483648}               | $.rule.atMost: OUT_OF_RANGE: is out of range; a whole number from -2147483648 to 2147483647 would work
            {'fact': 'employees', 'atMost': -2147483649}              | $.rule.atMost: OUT_OF_RANGE: is out of range; a whole number from -2147483648 to 2147483647 would work
            {'fact': 'employees', 'atMost': 99999999999999999999}     | $.rule.atMost: OUT_OF_RANGE: is out of range; a whole number from -2147483648 to 2147483647 would work
            {'fact': 'employees', 'atMost': 1.0}                      | $.rule.atMost: WRONG_TYPE: is not whole; a whole number from -2147483648 to 2147483647 would work
            {'fact': 'employees', 'between': [1, 2]}                  | $.rule.between: WRONG_TYPE: is a list; an object of [low, high] would work
            {'fact': 'employees', 'between': {'low': 1}}              | $.rule.between.high: MISSING_FIELD: is missing; give it
            {'fact': 'employees', 'between': {'low': 2, 'high': 1}}   | $.rule.between: IMPOSSIBLE_LIMITS: has limits that nothing lies between; the lower limit comes first, in the same currency
            {'fact': 'employees', 'between': {'low': 2, 'high': 2}}   | none
            {'fact': 'budget', 'between': {'low': '1 EUR', 'high': '2 USD'}} | $.rule.between: IMPOSSIBLE_LIMITS: has limits that nothing lies between; the lower limit comes first, in the same currency
            {'fact': 'budget', 'atLeast': '5,000 EUR'}                | $.rule.atLeast: WRONG_FORM: is not an amount with its currency, such as "5000 EUR"
            {'fact': 'budget', 'atLeast': 5000}                       | $.rule.atLeast: WRONG_TYPE: is a number; an amount with its currency, such as "5000 EUR" would work
            {'fact': 'budget', 'atLeastFact': 'employees'}            | $.rule.atLeastFact: UNFIT_CONDITION: employees cannot be compared with budget, whose values are of Money
            {'fact': 'budget', 'atLeastFact': 'amount'}               | none
            {'fact': 'discount', 'atLeast': 1e100}                    | none
            {'fact': 'discount', 'atLeast': 1e101}                    | $.rule.atLeast: OUT_OF_RANGE: is out of range; a number of at most 100 digits would work
            {'fact': 'discount', 'atLeast': 1e-101}                   | $.rule.atLeast: OUT_OF_RANGE: is out of range; a number of at most 100 digits would work
            {'fact': 'discount', 'atLeast': 1e99999999999}            | $.rule.atLeast: OUT_OF_RANGE: is out of range; a number of at most 100 digits would work
            {'fact': 'score', 'atLeast': 1e400}                       | $.rule.atLeast: OUT_OF_RANGE: is out of range; a number that fits into 64 bits would work
            {'fact': 'score', 'atLeast': 1e300}                       | none
            {'fact': 'expected-close', 'atLeast': '2026-02-30'}       | $.rule.atLeast: WRONG_FORM: is not a date such as 2026-03-01
            {'fact': 'colour', 'is': 'PINK'}                          | $.rule.is: UNKNOWN_CONSTANT: PINK is no constant of the fact; one of [RED, GREEN, BLUE] would work
            {'fact': 'colour', 'is': 'GREEN'}                         | none
            {'fact': 'need', 'ageBetween': {'low': 1, 'zone': 'UTC'}} | $.rule.ageBetween: UNFIT_CONDITION: ageBetween does not go with need, whose values are of Boolean
            {'fact': 'date-of-birth', 'ageBetween': {'low': 1, 'zone': 'Mars'}}  | $.rule.ageBetween.zone: UNKNOWN_ZONE: is no time zone; one such as Europe/Amsterdam would work
            {'fact': 'date-of-birth', 'ageBetween': {'low': -1, 'zone': 'UTC'}}  | $.rule.ageBetween.low: OUT_OF_RANGE: is out of range; a whole number from 0 to 200 would work
            {'fact': 'date-of-birth', 'ageBetween': {'low': 5, 'high': 201, 'zone': 'UTC'}} | $.rule.ageBetween.high: OUT_OF_RANGE: is out of range; a whole number from 0 to 200 would work
            {'fact': 'date-of-birth', 'ageBetween': {'low': 5, 'high': 4, 'zone': 'UTC'}} | $.rule.ageBetween: IMPOSSIBLE_LIMITS: has limits that nothing lies between; the lower limit comes first
            {'fact': 'date-of-birth', 'ageBetween': {'low': 5, 'high': 5, 'zone': 'UTC'}} | none
            {'fact': 'date-of-birth', 'ageBetween': {'low': 5, 'zone': 'UTC', 'since': 1}} | $.rule.ageBetween.since: UNKNOWN_FIELD: has no meaning here; one of [low, high, zone] has
            {'fact': 'need', 'comesWithin': {}}                       | $.rule.comesWithin: UNFIT_CONDITION: comesWithin does not go with need, whose values are of Boolean
            {'fact': 'expected-close', 'comesWithin': 'P3M'}          | $.rule.comesWithin: WRONG_TYPE: is a text; an object with ahead and zone would work
            {'fact': 'expected-close', 'comesWithin': {'ahead': 'P3M'}} | $.rule.comesWithin.zone: MISSING_FIELD: is missing; give it
            {'fact': 'expected-close', 'comesWithin': {'ahead': '-P1D', 'zone': 'UTC'}} | $.rule.comesWithin.ahead: OUT_OF_RANGE: is out of range; a time of nothing or more, such as P3M or P14D would work
            {'fact': 'expected-close', 'comesWithin': {'ahead': 'P0D', 'zone': 'UTC'}} | none
            {'fact': 'expected-close', 'comesWithin': {'ahead': 'P1D', 'zone': 'UTC', 'by': 1}} | $.rule.comesWithin.by: UNKNOWN_FIELD: has no meaning here; one of [ahead, zone] has
            """)
    void tellWhatIsWrongWithACriterion(String rule, String expected) {
        assertFirst(rule, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            true                                                      | $.rule: WRONG_TYPE: is true or false; an object would work
            {}                                                        | $.rule: NO_RULE: does not say what kind of rule it is; one of [fact, all, any, of, not, weighted, ruleSet, rule] would
            {'name': 'x', 'all': [], 'any': []}                       | $.rule: SEVERAL_RULES: is several rules at once by [all, any]; keep one, or make two rules
            {'all': [{'fact': 'need', 'is': true}]}                   | $.rule.name: MISSING_FIELD: is missing; give it
            {'name': 'x', 'all': []}                                  | $.rule.all: EMPTY_LIST: has nothing in it; a list of rules would work
            {'name': 'x', 'all': {}}                                  | $.rule.all: WRONG_TYPE: is an object; a list of rules would work
            {'name': 'x', 'all': [7]}                                 | $.rule.all[0]: WRONG_TYPE: is a number; an object would work
            {'name': 'x', 'all': [{'fact': 'need', 'is': true}, {'fact': 'need', 'is': false}]} | $.rule.all[1]: DUPLICATE_NAME: is the second part named need; give each a name of its own
            {'name': 'x', 'vetoes': [{'rule': 'own'}], 'any': [{'rule': 'own'}]} | $.rule.any[0]: DUPLICATE_NAME: is the second part named own; give each a name of its own
            {'name': 'x', 'vetoes': [{'rule': 'own'}], 'any': [{'fact': 'need', 'is': true}]} | none
            {'name': 'x', 'of': [{'rule': 'own'}]}                    | $.rule.atLeast: MISSING_FIELD: is missing; give it
            {'name': 'x', 'atLeast': 1, 'of': [{'rule': 'own'}]}      | none
            {'name': 'x', 'atLeast': 0, 'of': [{'rule': 'own'}]}      | $.rule.atLeast: IMPOSSIBLE_THRESHOLD: is always reached or never: the parts can give 0 at least and 1 at most; take one above the first and not above the second
            {'name': 'x', 'atLeast': 2, 'of': [{'rule': 'own'}]}      | $.rule.atLeast: IMPOSSIBLE_THRESHOLD: is always reached or never: the parts can give 0 at least and 1 at most; take one above the first and not above the second
            {'name': 'x', 'not': {'rule': 'own'}}                     | none
            {'name': 'x', 'not': [{'rule': 'own'}]}                   | $.rule.not: WRONG_TYPE: is a list; an object would work
            {'name': 'x', 'not': {'rule': 'own'}, 'vetoes': []}       | $.rule.vetoes: UNKNOWN_FIELD: has no meaning here; one of [not, name, whenUnknown] has
            {'name': 'x', 'threshold': 1, 'weighted': [{'rule': 'own'}]} | $.rule.weighted[0].weight: MISSING_FIELD: is missing; give it
            {'name': 'x', 'threshold': 1, 'weighted': [{'weight': 0, 'rule': 'own'}]} | $.rule.weighted[0].weight: OUT_OF_RANGE: is out of range; a weight other than 0 would work
            {'name': 'x', 'threshold': 5, 'weighted': [{'weight': 5, 'rule': 'own'}]} | none
            {'name': 'x', 'threshold': 6, 'weighted': [{'weight': 5, 'rule': 'own'}, {'weight': -2, 'fact': 'need', 'is': true}]} | $.rule.threshold: IMPOSSIBLE_THRESHOLD: is always reached or never: the parts can give -2 at least and 5 at most; take one above the first and not above the second
            {'rule': 'nobody'}                                        | $.rule.rule: UNKNOWN_RULE: nobody is no rule of the vocabulary; correct it, or add the rule there
            {'rule': {'rule': 'own'}}                                 | $.rule.rule: WRONG_TYPE: is an object; the name of a rule would work
            {'ruleSet': 'a', 'version': 1, 'rule': {'rule': 'own'}}   | none
            {'ruleSet': 'a', 'version': 1}                            | $.rule.rule: MISSING_FIELD: is missing; give it
            {'ruleSet': 'a', 'version': 1, 'rule': {'rule': 'own'}, 'funnel-rules': 1} | $.rule.funnel-rules: UNKNOWN_FIELD: has no meaning here; one of [ruleSet, version, validFrom, validUntil, rule, whenUnknown] has
            {'ruleSet': 'a', 'version': 1, 'rule': {'rule': 'own'}, 'validFrom': '2026-01-01T00:00:00Z', 'validUntil': '2026-01-01T00:00:00Z'} | $.rule.validUntil: IMPOSSIBLE_VALIDITY: is not after validFrom; the end comes after the beginning
            {'rule': 'own', 'whenUnknown': 'no'}                      | none
            {'rule': 'own', 'whenUnknown': 'maybe'}                   | $.rule.whenUnknown: WRONG_FORM: is no policy; "no", or an object with grace and approaches would work
            {'rule': 'own', 'whenUnknown': false}                     | $.rule.whenUnknown: WRONG_TYPE: is true or false; "no", or an object with grace and approaches would work
            {'rule': 'own', 'whenUnknown': []}                        | $.rule.whenUnknown: EMPTY_LIST: has nothing in it; a list of policies would work
            {'rule': 'own', 'whenUnknown': ['no', 7]}                 | $.rule.whenUnknown[1]: WRONG_TYPE: is a number; "no", or an object with grace and approaches would work
            {'rule': 'own', 'whenUnknown': {'grace': 'P1D'}}          | $.rule.whenUnknown.approaches: MISSING_FIELD: is missing; give it
            {'rule': 'own', 'whenUnknown': {'grace': 'P1D', 'approaches': []}} | $.rule.whenUnknown.approaches: EMPTY_LIST: has nothing in it; a list of interactions would work
            {'rule': 'own', 'whenUnknown': {'grace': 'P1D', 'approaches': ['WAVED']}} | $.rule.whenUnknown.approaches[0]: UNKNOWN_INTERACTION: WAVED is no interaction of the vocabulary; correct it, or add it there
            {'rule': 'own', 'whenUnknown': {'grace': 'P1D', 'approaches': ['TEST_DRIVE']}} | none
            {'rule': 'own', 'whenUnknown': {'grace': 'P1D', 'approaches': ['TEST_DRIVE'], 'by': 1}} | $.rule.whenUnknown.by: UNKNOWN_FIELD: has no meaning here; one of [grace, approaches] has
            """)
    void tellWhatIsWrongWithARule(String rule, String expected) {
        assertFirst(rule, expected);
    }

    private static void assertFirst(String rule, String expected) {
        List<String> found = problemsOf(rule);

        if (expected.equals("none")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).isNotEmpty();
            assertThat(found.get(0)).startsWith("line 2, column ").endsWith(", " + expected);
        }
    }

    @Test
    void tellWhereATextStopsBeingJson() {
        assertThat(problems(""))
                .containsExactly("line 1, column 1, $: NOT_JSON: has nothing in it; a rule set is an object");
        assertThat(problems("{\n'rule': jane"))
                .containsExactly("line 2, column 13, $.rule: NOT_JSON: is not JSON from here on;"
                        + " mend it, then the rest can be told");
        assertThat(problems("{\n'rule': [1, {'all': 'x', 2"))
                .singleElement()
                .asString()
                .startsWith("line 2, column ")
                .contains("$.rule[1].all: NOT_JSON");
        assertThat(problems("[1]")).containsExactly("line 1, column 1, $: WRONG_TYPE: is a list; an object would work");
    }

    @Test
    void tellThatTheFormatIsUnknownAndNothingElse() {
        assertThat(problems("{'funnel-rules': 2, 'rules': []}"))
                .containsExactly("line 1, column 18, $.funnel-rules: UNKNOWN_FORMAT: is version 2 of the format;"
                        + " version 1 is known");
        assertThat(problems("{'ruleSet': 'a', 'version': 1, 'rule': {'rule': 'own'}}"))
                .containsExactly("line 1, column 1, $.funnel-rules: MISSING_FIELD: is missing; give it");
    }

    @Test
    void tellWhatFollowsTheEnd() {
        assertThat(problems("{'funnel-rules': 1, 'ruleSet': 'a', 'version': 1, 'rule': {'rule': 'own'}} {}"))
                .containsExactly("line 1, column 76, $: TRAILING_CONTENT: something follows the end; take it away");
    }

    @Test
    void tellThatATextIsTooDeepAndGoOn() {
        String deep = "[".repeat(70) + "]".repeat(70);

        assertThat(problems("{'funnel-rules': 1, 'deep':\n" + deep
                        + ", 'ruleSet': 7, 'version': 1, 'rule': {'rule': 'own'}}"))
                .hasSize(3)
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("line 2, column 64, $.deep[0]")
                        .endsWith("TOO_DEEP: stands in 64 others; at most 63 work"))
                .anySatisfy(problem -> assertThat(problem).contains("UNKNOWN_FIELD"))
                .anySatisfy(problem -> assertThat(problem).contains("$.ruleSet: WRONG_TYPE"));
        assertThat(problems("{'deep':" + "[".repeat(100_000)))
                .singleElement()
                .asString()
                .contains("TOO_DEEP");
    }

    @Test
    void tellThatATextIsTooLong() {
        assertThat(problems("{'funnel-rules': " + "1".repeat(1001)))
                .singleElement()
                .asString()
                .endsWith("$.funnel-rules: TOO_LONG: goes on for too long;"
                        + " a text has at most 4000000 characters and a number 1000");
        assertThat(problems("{'ruleSet': 'a'," + " ".repeat(NodeReader.LONGEST)))
                .singleElement()
                .asString()
                .contains("TOO_LONG");
    }

    @Test
    void tellThatANumberHasTooManyDigits() {
        assertThat(problemsOf("{'fact': 'discount', 'atLeast': " + "9".repeat(100) + "}"))
                .isEmpty();
        assertThat(problemsOf("{'fact': 'discount', 'atLeast': " + "9".repeat(101) + "}"))
                .singleElement()
                .asString()
                .endsWith("OUT_OF_RANGE: is out of range; a number of at most 100 digits would work");
    }

    @Test
    void doNotQuoteWhatIsNoCode() {
        assertThat(problems("{'Jane Doe': {'jane@example.com': 1, 'jane@example.com': 2}}"))
                .anySatisfy(
                        problem -> assertThat(problem).contains("$.<8 characters>.<16 characters>: DUPLICATE_FIELD"))
                .allSatisfy(problem -> assertThat(problem).doesNotContainIgnoringCase("jane"));
    }

    @Test
    void canBeThrown() {
        Reading reading = JSON.read("[]");

        assertThatExceptionOfType(InvalidRuleSetException.class)
                .isThrownBy(reading::orElseThrow)
                .withMessage("RuleSet cannot be read: 1 problem\n"
                        + "  line 1, column 1, $: WRONG_TYPE: is a list; an object would work")
                .satisfies(thrown -> assertThat(thrown.problems()).isEqualTo(reading.problems()));
        assertThatExceptionOfType(InvalidRuleSetException.class)
                .isThrownBy(() -> JSON.read("{}").orElseThrow())
                .withMessageStartingWith("RuleSet cannot be read: 4 problems\n  ");
    }

    @Test
    void areNotSerialised() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new InvalidRuleSetException(JSON.read("[]").problems()));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidRuleSetException read = (InvalidRuleSetException) in.readObject();

            assertThat(read).hasMessageStartingWith("RuleSet cannot be read: 1 problem");
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(read::problems);
        }
    }

    @Test
    void standInsteadOfARuleSet() {
        RuleSet set = RuleSet.named("a", 1).of(Criterion.isTrue(Facts.NEED));
        List<Problem> problems = JSON.read("[]").problems();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reading(Optional.of(set), problems))
                .withMessage("Reading cannot have 1 problems and a rule set; it has either");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reading(Optional.empty(), List.of()))
                .withMessage("Reading cannot have 0 problems and no rule set; it has either");
    }
}
