package io.salesfunnel.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Pipeline;
import io.salesfunnel.stage.StageKind;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostileLabelsTest {

    private static final LabelMap MAP = LabelMap.named("board").label(StageKind.PURSUIT, "30", "Offer is out");

    @Test
    void aMeaningOrReasonThatSaysNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAP.noStage("99", " "))
                .withMessage("LabelMap 'board' cannot take a blank meaning: nobody could understand it; say it in"
                        + " words");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAP.lacking(StageKind.LOST, ""))
                .withMessage("LabelMap 'board' cannot take a blank reason: nobody could understand it; say it in"
                        + " words");
    }

    @Test
    void manyLinesThatGaveNoKindShareOneListOfWhatIsKnown() {
        List<UnreadLabel> problems =
                MAP.read(Collections.nCopies(1_000, "Cam Marker")).problems();

        assertThat(problems).hasSize(1_000);
        assertThat(problems)
                .allSatisfy(problem ->
                        assertThat(problem.known()).isSameAs(problems.get(0).known()));
        assertThat(problems.get(999).describe())
                .isEqualTo("line 1000 of 10 characters: it is none of the 2 labels that 'board' knows");
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheArgumentThatIsNull() {
        assertThatNullPointerException().isThrownBy(() -> MAP.label(null, "x")).withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> MAP.label(StageKind.LOST, null))
                .withMessage("label");
        assertThatNullPointerException()
                .isThrownBy(() -> MAP.label(StageKind.LOST, "x", (String[]) null))
                .withMessage("more");
        assertThatNullPointerException()
                .isThrownBy(() -> MAP.noStage(null, "x"))
                .withMessage("label");
        assertThatNullPointerException()
                .isThrownBy(() -> MAP.noStage("x", null))
                .withMessage("meaning");
        assertThatNullPointerException()
                .isThrownBy(() -> MAP.lacking(null, "x"))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> MAP.lacking(StageKind.LOST, null))
                .withMessage("reason");
        assertThatNullPointerException().isThrownBy(() -> MAP.stage(null, "30")).withMessage("stage");
        assertThatNullPointerException()
                .isThrownBy(() -> MAP.stage(Pipeline.PROPOSAL, null))
                .withMessage("label");
        assertThatNullPointerException().isThrownBy(() -> MAP.source(null)).withMessage("label");
        assertThatNullPointerException()
                .isThrownBy(() -> MAP.read((String) null))
                .withMessage("label");
        assertThatNullPointerException()
                .isThrownBy(() -> MAP.read((List<String>) null))
                .withMessage("lines");
        assertThatNullPointerException()
                .isThrownBy(() -> MAP.read(Arrays.asList("30", null)))
                .withMessage("line 2");
        assertThatNullPointerException()
                .isThrownBy(() -> MAP.write((StageKind) null))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> MAP.write((Stage<?>) null))
                .withMessage("stage");
        assertThatNullPointerException().isThrownBy(() -> MAP.whyNot(null)).withMessage("kind");
        assertThatNullPointerException().isThrownBy(() -> LabelMaps.find(null)).withMessage("id");
    }
}
