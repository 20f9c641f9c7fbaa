package io.salesfunnel.projection;

import static io.salesfunnel.projection.Cam.CAM;
import static io.salesfunnel.projection.Cam.LEAD;
import static io.salesfunnel.projection.Cam.PROSPECT;
import static io.salesfunnel.projection.Cam.at;
import static io.salesfunnel.projection.Cam.did;
import static io.salesfunnel.projection.Cam.way;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.projection.Comparison.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class LongLogTest {

    private static final int MANY = 2_000;

    private static Funnel enteredWhen(Predicate<Known> guard) {
        return Funnel.named("guarded")
                .stages(LEAD, PROSPECT)
                .terminal(PROSPECT)
                .entry(LEAD)
                .when("guarded", guard)
                .automatic(way("SUSPECT"))
                .from(LEAD)
                .to(PROSPECT)
                .when("never", known -> false)
                .build();
    }

    private static List<Evidence> visits(int many) {
        List<Evidence> log = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            log.add(did(StandardInteraction.WEBSITE_VISITED, i));
        }
        return log;
    }

    @Test
    void whoeverDoesNotEnterIsAskedOnceForEachPiece() {
        AtomicInteger asked = new AtomicInteger();
        Funnel funnel = enteredWhen(known -> asked.incrementAndGet() < 0);

        Comparison comparison = Comparison.of(CAM, visits(MANY), funnel);

        assertThat(comparison.rows()).hasSize(MANY);
        assertThat(asked).hasValue(MANY);
    }

    @Test
    void aDoorThatShutsAgainIsReadAsAReplayReadsIt() {
        List<Evidence> log = new ArrayList<>(visits(6));
        log.add(
                2,
                Interaction.builder()
                        .id("o-2")
                        .partyId("p-9")
                        .type(StandardInteraction.WEBSITE_VISITED)
                        .occurredAt(at(2).minus(Duration.ofSeconds(1)))
                        .build());
        Funnel funnel = enteredWhen(known -> known.interactions().size() == 4);

        Comparison comparison = Comparison.of(CAM, log, funnel);

        for (Row row : comparison.rows()) {
            assertThat(comparison.cell(row, funnel).reasons())
                    .isEqualTo(funnel.replay("p-1", CAM, log.subList(0, row.number()))
                            .reasons());
        }
    }

    @Test
    void oneMorePieceIsJudgedAsByAReplayOfAll() {
        Funnel funnel = enteredWhen(known -> known.interactions().size() >= 3);
        List<Evidence> visits = visits(4);
        EvidenceLog log = EvidenceLog.of(visits.subList(1, 3));

        assertThat(funnel.replayNext("r-1", CAM, log, visits.get(3)))
                .isEqualTo(funnel.replay("r-1", CAM, visits.subList(1, 4)));
        assertThat(funnel.replayNext("r-1", CAM, log, visits.get(0)))
                .isEqualTo(funnel.replay("r-1", CAM, List.of(visits.get(1), visits.get(2), visits.get(0))));
        assertThat(funnel.replayNext("r-1", CAM, log, visits.get(2)))
                .isEqualTo(funnel.replay("r-1", CAM, visits.subList(1, 3)));
        assertThat(funnel.replayNext("r-1", CAM, log, did(StandardInteraction.FORM_SUBMITTED, 2))
                        .reasons())
                .extracting("name")
                .containsExactly("contradiction");
    }
}
