package io.salesfunnel.lint;

import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.qualification.Combination;
import io.salesfunnel.qualification.TolerantRule;
import io.salesfunnel.qualification.UnknownPolicy.Provisional;
import io.salesfunnel.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rules of a set answer in a case. */
final class Answers {

    private final Truths truths;
    private final Map<Place, Truth> found = new HashMap<>();

    Answers(Place root, Truths truths) {
        this.truths = truths;
        root.all().forEach(this::find);
    }

    private void find(Place place) {
        if (place.rule() instanceof TolerantRule tolerant && tolerant.policy() instanceof Provisional provisional) {
            found.put(place, truths.of(provisional));
        } else if (place.parts().isEmpty()) {
            found.put(place, truths.of(place.rule()));
        }
    }

    /** The answer at a place, where some others are taken to answer something else. */
    Status of(Place place, int[] states, Map<Place, Status> taken) {
        Status instead = taken.get(place);
        if (instead != null) {
            return instead;
        }
        List<Place> parts = place.parts();
        if (place.rule() instanceof Combination combination) {
            List<Status> answers = new ArrayList<>(parts.size());
            parts.forEach(part -> answers.add(of(part, states, taken)));
            return combination.answer(answers);
        }
        Truth truth = found.get(place);
        if (parts.isEmpty()) {
            return truth == null ? Status.UNKNOWN : truth.in(states);
        }
        Status answer = of(parts.get(0), states, taken);
        if (answer != Status.UNKNOWN || place.rule() instanceof RuleSet) {
            return answer;
        }
        return truth == null ? Status.NOT_MET : truth.in(states) == Status.MET ? Status.MET : Status.UNKNOWN;
    }
}
