package io.salesfunnel.qualification;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Person;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Rules of which the answer is fixed. */
final class Answers {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final Person JANE = Person.builder().id("p-1").build();
    static final Known NOTHING = Known.of(JANE, EvidenceLog.empty(), NOON);
    static final QualificationRule YES = QualificationRule.of("yes", known -> Finding.met());
    static final QualificationRule NO = QualificationRule.of("no", known -> Finding.notMet());
    static final QualificationRule OPEN = QualificationRule.of("open", known -> Finding.unknown());

    private Answers() {}

    /** A rule for each letter: y, n or u. */
    static QualificationRule[] rules(String letters) {
        return IntStream.range(0, letters.length())
                .mapToObj(i -> numbered(i, letters.charAt(i)))
                .toArray(QualificationRule[]::new);
    }

    private static QualificationRule numbered(int i, char letter) {
        QualificationRule rule = letter == 'y' ? YES : letter == 'n' ? NO : OPEN;
        return QualificationRule.of("rule-" + i, rule::check);
    }

    static Status ask(QualificationRule rule) {
        return rule.check(NOTHING).status();
    }

    record Reading(String name, Set<FactKey<?>> reads) implements QualificationRule {

        static Reading keys(String name, FactKey<?>... keys) {
            return new Reading(name, new LinkedHashSet<>(List.of(keys)));
        }

        @Override
        public Finding check(Known known) {
            return Finding.met();
        }
    }
}
