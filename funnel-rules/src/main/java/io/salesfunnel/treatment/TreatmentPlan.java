package io.salesfunnel.treatment;

import io.salesfunnel.acquisition.Channel;
import io.salesfunnel.finding.Code;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.temperature.TemperatureClassifier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which treatment is right in which situation, under a name and a version.
 *
 * <pre>{@code
 * TreatmentPlan plan = TreatmentPlan.named("gym", 1)
 *         .when(Situation.in("TRIAL").when(cartAbandoned), reminder)
 *         .when(Situation.in("TRIAL"), encouragement);
 * Assessment<Advice> today = plan.advise(record, now);
 * }</pre>
 *
 * <p>Every treatment whose situation it is counts, in the order given: what the first one does comes first, and what
 * one of them avoids none of them does. Whatever needs what is not there is suppressed, with the reasons: permission,
 * a true {@link Claim}, a machine that keeps out of a conversation. A party that asked for erasure is left alone.
 *
 * <p>A party that objects gets no marketing, pitch or urgency over any channel, whatever the permissions. It objects
 * from {@code CONSENT_WITHDRAWN} until a later {@code CONSENT_GIVEN}, and from {@code NOT_INTERESTED} until it later
 * takes part of its own accord, such as by asking for a price. The finding is called {@code no-objection}.
 *
 * <p>Nobody is pitched to, or urged, who is a lead. A plan that tries to is refused.
 *
 * <p>Immutable and safe for use by many threads, provided that its rules are; cannot be extended by users.
 *
 * @since 0.1
 */
public final class TreatmentPlan {

    /**
     * A situation with its treatment.
     *
     * @param situation when the treatment is right
     * @param treatment what to do, and what not to do
     * @since 0.1
     */
    public record Row(Situation situation, Treatment treatment) {

        /**
         * Keeps both.
         *
         * @param situation when the treatment is right
         * @param treatment what to do, and what not to do
         */
        public Row {
            Objects.requireNonNull(situation, "situation");
            Objects.requireNonNull(treatment, "treatment");
        }
    }

    private final Start start;
    private final List<Row> rows;
    private final Settings settings;

    private TreatmentPlan(Start start, List<Row> rows, Settings settings) {
        this.start = start;
        this.rows = rows;
        this.settings = settings;
        Set<String> names = new HashSet<>();
        for (Row row : rows) {
            if (!names.add(row.treatment().name())) {
                throw new IllegalArgumentException("TreatmentPlan '" + start.name()
                        + "' cannot take a second treatment '" + row.treatment().name() + "'; name each by itself");
            }
            requireNoPitchToLeads(row);
        }
    }

    private void requireNoPitchToLeads(Row row) {
        for (Step step : row.treatment().steps()) {
            if (step.action().kind().isPitch() && row.situation().mayBeOfLead(start.leads())) {
                throw new IllegalArgumentException("TreatmentPlan '" + start.name() + "' cannot advise "
                        + step.action().name() + " in the situation '" + row.situation()
                        + "': it may be that of a lead, of whom nothing tells yet that it wants to buy;"
                        + " name a stage that comes after " + String.join(" and ", start.leads()));
            }
        }
    }

    /**
     * Starts a plan.
     *
     * @param name the name, a code
     * @param version the version, counted from 1
     * @return the next step: say what is right in which situation
     * @throws IllegalArgumentException if the name is no code or the version is below 1
     */
    public static Start named(String name, int version) {
        return new Start(name, version, List.of("LEAD"));
    }

    /**
     * The same plan with one more treatment, after the others.
     *
     * @param situation when it is right
     * @param treatment what to do, and what not to do
     * @return the plan
     * @throws IllegalArgumentException if it has a treatment of that name, or this one pitches to a lead
     */
    public TreatmentPlan when(Situation situation, Treatment treatment) {
        List<Row> more = new ArrayList<>(rows);
        more.add(new Row(situation, treatment));
        return new TreatmentPlan(start, List.copyOf(more), settings);
    }

    /**
     * The same plan with a rule for when marketing messages may go over a channel. Without one, every channel but
     * e-mail is free as long as the party does not object; the one for e-mail is {@link Permission#byEmail()}.
     *
     * @param channel the channel
     * @param permission met when the messages are permitted; unknown is no permission
     * @return the plan
     */
    public TreatmentPlan permitting(Channel channel, QualificationRule permission) {
        return with(settings.permitting(channel, permission));
    }

    /**
     * The same plan with claims by which parties may be urged; those it had are left out.
     *
     * @param claims the claims, each true in its time
     * @return the plan
     */
    public TreatmentPlan claiming(Claim... claims) {
        return with(settings.claiming(List.of(claims)));
    }

    /**
     * The same plan with another time for which a conversation goes on after the last dialogue.
     *
     * @param time the time, more than nothing and at most 36525 days; three days unless said otherwise
     * @return the plan
     * @throws IllegalArgumentException if the time is zero, negative or above 36525 days
     */
    public TreatmentPlan conversationsLast(Duration time) {
        if (!Span.isPossible(time)) {
            throw new IllegalArgumentException("TreatmentPlan '" + start.name() + "' cannot let conversations last "
                    + time + "; " + Span.POSSIBLE);
        }
        return with(settings.conversing(time));
    }

    /**
     * The same plan with somebody who tells the temperature.
     *
     * @param classifier reads the temperature
     * @return the plan
     */
    public TreatmentPlan classifiedBy(TemperatureClassifier classifier) {
        return with(settings.classifiedBy(Objects.requireNonNull(classifier, "classifier")));
    }

    private TreatmentPlan with(Settings other) {
        return new TreatmentPlan(start, rows, other);
    }

    /**
     * What to do with a record: in the stage in which it is, by what is known as of an instant.
     *
     * @param record the record
     * @param asOf the instant, inclusive
     * @return the advice, and until when it holds if nothing new happens
     * @throws IllegalArgumentException if a situation asks for the temperature and no classifier was named
     * @throws io.salesfunnel.funnel.AssessmentFailedException if a rule or the classifier throws or returns null
     */
    public Assessment<Advice> advise(FunnelRecord record, Instant asOf) {
        if (settings.classifier() == null
                && rows.stream().anyMatch(row -> row.situation().asksTemperature())) {
            throw new IllegalArgumentException("TreatmentPlan '" + start.name() + "' cannot advise on a record:"
                    + " its situations ask for the temperature, and nothing tells it; name a classifier");
        }
        return record.assess(asOf, known -> new Advisor(this, record, known).advise());
    }

    /**
     * The name.
     *
     * @return the name, a code
     */
    public String name() {
        return start.name();
    }

    /**
     * Name and version, such as {@code gym:1}.
     *
     * @return the reference, a code
     */
    public String reference() {
        return start.name() + ":" + start.version();
    }

    /**
     * The situations with their treatments.
     *
     * @return an unmodifiable list, in order
     */
    public List<Row> rows() {
        return rows;
    }

    boolean isLead(String stage) {
        return start.leads().contains(stage);
    }

    Optional<QualificationRule> permission(Channel channel) {
        return Optional.ofNullable(settings.permissions().get(channel.name()));
    }

    List<Claim> claims() {
        return settings.claims();
    }

    Duration conversation() {
        return settings.conversation();
    }

    Optional<TemperatureClassifier> classifier() {
        return Optional.ofNullable(settings.classifier());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreatmentPlan that
                && start.equals(that.start)
                && rows.equals(that.rows)
                && settings.equals(that.settings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, rows);
    }

    @Override
    public String toString() {
        return "TreatmentPlan{" + reference() + "}";
    }

    /**
     * The beginning of a plan.
     *
     * @param name the name
     * @param version the version
     * @param leads the names of the stages in which parties are leads
     * @since 0.1
     */
    public record Start(String name, int version, List<String> leads) {

        /**
         * Keeps the three.
         *
         * @param name the name, a code
         * @param version the version, counted from 1
         * @param leads the names of the stages in which parties are leads
         */
        public Start {
            Code.require("TreatmentPlan", "name", name);
            if (version < 1) {
                throw new IllegalArgumentException(
                        "TreatmentPlan '" + name + "' cannot have the version " + version + "; versions count from 1");
            }
            leads = List.copyOf(leads);
            for (String stage : leads) {
                Code.require("TreatmentPlan '" + name + "'", "stage", stage);
            }
        }

        /**
         * Says in which stages parties are leads, of whom nothing tells yet that they want to buy.
         *
         * @param first the name of a stage, a code; {@code LEAD} alone unless said otherwise
         * @param more further names
         * @return the next step
         */
        public Start leads(String first, String... more) {
            List<String> stages = new ArrayList<>(List.of(first));
            stages.addAll(List.of(more));
            return new Start(name, version, stages);
        }

        /**
         * Says what is right in a first situation.
         *
         * @param situation when it is right
         * @param treatment what to do, and what not to do
         * @return the plan
         * @throws IllegalArgumentException if the treatment pitches to a lead
         */
        public TreatmentPlan when(Situation situation, Treatment treatment) {
            return new TreatmentPlan(this, List.of(new Row(situation, treatment)), Settings.USUAL);
        }
    }
}
