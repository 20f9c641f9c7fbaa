package io.salesfunnel.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.funnel.Life.Request;
import io.salesfunnel.funnel.Life.Walked;
import io.salesfunnel.stage.Drift;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.stage.StageKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

@Domain(LifeDomain.class)
@Domain(DomainContext.Global.class)
class OrderPropertyTest {

    @Property(tries = 500) // L6
    @Label("P10, P12 replay knows no order of arrival")
    void replayKnowsNoOrderOfArrival(@ForAll Life life, @ForAll Random random) {
        List<Evidence> evidence = new ArrayList<>(List.of(life.first()));
        life.requests().forEach(request -> evidence.add(request.evidence()));
        List<Evidence> shuffled = new ArrayList<>(evidence);
        Collections.shuffle(shuffled, random);

        Admission<FunnelRecord> inOrder = life.funnel().replay("R-1", Life.PARTY, evidence);
        Admission<FunnelRecord> anyOrder = life.funnel().replay("R-1", Life.PARTY, shuffled);

        assertThat(anyOrder).isEqualTo(inOrder);
        assertThat(inOrder.isAdmitted()).isTrue();
    }

    @Property(tries = 1000) // L4, L6
    void whatComesLateIsTakenUpOrReported(@ForAll Life life, @ForAll Random random) {
        List<Request> shuffled = new ArrayList<>(life.recordings());
        Collections.shuffle(shuffled, random);
        FunnelRecord record = life.begin();

        for (Walked walked : life.walk(shuffled)) {
            record = walked.after();
            FunnelRecord derived = life.funnel().replay(record.journal()).orElseThrow();
            if (isSamePlace(record, derived)) {
                assertThat(record.drift()).isEmpty();
            } else {
                assertThat(record.drift()).contains(new Drift(derived.stage().name(), derived.status()));
                assertThat(isSilentlyBehind(life.funnel(), record, derived)).isFalse();
            }
            if (!record.journal().log().isInOrder()) {
                assertThat(isSamePlace(derived, fromEvidence(life.funnel(), record)))
                        .isTrue();
            }
            assertThat(life.funnel().restore(record.snapshot()).orElseThrow()).isEqualTo(record);
            Statistics.label("drift").collect(record.drift().isPresent());
        }
        record.history().forEach(change -> Statistics.label("kind").collect(change.kind()));
        Statistics.label("drift").coverage(coverage -> coverage.check(true).count(count -> count > 0));
        Statistics.label("kind")
                .coverage(coverage -> coverage.check(StageChange.Kind.RESTATED).count(count -> count > 0));
    }

    private static FunnelRecord fromEvidence(Funnel funnel, FunnelRecord record) {
        return funnel.replay("R-1", Life.PARTY, record.journal().log().arrivals())
                .orElseThrow();
    }

    private static boolean isSilentlyBehind(Funnel funnel, FunnelRecord record, FunnelRecord derived) {
        List<Stage<?>> stages = funnel.stages();
        return record.status() == derived.status()
                && derived.stage().kind().compareTo(StageKind.CUSTOMER) <= 0
                && stages.indexOf(derived.stage()) > stages.indexOf(record.stage());
    }

    private static boolean isSamePlace(FunnelRecord one, FunnelRecord other) {
        return one.stage().equals(other.stage()) && one.status() == other.status();
    }
}
