package io.salesfunnel.ruleset;

import io.salesfunnel.condition.Condition;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Person;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import java.time.Instant;
import java.util.List;

/** A person, rules about it, and what is known; instants are counted in days after noon. */
final class Bench {

    static final Person JANE = Person.builder().id("p-1").name("Jane Doe").build();
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final Criterion<Integer> SIZE = Criterion.named("size")
            .reads(Facts.EMPLOYEES)
            .metWhen(Condition.atLeast(50))
            .ask("how many people?");
    static final Criterion<Boolean> NEED = Criterion.isTrue(Facts.NEED).ask("is there a need?");
    static final QualificationRule BOTH = QualificationRule.all("both", SIZE, NEED);
    static final RuleSet FIT = RuleSet.named("fit", 1).of(BOTH);

    private Bench() {}

    static Instant day(int day) {
        return NOON.plusSeconds(86_400L * day);
    }

    static <T> Fact<T> told(FactKey<T> key, T value) {
        return Fact.of(key, value, "call", NOON);
    }

    static EvidenceLog log(Evidence... evidence) {
        return EvidenceLog.of(List.of(evidence));
    }

    static Known known(Instant asOf, Evidence... evidence) {
        return Known.of(JANE, log(evidence), asOf);
    }

    static QualificationRule opaque(String name) {
        return QualificationRule.of(name, known -> Finding.met());
    }

    static RuleSet setOf(QualificationRule rule) {
        return RuleSet.named("fit", 1).of(rule);
    }
}
