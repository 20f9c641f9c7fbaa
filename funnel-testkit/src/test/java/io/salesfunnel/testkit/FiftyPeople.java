package io.salesfunnel.testkit;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Person;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Evidence for and against rules about how many people work somewhere: a need, and a call that told the number. */
interface FiftyPeople extends QualificationRuleContract {

    Criterion<Integer> SIZE = Criterion.named("large-enough")
            .reads(Facts.EMPLOYEES)
            .judged(FiftyPeople::judge)
            .ask("how many people work there?");

    @Override
    default EvidenceLog met(Instant at) {
        return told(at, 50);
    }

    @Override
    default EvidenceLog notMet(Instant at) {
        return told(at, 49);
    }

    static EvidenceLog told(Instant at, int people) {
        Instant yesterday = at.minus(Duration.ofDays(1));
        return EvidenceLog.of(List.of(
                Fact.of(Facts.NEED, true, "form", at.minus(Duration.ofDays(2))),
                Interaction.builder()
                        .id("call-" + yesterday.getEpochSecond())
                        .partyId("party-1")
                        .type(StandardInteraction.CALL_ANSWERED)
                        .occurredAt(yesterday)
                        .addFact(Fact.of(Facts.EMPLOYEES, people, "call", yesterday))
                        .build()));
    }

    static Finding judge(int people) {
        return people >= 50
                ? Finding.met("{people} work there").with("people", people)
                : Finding.notMet("{people} work there, 50 are needed").with("people", people);
    }

    /** The finding of a rule that keeps all laws. */
    static Finding check(Known known) {
        return known.value(Facts.EMPLOYEES)
                .map(FiftyPeople::judge)
                .orElseGet(() -> Finding.unknown("how many people work there?"));
    }

    static FiftyPeople of(QualificationRule rule) {
        return () -> rule;
    }

    static FiftyPeople of(Function<? super Known, Finding> judge) {
        return of(QualificationRule.of("large-enough", judge));
    }

    static Map<String, String> broken(QualificationRuleContract subject) {
        return Contracts.broken(QualificationRuleContract.class, subject);
    }

    static Map<String, String> broken(Function<? super Known, Finding> judge) {
        return broken(of(judge));
    }

    static String nameOf(Known known) {
        return Optional.of(known.party())
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .flatMap(Person::name)
                .orElse("nobody");
    }
}
