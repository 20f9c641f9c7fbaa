package io.salesfunnel.classifier;

import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_CANCELLED;
import static io.salesfunnel.evidence.StandardInteraction.LOST_TO_COMPETITOR;
import static io.salesfunnel.evidence.StandardInteraction.NOT_INTERESTED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_CANCELLED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_REJECTED;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Flow;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.Strength;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

record DeclaredIntent(Optional<Duration> goodFor) implements TemperatureClassifier {

    private static final List<InteractionType> TAKING_BACK =
            List.of(NOT_INTERESTED, LOST_TO_COMPETITOR, QUOTE_REJECTED, ORDER_CANCELLED, CONTRACT_CANCELLED);

    /** What settles a declaration: it was taken back, or what was declared is done. */
    private static final List<InteractionType> SETTLING =
            Stream.concat(TAKING_BACK.stream(), Engagement.COMMITMENTS.stream()).toList();

    @Override
    public String name() {
        return "declared-intent";
    }

    @Override
    public TemperatureReading classify(Known known) {
        List<Interaction> interactions = known.interactions();
        Optional<Interaction> declared =
                interactions.stream().filter(one -> isDeclaration(one.type())).reduce((one, later) -> later);
        if (declared.isEmpty()) {
            return TemperatureReading.unclassified(
                    Finding.unknown("no declared wish to buy so far").named("declared-intent"));
        }
        Interaction last = declared.get();
        Optional<Evidence> settled = Refusal.last(known, interactions, SETTLING).of(last);
        return settled.isPresent() ? settled(last, settled.get()) : open(last, known);
    }

    private TemperatureReading open(Interaction last, Known known) {
        if (goodFor.isEmpty()) {
            return TemperatureReading.of(Temperature.HOT, on(Finding.met("{declaration} of {at}"), last));
        }
        Instant until = last.occurredAt().plus(goodFor.get());
        return known.hasPassed(until)
                ? TemperatureReading.unclassified(on(Finding.notMet("{declaration} of {at} ran out at {until}"), last)
                        .with("until", until))
                : TemperatureReading.of(
                        Temperature.HOT,
                        on(Finding.met("{declaration} of {at} is good until {until}"), last)
                                .with("until", until));
    }

    private static TemperatureReading settled(Interaction last, Evidence by) {
        return TemperatureReading.unclassified(
                on(Finding.notMet("{declaration} of {at} was settled by {settledBy} of {settledAt}"), last)
                        .with("settledBy", Shown.name(by))
                        .with("settledAt", by.occurredAt()));
    }

    private static Finding on(Finding finding, Interaction declared) {
        return finding.named("declared-intent")
                .with("declaration", declared.type().name())
                .with("at", declared.occurredAt());
    }

    private static boolean isDeclaration(InteractionType type) {
        boolean bySelf = type.flow() == Flow.INBOUND || type.flow() == Flow.MUTUAL;
        return bySelf && type.strength() == Strength.DECLARED_INTENT;
    }
}
