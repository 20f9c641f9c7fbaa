package io.salesfunnel.classifier;

import static io.salesfunnel.evidence.StandardInteraction.AD_CLICKED;
import static io.salesfunnel.evidence.StandardInteraction.AD_SHOWN;
import static io.salesfunnel.evidence.StandardInteraction.CAMPAIGN_TOUCHED;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Flow;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

record Provenance(Duration longBefore, List<InteractionType> responses) implements TemperatureClassifier {

    private static final List<InteractionType> CAMPAIGNS = List.of(CAMPAIGN_TOUCHED, AD_SHOWN, AD_CLICKED);

    @Override
    public String name() {
        return "provenance";
    }

    @Override
    public TemperatureReading classify(Known known) {
        Shown shown = Shown.by(known, type -> Shown.isInterest(type) || responses.contains(type));
        Optional<Evidence> first = shown.first(known);
        return first.isPresent()
                ? classify(known, shown, first.get())
                : TemperatureReading.unclassified(shown.nothing().named("interest-shown"));
    }

    private TemperatureReading classify(Known known, Shown shown, Evidence first) {
        Finding response = ownResponse(shown);
        if (response.status() == Status.MET) {
            return TemperatureReading.of(Temperature.WARM, response);
        }
        Optional<Interaction> touch =
                shown.all().stream().filter(Provenance::isCampaign).findFirst();
        Finding early = about(
                        touch.map(campaign -> longBefore(first, campaign)).orElseGet(() -> longAgo(known, first)),
                        first)
                .named("interest-long-before-campaign");
        if (early.status() == Status.MET) {
            return TemperatureReading.of(Temperature.LUKEWARM, response, early);
        }
        Finding caused = touch.map(campaign -> becauseOf(campaign, first))
                .orElseGet(() -> Finding.notMet("no campaign so far"))
                .named("interest-because-of-campaign");
        return caused.status() == Status.MET
                ? TemperatureReading.of(Temperature.COLD, response, early, caused)
                : TemperatureReading.unclassified(response, early, caused);
    }

    private Finding ownResponse(Shown shown) {
        return shown.acts().stream()
                .filter(one -> responses.contains(one.type()))
                .findFirst()
                .map(one -> Finding.met("{response} of {at}")
                        .with("response", one.type().name())
                        .with("at", one.occurredAt()))
                .orElseGet(() -> Finding.notMet("no response of its own so far"))
                .named("own-response");
    }

    private Finding longBefore(Evidence first, Interaction touch) {
        boolean isLong = !first.occurredAt().plus(longBefore).isAfter(touch.occurredAt());
        return at(
                isLong
                        ? Finding.met("{interest} of {since} was long before {campaign} of {touchedAt}")
                        : Finding.notMet("{interest} of {since} was not long before {campaign} of {touchedAt}"),
                touch);
    }

    private Finding longAgo(Known known, Evidence first) {
        Instant until = first.occurredAt().plus(longBefore);
        return known.hasPassed(until)
                ? Finding.met("{interest} of {since} is long ago, and there was no campaign")
                : Finding.notMet("{interest} of {since} is long ago from {until} on")
                        .with("until", until);
    }

    private static Finding becauseOf(Interaction touch, Evidence first) {
        return about(
                at(
                        isBefore(first, touch)
                                ? Finding.notMet("{interest} of {since} was there before {campaign} of {touchedAt}")
                                : Finding.met("{interest} of {since} came with or after {campaign} of {touchedAt}"),
                        touch),
                first);
    }

    /** A fact has no place of its own among what happened at its instant. */
    private static boolean isBefore(Evidence first, Interaction touch) {
        return first instanceof Interaction
                ? Evidence.ORDER.compare(first, touch) < 0
                : first.occurredAt().isBefore(touch.occurredAt());
    }

    private static Finding about(Finding finding, Evidence first) {
        return finding.with("interest", Shown.name(first)).with("since", first.occurredAt());
    }

    private static Finding at(Finding finding, Interaction touch) {
        return finding.with("campaign", touch.campaign().orElse(touch.type().name()))
                .with("touchedAt", touch.occurredAt());
    }

    private static boolean isCampaign(Interaction interaction) {
        return CAMPAIGNS.contains(interaction.type())
                || (interaction.campaign().isPresent() && interaction.type().flow() != Flow.INTERNAL);
    }
}
