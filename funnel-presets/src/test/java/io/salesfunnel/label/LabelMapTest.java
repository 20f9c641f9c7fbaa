package io.salesfunnel.label;

import static io.salesfunnel.stage.StageKind.CUSTOMER;
import static io.salesfunnel.stage.StageKind.LOST;
import static io.salesfunnel.stage.StageKind.PURSUIT;
import static io.salesfunnel.stage.StageKind.TARGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Opportunity;
import io.salesfunnel.sales.Pipeline;
import io.salesfunnel.stage.StageKind;
import java.util.Arrays;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LabelMapTest {

    private static final LabelMap BOARD = LabelMap.named("board")
            .label(PURSUIT, "30", "Offer is out")
            .label(CUSTOMER, "40", "Sold")
            .noStage("99", "archived, whatever it was")
            .lacking(LOST, "lost deals are archived");

    @Test
    void readsSeveralLabelsOfOneKindAndWritesTheFirst() {
        assertThat(BOARD.read("30")).contains(PURSUIT);
        assertThat(BOARD.read("Offer is out")).contains(PURSUIT);
        assertThat(BOARD.write(PURSUIT)).contains("30");
        assertThat(BOARD.write(CUSTOMER)).contains("40");
        assertThat(BOARD.labels())
                .containsExactly(
                        entry("30", PURSUIT),
                        entry("Offer is out", PURSUIT),
                        entry("40", CUSTOMER),
                        entry("Sold", CUSTOMER));
    }

    @Test
    void readsALabelExactlyAsItIsWritten() {
        assertThat(BOARD.read("sold")).isEmpty();
        assertThat(BOARD.read(" Sold")).isEmpty();
        assertThat(BOARD.read("")).isEmpty();
    }

    @Test
    void knowsLabelsThatTellNoStage() {
        assertThat(BOARD.read("99")).isEmpty();
        assertThat(BOARD.withoutStage()).containsExactly(entry("99", "archived, whatever it was"));
        assertThat(BOARD.labels()).doesNotContainKey("99");
    }

    @Test
    void saysWhyItCannotWriteAKind() {
        assertThat(BOARD.write(LOST)).isEmpty();
        assertThat(BOARD.whyNot(LOST)).contains("'board' has no label for LOST: lost deals are archived");
        assertThat(BOARD.whyNot(TARGET)).contains("'board' has no label for TARGET: it has some for PURSUIT, CUSTOMER");
        assertThat(LabelMap.named("bare").whyNot(TARGET)).contains("'bare' has no label for TARGET: it has no labels");
        assertThat(BOARD.whyNot(PURSUIT)).isEmpty();
    }

    @Test
    void takesALabelOfOnesOwnForWhatIsLacking() {
        LabelMap mine = BOARD.label(LOST, "50");

        assertThat(mine.write(LOST)).contains("50");
        assertThat(mine.whyNot(LOST)).isEmpty();
        assertThat(BOARD.write(LOST)).isEmpty();
    }

    @Test
    void accountsForEveryLineOfAList() {
        LabelReading reading = BOARD.read(List.of("30", "sold", "99", "Sold", " ", "Cam Marker, 020 555"));

        assertThat(reading.kinds()).containsExactly(entry(1, PURSUIT), entry(4, CUSTOMER));
        assertThat(reading.problems())
                .extracting(UnreadLabel::describe)
                .containsExactly(
                        "line 2 of 4 characters: 'board' spells it 'Sold'",
                        "line 3 of 2 characters: it is known and tells no stage, since it means: archived, whatever it was",
                        "line 5 of 1 characters: it is blank",
                        "line 6 of 19 characters: it is none of the 5 labels that 'board' knows");
        assertThat(reading.problems().get(3).label()).isEqualTo("Cam Marker, 020 555");
        assertThat(reading.problems().get(3).known()).containsExactly("30", "Offer is out", "40", "Sold", "99");
        assertThat(reading.notRead()).isZero();
        assertThat(reading.isComplete()).isFalse();
    }

    @Test
    void stopsAtTheFirstProblemIfAskedToAndCountsTheRest() {
        LabelReading reading = BOARD.readUntilProblem(List.of("30", "?", "40", "!"));

        assertThat(reading.kinds()).containsExactly(entry(1, PURSUIT));
        assertThat(reading.problems()).extracting(UnreadLabel::line).containsExactly(2);
        assertThat(reading.notRead()).isEqualTo(2);
        assertThat(BOARD.readUntilProblem(List.of("30", "40")).isComplete()).isTrue();
        assertThat(BOARD.readUntilProblem(List.of("30", "40")).notRead()).isZero();
    }

    @Test
    @DisplayName("P44 what was written on a line is in no text, and can be had raw")
    void doesNotQuoteWhatItCannotRead() {
        UnreadLabel unread = BOARD.read(List.of("Quillfeather")).problems().get(0);

        assertThat(unread.label()).isEqualTo("Quillfeather");
        assertThat(unread.toString())
                .isEqualTo("UnreadLabel{line 1 of 12 characters: it is none of the 5 labels that 'board' knows}");
    }

    @Test
    void writesStagesOfAFunnelByWhatTheyWereGivenElseByNameElseByKind() {
        Stage<Opportunity> proposal = Pipeline.PROPOSAL;
        LabelMap map = BOARD.label(PURSUIT, "DISCOVERY").stage(proposal, "Offer is out");

        assertThat(map.write(proposal)).contains("Offer is out");
        assertThat(map.write(Pipeline.DISCOVERY)).contains("DISCOVERY");
        assertThat(map.write(Pipeline.WON)).contains("40");
        assertThat(map.label(LOST, "WON").write(Pipeline.WON)).contains("40");
        assertThat(LabelMap.named("bare").write(proposal)).isEmpty();
    }

    @Test
    void refusesAStageThatItWouldReadAsSomethingElse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOARD.stage(Pipeline.PROPOSAL, "Sold"))
                .withMessage(
                        "LabelMap 'board' cannot write the stage 'PROPOSAL' by this label of 4 characters: it means"
                                + " CUSTOMER and the stage is of kind PURSUIT; take a label of that kind");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOARD.stage(Pipeline.PROPOSAL, "99"))
                .withMessage(
                        "LabelMap 'board' cannot write the stage 'PROPOSAL' by this label of 2 characters: it is no"
                                + " label of a stage and the stage is of kind PURSUIT; take a label of that kind");
    }

    @Test
    void refusesLabelsThatCannotBeReadAsOneThing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOARD.label(TARGET, "20", "30"))
                .withMessage(
                        "LabelMap 'board' cannot take the label '30': it means PURSUIT already; give each label one meaning");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOARD.label(TARGET, "99"))
                .withMessage(
                        "LabelMap 'board' cannot take the label '99': it means no stage already; give each label one meaning");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOARD.noStage(" ", "blank"))
                .withMessage(
                        "LabelMap 'board' cannot take a blank label: nothing could be read by it; give it the label"
                                + " of the system");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOARD.lacking(CUSTOMER, "nobody buys"))
                .withMessage(
                        "LabelMap 'board' cannot lack CUSTOMER: its label '40' means that; say so only of kinds without a label");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LabelMap.named("my board"))
                .withMessageStartingWith("LabelMap cannot have this id of 8 characters: it is not a code");
    }

    @Test
    void knowsWhereALabelWasRead() {
        LabelMap map = BOARD.from(LabelSource.code("board.sql@1"))
                .label(TARGET, "10")
                .from(LabelSource.documentation("a page"))
                .label(TARGET, "11")
                .from(LabelSource.commonKnowledge(""))
                .noStage("12", "hidden");

        assertThat(map.source("30")).contains(new LabelSource(LabelSource.Basis.TOLD, ""));
        assertThat(map.source("10")).contains(new LabelSource(LabelSource.Basis.CODE, "board.sql@1"));
        assertThat(map.source("?")).isEmpty();
        assertThat(List.of("30", "10", "11", "12"))
                .extracting(label -> map.source(label).orElseThrow().isVerified())
                .containsExactly(false, true, true, false);
    }

    @Test
    void isAValueThatCannotBeChangedFromOutside() {
        assertThat(LabelMap.named("a").label(TARGET, "1", "2"))
                .isEqualTo(LabelMap.named("a").label(TARGET, "1").label(TARGET, "2"))
                .hasSameHashCodeAs(LabelMap.named("a").label(TARGET, "1").label(TARGET, "2"))
                .isNotEqualTo(LabelMap.named("a").label(TARGET, "2", "1"))
                .isNotEqualTo(LabelMap.named("b").label(TARGET, "1", "2"))
                .isNotEqualTo(LabelMap.named("a").label(TARGET, "1", "2").lacking(LOST, "so"))
                .isNotEqualTo("a");
        assertThat(BOARD).hasToString("LabelMap{board [30, Offer is out, 40, Sold, 99]}");
        assertThat(BOARD.id()).isEqualTo("board");
        EqualsVerifier.forClass(LabelSource.class).verify();
        assertThatNullPointerException().isThrownBy(() -> BOARD.read(Arrays.asList("30", null)));
        assertThat(StageKind.values())
                .allSatisfy(kind -> assertThat(BOARD.write(kind).isPresent())
                        .isNotEqualTo(BOARD.whyNot(kind).isPresent()));
    }
}
