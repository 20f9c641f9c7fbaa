package io.salesfunnel.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Organization;
import io.salesfunnel.party.Party;
import io.salesfunnel.party.Person;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.Qualification;
import io.salesfunnel.ruleset.RuleSet;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** A person or an organization and what is known of it; instants are counted in days after noon. */
record Case(Party party, EvidenceLog log) {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    static final Person CAM = Person.builder().id("p-1").name("Cam Marker").build();
    static final Organization GARAGE = Organization.builder().id("o-1").build();

    static Case of(Party party, Evidence... evidence) {
        return new Case(party, EvidenceLog.of(List.of(evidence)));
    }

    static Case cam(Evidence... evidence) {
        return of(CAM, evidence);
    }

    static Instant day(int day) {
        return NOON.plusSeconds(86_400L * day);
    }

    static <T> Fact<T> told(FactKey<T> key, T value, int day) {
        return Fact.of(key, value, "call", day(day));
    }

    static <T> Fact<T> told(FactKey<T> key, T value) {
        return told(key, value, 0);
    }

    static Interaction did(InteractionType type, int day) {
        return did(type, day, 0);
    }

    static Interaction did(InteractionType type, int day, int sequence) {
        return Interaction.builder()
                .id(type.name() + "-" + day + "-" + sequence)
                .partyId(CAM.id())
                .type(type)
                .occurredAt(day(day))
                .sequence(sequence)
                .build();
    }

    static HumanDecision decided(StandardDecision type, int day) {
        return HumanDecision.by("rep-1", type, "because", day(day));
    }

    static Money eur(long amount) {
        return Money.of(amount, "EUR");
    }

    Case and(Evidence... evidence) {
        EvidenceLog more = log;
        for (Evidence next : evidence) {
            more = more.append(next);
        }
        return new Case(party, more);
    }

    Known known(int day) {
        return Known.of(party, log, day(day));
    }

    Qualification judged(RuleSet set, int day) {
        return set.judge(party, log, day(day));
    }

    Qualification judged(RuleSet set) {
        return judged(set, 100);
    }

    Qualification judged(QualificationRule rule) {
        return judged(RuleSet.named("rules", 1).of(rule));
    }

    Status status(QualificationRule rule, int day) {
        Status answer = rule.answer(known(day));
        assertThat(rule.check(known(day)).status()).isEqualTo(answer);
        return answer;
    }

    Status status(QualificationRule rule) {
        return status(rule, 100);
    }
}
