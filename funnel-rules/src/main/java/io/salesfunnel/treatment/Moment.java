package io.salesfunnel.treatment;

import io.salesfunnel.evidence.Flow;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.Asking;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.temperature.Temperature;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A record at the instant at which advice is wanted, with what turned out to be open on the way to it. */
final class Moment {

    private final Stage<?> stage;
    private final Known known;
    private final Optional<Temperature> temperature;
    private final boolean inConversation;
    private final Set<Finding> open = new LinkedHashSet<>();

    Moment(Stage<?> stage, Known known, Optional<Temperature> temperature, Duration conversation) {
        this.stage = stage;
        this.known = known;
        this.temperature = temperature;
        this.inConversation = isInConversation(known, conversation);
    }

    private static boolean isInConversation(Known known, Duration lasting) {
        return known.interactions().stream()
                .filter(one -> one.type().flow() == Flow.MUTUAL)
                .map(Interaction::occurredAt)
                .reduce((before, next) -> next)
                .filter(last -> !known.hasPassed(Span.end(last, lasting)))
                .isPresent();
    }

    Stage<?> stage() {
        return stage;
    }

    Known known() {
        return known;
    }

    Optional<Temperature> temperature() {
        return temperature;
    }

    boolean isInConversation() {
        return inConversation;
    }

    void ask(QualificationRule rule) {
        open.add(Asking.finding(rule, known));
    }

    List<Finding> open() {
        return new ArrayList<>(open);
    }
}
