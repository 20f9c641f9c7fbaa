package outside;

import io.salesfunnel.evidence.AppendOnlyList;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Flow;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.evidence.Strength;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Journal;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Person;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.sales.Prospect;
import io.salesfunnel.stage.Snapshot;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;
import java.time.Instant;
import java.util.List;

/** Types of one's own at every place where users may bring some. */
final class Story {

    enum Showroom implements InteractionType {
        TEST_DRIVE;

        @Override
        public Flow flow() {
            return Flow.MUTUAL;
        }

        @Override
        public Strength strength() {
            return Strength.DIALOGUE;
        }
    }

    record Visit(Journal journal) implements FunnelRecord {}

    record Buyer(Journal journal) implements FunnelRecord {}

    record Driven(String name) implements QualificationRule {
        @Override
        public Finding check(Known known) {
            return known.has(Showroom.TEST_DRIVE) ? Finding.met() : Finding.unknown("would they like a test drive?");
        }
    }

    record Warmth(String name) implements TemperatureClassifier {
        @Override
        public TemperatureReading classify(Known known) {
            return known.isTwoWay() ? TemperatureReading.of(Temperature.WARM) : TemperatureReading.unclassified();
        }
    }

    private static final FactKey<Integer> FLEET = new FactKey<>("fleet", Integer.class);
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    private Story() {}

    static void tell() {
        Person jo = Person.builder().id("P-1").name("Jo").build();
        ready(jo);
        own(jo);
        AppendOnlyList<String> list = AppendOnlyList.<String>empty().append("one");
        System.out.println(list.toList());
    }

    private static void ready(Person jo) {
        Funnel funnel = Engagement.standard()
                .named("cars", 1)
                .requiring(
                        new Driven("driven"),
                        Criterion.named("fleet").reads(FLEET).metWhen(size -> size > 3),
                        Criterion.named("budget").reads(Facts.BUDGET).metWhen(Money.of(9, "EUR")::equals))
                .funnel();
        HumanDecision fits = HumanDecision.by("S-1", StandardDecision.FIT_ASSERTED, "met at the fair", NOW);
        Prospect prospect =
                funnel.enter(Engagement.PROSPECT, "R-1", jo, fits).orElseThrow();
        Outcome<Lead> engaged = funnel.attempt(
                Engagement.ENGAGE,
                prospect,
                Interaction.of("I-1", jo, Showroom.TEST_DRIVE, NOW.plusSeconds(1)));
        Lead lead = engaged.orElseThrow();
        Outcome<FunnelRecord> told = funnel.record(lead, Fact.of(FLEET, 5, "call", NOW.plusSeconds(2)));
        System.out.println(told.explain());
        System.out.println(told.questions());
        Snapshot snapshot = told.record().snapshot();
        System.out.println(funnel.restore(snapshot).orElseThrow().equals(told.record()));
        Assessment<TemperatureReading> warmth = lead.assess(NOW.plusSeconds(3), new Warmth("warmth")::classify);
        System.out.println(warmth);
        Outcome<Lead> lost = funnel.attempt(
                StatusTransition.LOSE,
                lead,
                HumanDecision.by("S-1", StandardDecision.LOSS_DECIDED, "bought elsewhere", NOW.plusSeconds(4)));
        System.out.println(lost.explain());
        funnel.moves(lost.record(), NOW.plusSeconds(5)).forEach(move -> System.out.println(move.explain()));
    }

    private static void own(Person jo) {
        Stage<Visit> visit = Stage.of("VISIT", StageKind.TARGET, Visit.class, Visit::new);
        Stage<Buyer> buyer = Stage.of("BUYER", StageKind.CUSTOMER, Buyer.class, Buyer::new);
        Transition<Visit, Buyer> buy = new Transition<>("BUY", Visit.class, Buyer.class);
        Funnel shop = Funnel.named("shop")
                .stages(visit, buyer)
                .promotedBy(StandardInteraction.ORDER_PLACED)
                .entry(visit)
                .automatic(buy)
                .from(visit)
                .to(buyer)
                .build();
        List<Evidence> log = List.of(
                Interaction.of("I-2", jo, StandardInteraction.ORDER_PLACED, NOW.plusSeconds(9)),
                Interaction.of("I-1", jo, StandardInteraction.WEBSITE_VISITED, NOW));
        FunnelRecord record = shop.replay("R-2", jo, log).orElseThrow();
        System.out.println(record.stage() + " " + record.status() + " after " + record.history().size() + " changes");
    }
}
