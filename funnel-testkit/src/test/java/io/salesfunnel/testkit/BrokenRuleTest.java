package io.salesfunnel.testkit;

import static io.salesfunnel.testkit.FiftyPeople.broken;
import static io.salesfunnel.testkit.FiftyPeople.check;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.QualificationRule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** For each law a rule that breaks it, and what the contract says of it. */
@SuppressWarnings("NullAway")
class BrokenRuleTest {

    private static final String RULE = "Rule 'large-enough' breaks the law ";

    /** A rule of any name that finds what a good one finds. */
    private static class Named implements QualificationRule {

        private final Supplier<String> names;

        Named(Supplier<String> names) {
            this.names = names;
        }

        @Override
        public String name() {
            return names.get();
        }

        @Override
        public Finding check(Known known) {
            return FiftyPeople.check(known);
        }
    }

    @Test
    void changesItsName() {
        AtomicInteger count = new AtomicInteger();
        QualificationRule rule = new Named(() -> "rule-" + count.incrementAndGet());

        assertThat(broken(FiftyPeople.of(rule)))
                .containsOnlyKeys("keepsANameThatIsACode")
                .extractingByKey("keepsANameThatIsACode")
                .asString()
                .matches(
                        "Rule 'rule-\\d+' breaks the law 'it keeps a name that is a code': it was named 'rule-\\d+' and"
                                + " is now 'rule-\\d+'; return a constant .*");
    }

    @Test
    void hasAnotherNameInEachInstance() {
        AtomicInteger count = new AtomicInteger();
        FiftyPeople subject = () -> {
            String name = "rule-" + count.incrementAndGet();
            return new Named(() -> name);
        };

        assertThat(broken(subject)).containsOnlyKeys("keepsANameThatIsACode");
    }

    @Test
    void hasANameThatIsNoCode() {
        assertThat(broken(FiftyPeople.of(new Named(() -> "large enough"))))
                .isEqualTo(Map.of(
                        "keepsANameThatIsACode",
                        "Rule '<12 characters>' breaks the law 'it keeps a name that is a code': its name of 12"
                                + " characters is not a code; return a constant of letters, digits, dot, dash and"
                                + " underscore, such as budget-covers-deal"));
    }

    @Test
    void hasNoName() {
        assertThat(broken(FiftyPeople.of(new Named(() -> null))).get("keepsANameThatIsACode"))
                .startsWith("Rule breaks the law 'it keeps a name that is a code': its name is null; ");
    }

    @Test
    void wantsMoreThanItsEvidence() {
        assertThat(broken(known -> strict(known, 51)))
                .isEqualTo(Map.of(
                        "isMetByTheEvidenceForIt",
                        RULE + "'the evidence of met(..) is met': asked about met as of 2026-03-02T09:00:00Z it found"
                                + " (not met: 50 of 51); see what of the evidence of met(..) the rule does not accept,"
                                + " or correct met(..)"));
    }

    @Test
    void isMetByTheEvidenceAgainstIt() {
        assertThat(broken(known -> strict(known, 49)))
                .isEqualTo(Map.of(
                        "isNotMetByTheEvidenceAgainstIt",
                        RULE + "'the evidence of notMet(..) is not met': asked about notMet as of"
                                + " 2026-03-02T09:00:00Z it found (met); see why the rule accepts the evidence of"
                                + " notMet(..), or finds too little in it, or correct notMet(..)"));
    }

    private static Finding strict(Known known, int needed) {
        return known.value(Facts.EMPLOYEES)
                .map(people -> people >= needed
                        ? Finding.met()
                        : Finding.notMet("{people} of {needed}")
                                .with("people", people)
                                .with("needed", needed))
                .orElseGet(() -> Finding.unknown("how many people work there?"));
    }

    @Test
    void takesNothingKnownForANo() {
        assertThat(broken(known -> known.interactions().isEmpty()
                                && known.value(Facts.NEED).isEmpty()
                        ? Finding.notMet("nobody has called")
                        : check(known)))
                .isEqualTo(Map.of(
                        "answersAsSaidWhenNothingIsKnown",
                        RULE + "'a party of which nothing is known is unknown': asked about nothing as of"
                                + " 2026-03-02T09:00:00Z it found (not met: nobody has called); unknown is not no: answer"
                                + " that it is unknown; a rule that treats it otherwise on purpose says so in"
                                + " whenNothingIsKnown()"));
    }

    @Test
    void takesUnknownForANo() {
        Map<String, String> broken = broken(known ->
                known.value(Facts.EMPLOYEES).map(FiftyPeople::judge).orElseGet(() -> Finding.notMet("too small")));

        assertThat(broken).containsOnlyKeys("answersAsSaidWhenNothingIsKnown", "takesNoAnswerBackWhenMoreGetsKnown");
    }

    @Test
    void takesOneUnknownOfTwoForANo() {
        Map<String, String> broken = broken(known -> {
            Finding size = check(known);
            return size.status() == Status.MET && known.value(Facts.NEED).isEmpty() ? Finding.notMet("no need") : size;
        });

        assertThat(broken)
                .isEqualTo(Map.of(
                        "takesNoAnswerBackWhenMoreGetsKnown",
                        RULE + "'what gets known turns unknown into an answer, and no answer into its opposite': asked"
                                + " about met without the facts [need] as of 2026-03-02T09:00:00Z it found (not met: no"
                                + " need), and with everything met; answer that it is unknown while a fact is missing"
                                + " that could change the answer"));
    }

    @Test
    void leavesOutOnlyTheFactsThatItDeclares() {
        QualificationRule rule = new Named(() -> "declares-size") {

            @Override
            public Set<FactKey<?>> reads() {
                return Set.of(Facts.EMPLOYEES);
            }
        };

        assertThat(broken(FiftyPeople.of(rule))).isEmpty();
    }

    @Test
    void throwsWhenSomethingIsMissing() {
        Map<String, String> broken =
                broken(known -> FiftyPeople.judge(known.value(Facts.EMPLOYEES).orElseThrow()));

        assertThat(broken).containsKeys("neverThrowsAndNeverReturnsNull", "answersAsSaidWhenNothingIsKnown");
        assertThat(broken.get("answersAsSaidWhenNothingIsKnown"))
                .isEqualTo(RULE + "'it never throws and never returns null': asked about nothing as of"
                        + " 2026-03-02T09:00:00Z it threw what is the cause; answer that it is unknown when something"
                        + " that you need is not known");
        assertThat(broken.values()).allMatch(message -> message.contains("'it never throws and never returns null'"));
    }

    @Test
    void returnsNullWhenSomethingIsMissing() {
        Map<String, String> broken = broken(
                known -> known.value(Facts.EMPLOYEES).map(FiftyPeople::judge).orElse(null));

        assertThat(broken.get("neverThrowsAndNeverReturnsNull"))
                .isEqualTo(RULE + "'it never throws and never returns null': asked about met as of"
                        + " 1970-01-01T00:00:00Z it returned null; answer that it is unknown when"
                        + " something that you need is not known");
    }

    @Test
    void returnsNullForItsAnswerOnly() {
        QualificationRule rule = new Named(() -> "silent") {

            @Override
            public Status answer(Known known) {
                return known.value(Facts.EMPLOYEES).isPresent() ? check(known).status() : null;
            }
        };

        assertThat(broken(FiftyPeople.of(rule)))
                .containsOnlyKeys("neverThrowsAndNeverReturnsNull", "answersAsItChecks");
    }

    @Test
    void saysNotWhatItReads() {
        QualificationRule rule = new Named(() -> "declares-null") {

            @Override
            public Set<FactKey<?>> reads() {
                return null;
            }
        };

        assertThat(broken(FiftyPeople.of(rule))).containsKey("neverThrowsAndNeverReturnsNull");
    }

    @Test
    void answersOtherwiseThanItChecks() {
        QualificationRule rule = new Named(() -> "hasty") {

            @Override
            public Status answer(Known known) {
                return known.value(Facts.NEED).isPresent() ? check(known).status() : Status.UNKNOWN;
            }
        };

        assertThat(broken(FiftyPeople.of(rule)))
                .isEqualTo(Map.of(
                        "answersAsItChecks",
                        "Rule 'hasty' breaks the law 'answer(..) is the status of check(..)': asked about met without"
                                + " fact|need|form|2026-02-28T09:00:00Z as of 2026-03-02T09:00:00Z it answered unknown"
                                + " and found (met: 50 work there); leave answer(..) as it is, or decide both by one"
                                + " method"));
    }

    @Test
    void givesNoReason() {
        assertThat(broken(known -> Finding.of(check(known).status())))
                .isEqualTo(Map.of(
                        "explainsWhatIsNotMetOrUnknown",
                        RULE + "'what is not met or unknown explains itself': asked about met with nothing but"
                                + " fact|need|form|2026-02-28T09:00:00Z as of 2026-03-02T09:00:00Z it found (unknown), without a reason; say what was seen and"
                                + " what is needed, as in Finding.notMet(\"{seen} is below {needed}\").with(..)"
                                + ".with(..), and what to ask, as in Finding.unknown(\"what is the budget?\")"));
    }

    @Test
    void asksNothing() {
        assertThat(broken(known -> check(known).status() == Status.UNKNOWN
                                ? Finding.unknown().with("fact", "employees")
                                : check(known))
                        .get("explainsWhatIsNotMetOrUnknown"))
                .contains(", without a question; ");
        assertThat(broken(known -> check(known).status() == Status.UNKNOWN
                                ? Finding.unknown("too little").with(List.of(Finding.met()))
                                : check(known))
                        .get("explainsWhatIsNotMetOrUnknown"))
                .contains("it found (unknown: too little;  (met)), without a question; ");
    }

    @Test
    void leavesAPlaceOfItsReasonOpen() {
        assertThat(broken(known -> check(known).status() == Status.MET
                        ? Finding.met("{people} of {needed}").with("people", "{50}")
                        : check(known)))
                .containsOnlyKeys("explainsWhatIsNotMetOrUnknown")
                .extractingByKey("explainsWhatIsNotMetOrUnknown")
                .asString()
                .contains("it found (met: {50} of {needed}), where nothing fills the place {needed}; ");
    }

    @Test
    void quotesThePartyInAReason() {
        Map<String, String> broken = broken(known -> Finding.of(check(known).status())
                .with(List.of(check(known).with("who", FiftyPeople.nameOf(known).toUpperCase(Locale.ROOT)))));

        assertThat(broken).containsOnlyKeys("quotesNoPersonalData");
        assertThat(broken.get("quotesNoPersonalData"))
                .isEqualTo(RULE + "'no text quotes personal data': asked about met as of 2026-03-02T09:00:00Z it said:"
                        + " who=XANTHE QUILLFEATHER; put ids, codes, numbers and dates into reasons, never what a party"
                        + " is called or reached by");
    }

    @Test
    void quotesThePartyInItsToString() {
        QualificationRule rule = new Named(() -> "for-one") {

            @Override
            public String toString() {
                return "for xanthe.quillfeather@orchard.example only";
            }
        };

        assertThat(broken(FiftyPeople.of(rule))).containsOnlyKeys("quotesNoPersonalData");
    }
}
