package io.salesfunnel.question;

import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.Asking;
import io.salesfunnel.qualification.Combination;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.qualification.TolerantRule;
import io.salesfunnel.question.OpenPart.Open;
import io.salesfunnel.question.OpenPart.Settled;
import io.salesfunnel.question.OpenPart.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the rules that are open in a rule, each of several equal ones once. */
final class OpenRules {

    private final Known known;
    private final List<QualificationRule> rules = new ArrayList<>();

    OpenRules(Known known) {
        this.known = known;
    }

    /** The rules that were found, by their places. */
    List<QualificationRule> rules() {
        return rules;
    }

    OpenPart read(QualificationRule rule) {
        Status status = Asking.answer(rule, known);
        if (status != Status.UNKNOWN) {
            return new Settled(status);
        }
        if (rule instanceof Combination combination) {
            return new Sum(
                    combination, combination.parts().stream().map(this::read).toList());
        }
        if (rule instanceof TolerantRule tolerant) {
            return read(tolerant.rule());
        }
        Optional<QualificationRule> other =
                rule instanceof StandIn standIn ? standIn.standsFor(known) : Optional.empty();
        return other.isPresent() ? read(other.get()) : new Open(place(rule));
    }

    private int place(QualificationRule rule) {
        int place = rules.indexOf(rule);
        if (place < 0) {
            rules.add(rule);
            return rules.size() - 1;
        }
        return place;
    }
}
