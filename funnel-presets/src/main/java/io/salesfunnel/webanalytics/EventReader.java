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
import java.util.Objects;
import java.util.Optional;

/** Reads events once, in the order of their coming; used by one thread. */
final class EventReader {

    private static final int LONGEST_AMOUNT = 1000;

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
        for (AnalyticsEvent event : Objects.requireNonNull(events, "events")) {
            Objects.requireNonNull(event, "event");
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
        if (!Code.isCode(event.partyId())) {
            report(event, "the id of its party, of " + event.partyId().length() + " characters, is no code", false);
            return;
        }
        int problemsBefore = problems.size();
        id(event, type).ifPresent(id -> keep(event, interaction(event, type, id), problemsBefore));
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

    /** The id, or empty if it cannot be one. */
    private Optional<String> id(AnalyticsEvent event, InteractionType type) {
        for (String parameter : Parameter.ids(type)) {
            String given = event.parameter(parameter).orElse(null);
            if (given != null && !given.isBlank()) {
                String id = parameter.equals(Parameter.TRANSACTION) ? Parameter.prefix(event.name()) + given : given;
                return checked(
                        event,
                        id,
                        "its " + parameter + ", of " + given.length() + " characters, is "
                                + (Code.isCode(given) ? "too long" : "no code"));
            }
            if (given != null) {
                report(event, "its " + parameter + " is blank", true);
            }
        }
        return checked(event, Parameter.derivedId(event), "it has no id, and its name and party are too long for one");
    }

    private Optional<String> checked(AnalyticsEvent event, String id, String reason) {
        if (!Code.isCode(id)) {
            report(event, reason, false);
            return Optional.empty();
        }
        return Optional.of(id);
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
        Optional<Money> money = money(value.get(), currency.get());
        if (money.isEmpty()) {
            report(event, "its value and currency are no amount of money", true);
        }
        return money;
    }

    /** Who sends thousands of digits does not mean money, and a million of them take long to read. */
    private static Optional<Money> money(String value, String currency) {
        try {
            return value.length() > LONGEST_AMOUNT
                    ? Optional.empty()
                    : Optional.of(Money.of(new BigDecimal(value), currency));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void report(AnalyticsEvent event, String reason, boolean kept) {
        problems.add(new EventProblem(event.number(), event.name(), reason, kept));
    }
}
