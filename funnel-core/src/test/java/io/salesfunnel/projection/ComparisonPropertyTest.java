package io.salesfunnel.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.funnel.Admission;
import io.salesfunnel.funnel.Drawn;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Life;
import io.salesfunnel.funnel.LifeDomain;
import io.salesfunnel.projection.Comparison.Cell;
import io.salesfunnel.projection.Comparison.Row;
import io.salesfunnel.stage.RecordStatus;
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
class ComparisonPropertyTest {

    private static List<Evidence> log(Life life) {
        List<Evidence> log = new ArrayList<>(List.of(life.first()));
        life.requests().forEach(request -> log.add(request.evidence()));
        return log;
    }

    private static Funnel other(Life life, Random random) {
        return life.funnel() == LifeDomain.ENGAGEMENT ? Drawn.funnel(random) : LifeDomain.ENGAGEMENT;
    }

    private static List<Cell> cells(Comparison comparison) {
        return comparison.rows().stream()
                .flatMap(row -> comparison.funnels().stream().map(funnel -> comparison.cell(row, funnel)))
                .toList();
    }

    @Property(tries = 300)
    @Label("L6 a cell tells what replay answers to the evidence up to it")
    void aCellTellsWhatReplayAnswersToTheEvidenceUpToIt(@ForAll Life life, @ForAll Random random) {
        Comparison comparison = Comparison.of(Life.PARTY, log(life), life.funnel(), other(life, random));

        List<Evidence> sofar = new ArrayList<>();
        for (Row row : comparison.rows()) {
            sofar.add(row.evidence());
            for (Funnel funnel : comparison.funnels()) {
                Cell cell = comparison.cell(row, funnel);
                Admission<FunnelRecord> replayed = funnel.replay("P-1", Life.PARTY, sofar);
                assertThat(cell.stage()).isEqualTo(replayed.record().map(FunnelRecord::stage));
                assertThat(cell.status())
                        .isEqualTo(replayed.record().map(FunnelRecord::status).orElse(RecordStatus.OPEN));
                assertThat(cell.changes())
                        .isEqualTo(replayed.record().map(FunnelRecord::history).orElse(List.of()).stream()
                                .filter(change -> change.cause()
                                        .filter(row.evidence().id()::equals)
                                        .isPresent())
                                .toList());
                assertThat(cell.isMoved()).isEqualTo(cell.reasons().isEmpty());
                if (cell.stage().isEmpty()) {
                    assertThat(cell.reasons()).isEqualTo(replayed.reasons());
                }
                Statistics.label("cell").collect(seen(cell));
            }
        }
        Statistics.label("cell")
                .coverage(coverage -> List.of("outside", "moved", "stayed", "closed")
                        .forEach(seen -> coverage.check(seen).count(count -> count > 0)));
    }

    private static String seen(Cell cell) {
        if (cell.stage().isEmpty()) {
            return "outside";
        }
        if (cell.isMoved()) {
            return "moved";
        }
        return cell.status() == RecordStatus.OPEN ? "stayed" : "closed";
    }

    @Property(tries = 200)
    @Label("D12 the order of arrival does not matter")
    void theOrderOfArrivalDoesNotMatter(@ForAll Life life, @ForAll Random random) {
        List<Evidence> log = log(life);
        List<Evidence> shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, random);
        Funnel other = other(life, random);

        Comparison inOrder = Comparison.of(Life.PARTY, log, life.funnel(), other);
        Comparison anyOrder = Comparison.of(Life.PARTY, shuffled, life.funnel(), other);

        assertThat(anyOrder.rows()).isEqualTo(inOrder.rows());
        assertThat(cells(anyOrder)).isEqualTo(cells(inOrder));
        assertThat(anyOrder.markdown()).isEqualTo(inOrder.markdown());
    }

    @Property(tries = 200)
    @Label("L12 a table has even lines, one for each row, and no personal data")
    void aTableHasEvenLinesAndNoPersonalData(@ForAll Life life, @ForAll Random random) {
        Comparison comparison = Comparison.of(Life.PARTY, log(life), life.funnel(), other(life, random));

        List<String> table = comparison
                .markdown()
                .lines()
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        assertThat(table).hasSize(comparison.rows().size() + 2);
        assertThat(table.stream().map(String::length).distinct()).hasSize(1);
        assertThat(comparison.markdown()).doesNotContain(Life.MARKER);
    }
}
