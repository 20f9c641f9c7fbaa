package io.salesfunnel.webanalytics;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.Money;
import java.util.Optional;

/** Writes an interaction as an event that reads as that interaction again, actor and facts other than its value aside. */
final class EventWriter {

    private EventWriter() {}

    static AnalyticsEvent write(Interaction interaction, String name, int number) {
        AnalyticsEvent event = AnalyticsEvent.of(number, name, interaction.partyId(), interaction.occurredAt())
                .inSequence(interaction.sequence());
        event = withId(event, interaction);
        Optional<Money> value = value(interaction);
        if (value.isPresent()) {
            event = event.with(Parameter.VALUE, value.get().amount().toPlainString())
                    .with(Parameter.CURRENCY, value.get().currency().getCurrencyCode());
        }
        return interaction.campaign().isPresent()
                ? event.with(Parameter.CAMPAIGN, interaction.campaign().get())
                : event;
    }

    private static AnalyticsEvent withId(AnalyticsEvent event, Interaction interaction) {
        if (interaction.id().equals(Parameter.derivedId(event))) {
            return event;
        }
        String prefix = Parameter.prefix(event.name());
        String id = interaction.id();
        boolean isTransaction = Parameter.ids(interaction.type()).contains(Parameter.TRANSACTION)
                && id.startsWith(prefix)
                && id.length() > prefix.length();
        return isTransaction
                ? event.with(Parameter.TRANSACTION, id.substring(prefix.length()))
                : event.with(Parameter.EVENT, id);
    }

    private static Optional<Money> value(Interaction interaction) {
        return interaction.facts().stream()
                .filter(fact -> fact.key().equals(Parameter.value(interaction.type())))
                .map(Fact::value)
                .map(Money.class::cast)
                .reduce((before, next) -> next);
    }
}
