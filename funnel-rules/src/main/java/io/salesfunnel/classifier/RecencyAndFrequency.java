package io.salesfunnel.classifier;

import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;
import java.time.Instant;
import java.util.List;

record RecencyAndFrequency(Frequency warm, Frequency lukewarm) implements TemperatureClassifier {

    RecencyAndFrequency {
        if (lukewarm.atLeast() >= warm.atLeast() && lukewarm.within().compareTo(warm.within()) <= 0) {
            throw new IllegalArgumentException("TemperatureClassifier 'recency-and-frequency' cannot tell LUKEWARM by "
                    + lukewarm + ": whatever is that often is WARM by " + warm
                    + "; take fewer times or a longer time");
        }
    }

    @Override
    public String name() {
        return "recency-and-frequency";
    }

    @Override
    public TemperatureReading classify(Known known) {
        Shown shown = Shown.by(known, InteractionType::isEngaging);
        List<Interaction> acts = shown.acts();
        if (acts.isEmpty()) {
            return TemperatureReading.unclassified(shown.nothing().named("engaged"));
        }
        Finding often = often(known, acts, warm).named("often-enough-for-warm");
        if (often.status() == Status.MET) {
            return TemperatureReading.of(Temperature.WARM, often);
        }
        Finding seldom = often(known, acts, lukewarm).named("often-enough-for-lukewarm");
        if (seldom.status() == Status.MET) {
            return TemperatureReading.of(Temperature.LUKEWARM, often, seldom);
        }
        Interaction last = acts.get(acts.size() - 1);
        Finding once = Finding.met("{last} of {at} was the last time")
                .with("last", last.type().name())
                .with("at", last.occurredAt())
                .named("engaged");
        return TemperatureReading.of(Temperature.COLD, often, seldom, once);
    }

    private static Finding often(Known known, List<Interaction> acts, Frequency frequency) {
        if (acts.size() < frequency.atLeast()) {
            return Finding.notMet("{times} in all, needs {needed}")
                    .with("times", acts.size())
                    .with("needed", frequency.atLeast());
        }
        Instant until = acts.get(acts.size() - frequency.atLeast()).occurredAt().plus(frequency.within());
        return (known.hasPassed(until)
                        ? Finding.notMet("at least {needed} within {within} only until {until}")
                        : Finding.met("at least {needed} within {within}, until {until}"))
                .with("needed", frequency.atLeast())
                .with("within", frequency.within())
                .with("until", until);
    }
}
