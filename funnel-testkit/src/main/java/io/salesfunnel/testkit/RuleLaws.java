package io.salesfunnel.testkit;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.qualification.QualificationRule;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The laws of a rule. */
final class RuleLaws {

    private static final Sample NOTHING = Sample.NOTHING;

    private final QualificationRuleContract contract;
    private final QualificationRule rule;
    private final Examined<Finding> examined;
    private final Laws<Finding> laws;
    private final Sample met;
    private final Sample notMet;

    RuleLaws(QualificationRuleContract contract) {
        this.contract = contract;
        this.rule = Objects.requireNonNull(contract.rule(), "rule()");
        this.met = new Sample("met", contract::met);
        this.notMet = new Sample("notMet", contract::notMet);
        this.examined = new Examined<>(
                "Rule",
                rule::name,
                rule::check,
                Finding::status,
                Findings::words,
                contract.party(),
                contract.timeLimit());
        this.laws = new Laws<>(examined, List.of(met, notMet), contract.instants());
    }

    Laws<Finding> common() {
        return laws;
    }

    void keepsAName() {
        laws.keepsAName(rule::name, () -> contract.rule().name());
    }

    void isMet() {
        gives(met, Status.MET, "see what of the evidence of met(..) the rule does not accept, or correct met(..)");
    }

    void isNotMet() {
        gives(
                notMet,
                Status.NOT_MET,
                "see why the rule accepts the evidence of notMet(..), or finds too little in it, or correct notMet(..)");
    }

    void knowsNothingOfNothing() {
        gives(
                NOTHING,
                contract.whenNothingIsKnown(),
                "unknown is not no: answer that it is unknown; a rule that treats it otherwise on purpose says so in"
                        + " whenNothingIsKnown()");
    }

    private void gives(Sample sample, Status expected, String help) {
        String evidence = sample.equals(NOTHING)
                ? "a party of which nothing is known"
                : "the evidence of " + sample.name() + "(..)";
        Law law = examined.law(evidence + " is " + Findings.words(expected), help);
        Case about = sample.at(contract.instants().get(0));
        Finding finding = examined.ask(about);
        law.require(
                finding.status() == expected, () -> "asked about " + about + " it found " + Findings.words(finding));
    }

    void alwaysAnswers() {
        laws.alwaysAnswers();
        laws.casesWithOmissions().forEach(about -> examined.ask(about, rule::answer));
        examined.ask(NOTHING.at(contract.instants().get(0)), known -> rule.reads());
    }

    void repeatsItself() {
        laws.repeatsItself(() -> {
            QualificationRule another = contract.rule();
            return about -> examined.ask(about, another::check);
        });
    }

    void takesNothingBack() {
        Law law = examined.law(
                "what gets known turns unknown into an answer, and no answer into its opposite",
                "answer that it is unknown while a fact is missing that could change the answer");
        for (Case whole : laws.cases()) {
            Status all = examined.ask(whole).status();
            for (Case less : Omissions.ofFacts(whole, declared(whole))) {
                Finding finding = examined.ask(less);
                law.require(
                        Stream.of(all, Status.UNKNOWN, contract.whenNothingIsKnown())
                                .anyMatch(allowed -> allowed == finding.status()),
                        () -> "asked about " + less + " it found " + Findings.words(finding) + ", and with everything "
                                + Findings.words(all));
            }
        }
    }

    private Collection<FactKey<?>> declared(Case whole) {
        Set<FactKey<?>> reads = examined.ask(whole, known -> rule.reads());
        return reads.isEmpty() ? Omissions.keys(whole.log()) : reads;
    }

    void answersAsItChecks() {
        Law law = examined.law(
                "answer(..) is the status of check(..)", "leave answer(..) as it is, or decide both by one method");
        for (Case about : laws.casesWithOmissions()) {
            Status answer = examined.ask(about, rule::answer);
            Finding finding = examined.ask(about);
            law.require(
                    answer == finding.status(),
                    () -> "asked about " + about + " it answered " + Findings.words(answer) + " and found "
                            + Findings.words(finding));
        }
    }

    void explainsItself() {
        Law law = examined.law(
                "what is not met or unknown explains itself",
                "say what was seen and what is needed, as in Finding.notMet(\"{seen} is below {needed}\").with(..)"
                        + ".with(..), and what to ask, as in Finding.unknown(\"what is the budget?\")");
        for (Case about : laws.casesWithOmissions()) {
            Finding finding = examined.ask(about);
            Findings.unexplained(finding).ifPresent(why -> {
                throw law.brokenBy("asked about " + about + " it found " + Findings.words(finding) + ", " + why);
            });
        }
    }

    void quotesNoPersonalData() {
        laws.quotesNoPersonalData(finding ->
                Stream.concat(Stream.of(String.valueOf(rule.name()), String.valueOf(rule)), Findings.texts(finding)));
    }
}
