package io.salesfunnel.prospecting;

import static io.salesfunnel.prospecting.Market.RANKING;
import static io.salesfunnel.prospecting.Market.closed;
import static io.salesfunnel.prospecting.Market.customer;
import static io.salesfunnel.prospecting.Market.prospect;
import static io.salesfunnel.prospecting.Market.selected;
import static io.salesfunnel.stage.RecordStatus.LOST;
import static io.salesfunnel.stage.RecordStatus.OPEN;
import static io.salesfunnel.stage.RecordStatus.PARKED;
import static io.salesfunnel.stage.RecordStatus.WON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.temperature.Temperature;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final ProspectList LIST = selected(
                    RANKING, prospect("a"), prospect("b"), prospect("c"), prospect("d"), prospect("e"))
            .list();

    @Test
    void followsEachRecordOfTheList() {
        Progress progress = Progress.of(
                LIST,
                List.of(
                        customer(prospect("c")),
                        customer(prospect("a")),
                        prospect("b"),
                        closed(prospect("d"), StandardDecision.LOSS_DECIDED),
                        prospect("z")));

        assertThat(progress.records())
                .containsEntry(WON, List.of("a", "c"))
                .containsEntry(OPEN, List.of("b"))
                .containsEntry(LOST, List.of("d"))
                .containsEntry(PARKED, List.of());
        assertThat(progress.missing()).containsExactly("e");
        assertThat(progress.count(WON)).isEqualTo(2);
        assertThat(progress.size()).isEqualTo(5);
        assertThat(progress)
                .hasToString("Progress{5 on the list: 1 open, 2 won, 1 lost, 0 disqualified, 0 parked, 0 abandoned,"
                        + " 1 missing}");
    }

    @Test
    void missesEverybodyWhoIsNotHandedIn() {
        assertThat(Progress.of(LIST, List.of()).missing()).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void refusesARecordInTwoStates() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Progress.of(LIST, List.of(prospect("a"), prospect("a", Temperature.HOT))));
    }

    @Test
    void hasAnEntryForEveryStatus() {
        assertThat(new Progress(Map.of(), List.of()).records()).hasSize(6);
    }
}
