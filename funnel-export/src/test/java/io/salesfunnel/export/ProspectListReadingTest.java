package io.salesfunnel.export;

import static io.salesfunnel.export.Lists.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProspectListReadingTest {

    private static final ReadingProblem LATE = new ReadingProblem(3, "rank", "x is no whole number");
    private static final ReadingProblem EARLY = new ReadingProblem(2, "", "it is no row");

    @Test
    void goesOnOrStopsAtAProblem() {
        ProspectListReading reading = new ProspectListReading(Optional.of(TODAY), List.of(EARLY, LATE), List.of());

        assertThat(reading.list()).contains(TODAY);
        assertThatIllegalArgumentException()
                .isThrownBy(reading::orElseThrow)
                .withMessage("ProspectList cannot be read: line 2: it is no row; line 3, rank: x is no whole number");
    }

    @Test
    void stopsWhereThereIsNoList() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ProspectListReading(Optional.empty(), List.of(), List.of("column x")).orElseThrow())
                .withMessage("ProspectList cannot be read: the file tells of no list");
    }

    @Test
    void isTheListWhereThereIsNoProblem() {
        assertThat(new ProspectListReading(Optional.of(TODAY), List.of(), List.of("column x")).orElseThrow())
                .isEqualTo(TODAY);
    }
}
