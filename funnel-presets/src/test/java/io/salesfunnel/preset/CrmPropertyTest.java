package io.salesfunnel.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds for whatever happens to the funnels of Salesforce and HubSpot. */
class CrmPropertyTest {

    private static final Funnel LIFECYCLE = Presets.hubSpotLifecycle().funnel();

    private static final List<InteractionType> INTERACTIONS = List.of(StandardInteraction.values());

    @Provide
    Arbitrary<List<Object>> lives() {
        return happenings(LIFECYCLE)
                .filter(happens -> happens != HubSpotLifecycleFunnel.NO_VALUE)
                .list()
                .ofMinSize(3)
                .ofMaxSize(15);
    }

    @Provide
    Arbitrary<List<Object>> livesWithClearing() {
        return happenings(LIFECYCLE).list().ofMinSize(3).ofMaxSize(15);
    }

    @Provide
    Arbitrary<List<Object>> salesforceDeals() {
        return happenings(Presets.salesforceOpportunity().funnel())
                .list()
                .ofMinSize(3)
                .ofMaxSize(15);
    }

    @Provide
    Arbitrary<List<Object>> hubSpotDeals() {
        return happenings(Presets.hubSpotDeal().funnel()).list().ofMinSize(3).ofMaxSize(15);
    }

    private static Arbitrary<Object> happenings(Funnel funnel) {
        List<DecisionType> decisions = List.of(
                StandardDecision.QUALIFICATION_CONFIRMED,
                StandardDecision.PURSUIT_DECIDED,
                StandardDecision.LOSS_DECIDED,
                StandardDecision.REOPENING_DECIDED,
                StandardDecision.FIT_ASSERTED);
        return Arbitraries.oneOf(
                Arbitraries.of(INTERACTIONS).map(Object.class::cast),
                Arbitraries.of(decisions).map(Object.class::cast),
                Arbitraries.of(funnel.stages()).map(Object.class::cast));
    }

    @Property(tries = 400)
    @Label("P23 the lifecycle stage never goes back while nobody clears it")
    void neverGoesBack(@ForAll("lives") List<Object> happens) {
        Optional<FunnelRecord> life = replayed(LIFECYCLE, happens);
        List<StageChange> changes = life.map(FunnelRecord::history).orElse(List.of());

        for (StageChange change : changes.subList(Math.min(1, changes.size()), changes.size())) {
            assertThat(place(change.to())).isGreaterThanOrEqualTo(place(change.from()));
        }
        boolean triedBack = triesToGoBack(Told.log(LIFECYCLE, happens.toArray()), happens);
        Statistics.label("tried to go back")
                .collect(triedBack)
                .coverage(c -> c.check(true).percentage(percent -> percent > 10));
        Statistics.label("moved")
                .collect(changes.size() > 2)
                .coverage(c -> c.check(true).percentage(percent -> percent > 20));
    }

    @Property(tries = 400)
    @Label("P23 with clearing the lifecycle stage goes back to no value and nowhere else")
    void goesBackByClearingOnly(@ForAll("livesWithClearing") List<Object> happens) {
        List<StageChange> back = replayed(LIFECYCLE, happens).map(FunnelRecord::history).orElse(List.of()).stream()
                .skip(1)
                .filter(change -> place(change.to()) < place(change.from()))
                .toList();

        assertThat(back).allSatisfy(change -> {
            assertThat(change.transition()).isEqualTo("CHOOSE_NO_VALUE");
            assertThat(change.actor()).isPresent();
        });
        Statistics.label("cleared")
                .collect(!back.isEmpty())
                .coverage(c -> c.check(true).percentage(percent -> percent > 10));
    }

    @Property(tries = 400)
    @Label("P21 an opportunity of Salesforce is won, lost and as likely as its stage says")
    void agreesInSalesforce(@ForAll("salesforceDeals") List<Object> happens) {
        agrees(Presets.salesforceOpportunity().funnel(), happens);
    }

    @Property(tries = 400)
    @Label("P21 a deal of HubSpot is won, lost and as likely as its stage says")
    void agreesInHubSpot(@ForAll("hubSpotDeals") List<Object> happens) {
        agrees(Presets.hubSpotDeal().funnel(), happens);
    }

    private static void agrees(Funnel funnel, List<Object> happens) {
        List<Object> all = new ArrayList<>(List.of(StandardDecision.PURSUIT_DECIDED));
        all.addAll(happens);
        FunnelRecord deal = replayed(funnel, all).orElseThrow();
        RecordStatus status = deal.status();
        double probability =
                Objects.requireNonNull(funnel.definition().probabilities().get(deal.stage()));

        assertThat(status == RecordStatus.WON).isEqualTo(probability == 1);
        assertThat(status == RecordStatus.LOST).isEqualTo(probability == 0);
        Statistics.label("status").collect(status).coverage(c -> {
            c.check(RecordStatus.WON).percentage(percent -> percent > 2);
            c.check(RecordStatus.LOST).percentage(percent -> percent > 5);
            c.check(RecordStatus.OPEN).percentage(percent -> percent > 20);
        });
    }

    private static boolean triesToGoBack(List<Evidence> log, List<Object> happens) {
        List<String> stages = Told.stages(LIFECYCLE, log);
        return IntStream.range(1, happens.size())
                .filter(i -> happens.get(i) instanceof Stage<?>)
                .anyMatch(i -> place(((Stage<?>) happens.get(i)).name()) < place(stages.get(i - 1)));
    }

    private static Optional<FunnelRecord> replayed(Funnel funnel, List<Object> happens) {
        List<Evidence> log = Told.log(funnel, happens.toArray());
        return funnel.replay("R-1", Told.CAM, log).record();
    }

    private static int place(String stage) {
        return LIFECYCLE.stages().stream().map(Stage::name).toList().indexOf(stage);
    }
}
