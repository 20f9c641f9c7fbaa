package io.salesfunnel.webanalytics;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The names that events have in Google Analytics 4, each with the one type of interaction that it means, to read
 * exported events as interactions and to write interactions as events. Works on values and calls nobody.
 *
 * <p>Both ways are exact: a name stands for one type, a type has at most one name. Where a {@link
 * io.salesfunnel.evidence.StandardInteraction} means the same it is taken, else a {@link GoogleAnalyticsEvent}. {@link
 * EventName#isVerified()} tells which names were read in documentation of Google. Names are read exactly as they are
 * written.
 *
 * <p>An event keeps its identity: a purchase is known again by its {@code transaction_id}, another event by its {@code
 * event_id}, and one without any by name, party, instant and sequence. So the same event read twice gives the same
 * interaction, and a funnel counts it once. Two events without an id, of one name, party and instant need a sequence to
 * be two. The value of a purchase or of a converted lead becomes the fact {@link
 * io.salesfunnel.evidence.Facts#AMOUNT}; that of any other event the fact {@link #VALUE}.
 *
 * <pre>{@code
 * GoogleAnalytics ours = GoogleAnalytics.standard().event("book_demo", StandardInteraction.DEMO_REQUESTED);
 * AnalyticsReading reading = ours.read(events);
 * reading.problems().forEach(problem -> log.warn(problem.describe()));
 * funnel.replay("r-1", cam, reading.interactions());
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @since 0.1
 */
public final class GoogleAnalytics {

    /** What an event was said to be worth, other than a purchase or a converted lead, such as what is in a cart. */
    public static final FactKey<Money> VALUE = new FactKey<>("ga4-value", Money.class);

    private static final GoogleAnalytics STANDARD = new GoogleAnalytics(Catalogue.NAMES);

    private final List<EventName> names;

    private GoogleAnalytics(List<EventName> names) {
        this.names = names;
    }

    /**
     * The events as they come: those that are recommended, and those that are collected automatically or by enhanced
     * measurement and say something about a party.
     *
     * @return the names
     */
    public static GoogleAnalytics standard() {
        return STANDARD;
    }

    /**
     * The same with one more event, such as a custom one.
     *
     * @param name the name, a code
     * @param type what it means
     * @return the names
     * @throws IllegalArgumentException if the name is no code, or the name or the type is taken, since then one of the
     *     two ways would not be exact
     */
    public GoogleAnalytics event(String name, InteractionType type) {
        EventName added = new EventName(name, type, Optional.empty());
        for (EventName known : names) {
            if (known.name().equals(name) || known.type().equals(type)) {
                throw new IllegalArgumentException("GoogleAnalytics cannot take the event '" + name + "' as "
                        + type.name() + ": '" + known.name() + "' means "
                        + known.type().name() + "; take a name and a type that are free");
            }
        }
        List<EventName> more = new ArrayList<>(names);
        more.add(added);
        return new GoogleAnalytics(List.copyOf(more));
    }

    /**
     * The names with what they mean and where they were read.
     *
     * @return an unmodifiable list, those with a standard meaning first
     */
    public List<EventName> names() {
        return names;
    }

    /**
     * What an event means.
     *
     * @param name the name of the event, exactly as it is written
     * @return the type, or empty if the name is not known
     */
    public Optional<InteractionType> type(String name) {
        Objects.requireNonNull(name, "name");
        return names.stream()
                .filter(known -> known.name().equals(name))
                .map(EventName::type)
                .findFirst();
    }

    /**
     * How a type is called as an event.
     *
     * @param type the type
     * @return the name, or empty if no event means it
     */
    public Optional<String> eventName(InteractionType type) {
        Objects.requireNonNull(type, "type");
        return names.stream()
                .filter(known -> known.type().equals(type))
                .map(EventName::name)
                .findFirst();
    }

    /**
     * Reads events. Goes on after a problem; an event that is not known or not good is reported.
     *
     * @param events the events
     * @return the interactions and the problems
     */
    public AnalyticsReading read(Collection<AnalyticsEvent> events) {
        return new EventReader(this).read(events, false);
    }

    /**
     * Reads events up to the first problem.
     *
     * @param events the events
     * @return the interactions, the problem if there is one, and how many events come after it
     */
    public AnalyticsReading readUntilProblem(Collection<AnalyticsEvent> events) {
        return new EventReader(this).read(events, true);
    }

    /**
     * Writes interactions. What is written reads as the same interactions again, with their value as the only fact
     * and without the actor: an event has no place for anything else.
     *
     * @param interactions the interactions
     * @return the events, and the interactions for which there is no name
     */
    public AnalyticsWriting write(Collection<Interaction> interactions) {
        List<AnalyticsEvent> events = new ArrayList<>();
        List<Interaction> withoutName = new ArrayList<>();
        for (Interaction interaction : Objects.requireNonNull(interactions, "interactions")) {
            Objects.requireNonNull(interaction, "interaction");
            eventName(interaction.type())
                    .ifPresentOrElse(
                            name -> events.add(EventWriter.write(interaction, name, events.size() + 1)),
                            () -> withoutName.add(interaction));
        }
        return new AnalyticsWriting(events, withoutName);
    }

    @Override
    public String toString() {
        return "GoogleAnalytics{" + names.size() + " events}";
    }
}
