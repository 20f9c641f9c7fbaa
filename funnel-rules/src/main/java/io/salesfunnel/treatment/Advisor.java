package io.salesfunnel.treatment;

import io.salesfunnel.classifier.TemperatureClassifiers;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.Asking;
import io.salesfunnel.stage.RecordStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes advice out of a plan, a record and what is known of it. Made for one question. */
final class Advisor {

    private final TreatmentPlan plan;
    private final FunnelRecord record;
    private final Known known;
    private final Moment moment;
    private final Optional<Finding> objection;
    private final List<Treatment> treatments = new ArrayList<>();
    private final Map<String, Step> advised = new LinkedHashMap<>();
    private final Map<String, Finding> suppressed = new LinkedHashMap<>();
    private final List<Finding> remarks = new ArrayList<>();

    Advisor(TreatmentPlan plan, FunnelRecord record, Known known) {
        this.plan = plan;
        this.record = record;
        this.known = known;
        this.moment = new Moment(
                record.stage(),
                known,
                plan.classifier()
                        .flatMap(classifier ->
                                TemperatureClassifiers.ask(classifier, known).temperature()),
                plan.conversation());
        this.objection = Objection.standing(known);
    }

    Advice advise() {
        if (record.status() == RecordStatus.OPEN || record.status() == RecordStatus.WON) {
            choose();
        } else {
            remarks.add(Finding.notMet("the record is {status}, so nothing is to be done")
                    .with("status", record.status())
                    .named("in-play"));
        }
        for (Treatment treatment : treatments) {
            treatment.steps().forEach(step -> weigh(step, treatment));
        }
        Optional<Instant> due = due();
        due.filter(known::hasPassed)
                .ifPresent(end -> remarks.add(Finding.notMet("was to be done by {due}")
                        .with("due", end)
                        .named(Advice.OVERDUE)));
        return new Advice(
                plan.reference(),
                treatments,
                List.copyOf(advised.values()),
                List.copyOf(suppressed.values()),
                remarks,
                due,
                advised.values().stream().anyMatch(step -> step.action().kind() == Action.Kind.URGENCY)
                        ? claims()
                        : List.of());
    }

    private void choose() {
        for (TreatmentPlan.Row row : plan.rows()) {
            if (row.situation().isOf(moment)) {
                treatments.add(row.treatment());
            }
        }
        if (treatments.isEmpty()) {
            remarks.add(Finding.notMet("the plan has no treatment for this situation in {stage}")
                    .with("stage", record.stage().name())
                    .named("treatment"));
        }
        remarks.addAll(moment.open());
    }

    /** One treatment may do by a person or over another channel what is suppressed in the one before. */
    private void weigh(Step step, Treatment by) {
        String name = step.action().name();
        if (advised.containsKey(name)) {
            return;
        }
        List<Finding> against = against(step, by);
        if (against.isEmpty()) {
            advised.put(name, step);
            suppressed.remove(name);
        } else {
            Status status = against.stream().map(Finding::status).reduce(Status.MET, Status::and);
            suppressed.putIfAbsent(name, Finding.of(status).named(name).with(against));
        }
    }

    private List<Finding> against(Step step, Treatment by) {
        Action.Kind kind = step.action().kind();
        List<Finding> against = new ArrayList<>();
        if (known.has(StandardInteraction.ERASURE_REQUESTED)) {
            against.add(Finding.notMet("the party wants its data erased").named("erasure-requested"));
        }
        for (Treatment other : treatments) {
            if (other.avoided().contains(step.action())) {
                against.add(Finding.notMet("{treatment} warns of it")
                        .with("treatment", other.name())
                        .named("warned-of"));
            }
        }
        if (kind.isPitch() && plan.isLead(record.stage().name())) {
            against.add(
                    Finding.notMet("nothing tells yet that a lead wants to buy").named("pitch-to-lead"));
        }
        if (kind.reachesParty() && by.attention().isAutomated() && moment.isInConversation()) {
            against.add(Finding.notMet("{treatment} is automated, and a person speaks with the party")
                    .with("treatment", by.name())
                    .named("conversation-running"));
        }
        if (kind.isMarketing()) {
            objection.ifPresent(against::add);
            step.channel()
                    .flatMap(plan::permission)
                    .map(rule -> Asking.finding(rule, known))
                    .filter(finding -> finding.status() != Status.MET)
                    .ifPresent(against::add);
        }
        if (kind == Action.Kind.URGENCY && claims().isEmpty()) {
            against.add(Finding.unknown("{question}")
                    .with("question", "what is limited, and until when?")
                    .named("true-claim"));
        }
        return against;
    }

    private List<Claim> claims() {
        return plan.claims().stream().filter(claim -> claim.holds(known)).toList();
    }

    /** What cannot be done has no deadline. */
    private Optional<Instant> due() {
        return treatments.stream()
                .filter(treatment -> treatment.steps().stream().anyMatch(advised::containsValue))
                .flatMap(treatment -> treatment.deadline().stream())
                .flatMap(deadline -> deadline.end(known).stream())
                .min(Comparator.naturalOrder());
    }
}
