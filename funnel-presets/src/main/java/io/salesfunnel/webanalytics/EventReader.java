package io.salesfunnel.webanalytics;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.finding.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads events once, in the order of their coming; used by one thread. */
final class EventReader {

    private final GoogleAnalytics names;
    private final Map<String, Interaction> interactions = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<EventProblem> problems = new ArrayList<>();
    private final List<Integer> repeated = new ArrayList<>();

    EventReader(GoogleAnalytics names) {
        this.names = names;
    }

    AnalyticsReading read(Collection<AnalyticsEvent> events, boolean stop) {
        int read = 0;
        for (AnalyticsEvent event : events) {
            read++;
            names.type(event.name())
                    .ifPresentOrElse(
                            type -> read(event, type),
                            () -> report(event, "no interaction is known by this name", false));
            if (stop && !problems.isEmpty()) {
                break;
            }
        }
        List<Interaction> inOrder =
                interactions.values().stream().sorted(Evidence.ORDER).toList();
        return new AnalyticsReading(inOrder, problems, repeated, events.size() - read);
    }

    private void read(AnalyticsEvent event, InteractionType type) {
        String id = id(event, type);
        if (!Code.isCode(event.partyId())) {
            report(event, "the id of its party, of " + event.partyId().length() + " characters, is no code", false);
        } else if (!Code.isCode(id)) {
            report(event, "its id, of " + id.length() + " characters, is no code", false);
        } else {
            int problemsBefore = problems.size();
            Interaction interaction = interaction(event, type, id);
            keep(event, interaction, problemsBefore);
        }
    }

    private void keep(AnalyticsEvent event, Interaction interaction, int problemsBefore) {
        Interaction before = interactions.putIfAbsent(interaction.id(), interaction);
        if (before == null) {
            numbers.put(interaction.id(), event.number());
            return;
        }
        problems.subList(problemsBefore, problems.size()).clear();
        if (before.equals(interaction)) {
            repeated.add(event.number());
        } else {
            report(event, "event " + numbers.get(interaction.id()) + " has the same id and other content", false);
        }
    }

    private static String id(AnalyticsEvent event, InteractionType type) {
        Optional<String> given = event.parameter(Parameter.id(type));
        if (Parameter.id(type).equals(Parameter.TRANSACTION)) {
            return given.map(transaction -> Parameter.prefix(event.name()) + transaction)
                    .or(() -> event.parameter(Parameter.EVENT))
                    .orElseGet(() -> Parameter.derivedId(event));
        }
        return given.orElseGet(() -> Parameter.derivedId(event));
    }

    private Interaction interaction(AnalyticsEvent event, InteractionType type, String id) {
        Interaction.Builder interaction = Interaction.builder();
        interaction
                .id(id)
                .partyId(event.partyId())
                .type(type)
                .occurredAt(event.occurredAt())
                .sequence(event.sequence());
        event.parameter(Parameter.CAMPAIGN).ifPresent(campaign -> {
            if (Code.isCode(campaign)) {
                interaction.campaign(campaign);
            } else {
                report(event, "its campaign, of " + campaign.length() + " characters, is no code", true);
            }
        });
        money(event)
                .ifPresent(money -> interaction.addFacts(Fact.<Money>builder()
                        .key(Parameter.value(type))
                        .value(money)
                        .source(Parameter.SOURCE)
                        .asOf(event.occurredAt())
                        .sequence(event.sequence())
                        .build()));
        return interaction.build();
    }

    private Optional<Money> money(AnalyticsEvent event) {
        Optional<String> value = event.parameter(Parameter.VALUE);
        Optional<String> currency = event.parameter(Parameter.CURRENCY);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (currency.isEmpty()) {
            report(event, "its value has no currency", true);
            return Optional.empty();
        }
        try {
            return Optional.of(Money.of(new BigDecimal(value.get()), currency.get()));
        } catch (IllegalArgumentException e) {
            report(event, "its value and currency are no amount of money", true);
            return Optional.empty();
        }
    }

    private void report(AnalyticsEvent event, String reason, boolean kept) {
        problems.add(new EventProblem(event.number(), event.name(), reason, kept));
    }
}
