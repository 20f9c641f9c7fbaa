package io.salesfunnel.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Life;
import io.salesfunnel.funnel.LifeDomain;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.projection.DriftReport.Entry;
import io.salesfunnel.projection.DriftReport.Kind;
import io.salesfunnel.projection.DriftReport.Row;
import io.salesfunnel.stage.RecordStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

@Domain(LifeDomain.class)
@Domain(DomainContext.Global.class)
class DriftReportPropertyTest {

    private static List<Evidence> shuffled(Life life, Random random) {
        List<Evidence> log = new ArrayList<>(List.of(life.first()));
        life.requests().forEach(request -> log.add(request.evidence()));
        Collections.shuffle(log, random);
        return log;
    }

    @Property(tries = 300)
    @Label("D12, L12 of all places that could be stored one agrees, and every other is explained")
    void onePlaceAgreesAndEveryOtherIsExplained(@ForAll Life life, @ForAll Random random) {
        List<Evidence> log = shuffled(life, random);
        FunnelRecord derived = life.funnel().replay("R-1", Life.PARTY, log).orElseThrow();
        List<Entry> entries = new ArrayList<>();
        for (Stage<?> stage : life.funnel().stages()) {
            for (RecordStatus status : RecordStatus.values()) {
                entries.add(new Entry("R-1", Life.PARTY, stage.name(), Optional.of(status), log));
            }
        }

        DriftReport report = DriftReport.of(life.funnel(), entries);

        assertThat(report.agreeing()).isEqualTo(1);
        assertThat(report.rows()).hasSize(entries.size() - 1);
        assertThat(report.markdown()).doesNotContain(Life.MARKER);
        for (Row row : report.rows()) {
            assertThat(row.entry()).isSameAs(entries.get(row.number() - 1));
            assertThat(row.derived()).contains(derived);
            assertThat(row.why().causes().isEmpty()).isEqualTo(row.kind() == Kind.AHEAD);
            assertThat(row.why().causes()).isSortedAccordingTo(Evidence.ORDER).isSubsetOf(log);
            if (row.kind() == Kind.AHEAD) {
                assertThat(row.why().reasons()).isNotEmpty();
            }
            int further = life.funnel().stages().indexOf(derived.stage())
                    - life.funnel()
                            .stages()
                            .indexOf(life.funnel().stage(row.entry().stage()).orElseThrow());
            if (row.kind() != Kind.ELSEWHERE) {
                assertThat(row.kind()).isEqualTo(further > 0 ? Kind.BEHIND : Kind.AHEAD);
            }
            Statistics.label("kind").collect(row.kind());
        }
        Statistics.label("kind")
                .coverage(coverage -> List.of(Kind.AHEAD, Kind.BEHIND, Kind.ELSEWHERE)
                        .forEach(kind -> coverage.check(kind).count(count -> count > 0)));
    }
}
