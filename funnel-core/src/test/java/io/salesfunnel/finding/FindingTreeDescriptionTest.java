package io.salesfunnel.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTreeDescriptionTest {

    private static final Finding NEED = Finding.met("said so").named("need");
    private static final Finding LAWFUL = Finding.met().named("lawful");
    private static final Finding MEANS =
            Finding.notMet("{stated} is below 5000").with("stated", 2000).named("means");
    private static final Finding AUTHORITY = Finding.unknown().named("authority");

    @Test
    void tellsAllPartsOfAYes() {
        assertThat(Finding.met().named("fits").with(List.of(NEED, LAWFUL)).describe())
                .isEqualTo("fits (met: need (met: said so), lawful (met))");
    }

    @Test
    void tellsEvenTheOpenPartsOfAYes() {
        assertThat(Finding.met()
                        .named("any")
                        .with(List.of(NEED, MEANS, AUTHORITY))
                        .describe())
                .isEqualTo("any (met: need (met: said so), means (not met: 2000 is below 5000), authority (unknown))");
    }

    @Test
    void leavesOutOfANoWhatIsMet() {
        assertThat(Finding.notMet()
                        .named("fits")
                        .with(List.of(NEED, MEANS, LAWFUL, AUTHORITY))
                        .describe())
                .isEqualTo("fits (not met: means (not met: 2000 is below 5000), authority (unknown))");
    }

    @Test
    void leavesOutOfAnUnknownWhatIsMet() {
        assertThat(Finding.unknown()
                        .named("fits")
                        .with(List.of(AUTHORITY, NEED))
                        .describe())
                .isEqualTo("fits (unknown: authority (unknown))");
    }

    @Test
    void tellsTheMetPartsOfANoThatHasNoOthers() {
        assertThat(Finding.notMet().named("not-fits").with(List.of(NEED)).describe())
                .isEqualTo("not-fits (not met: need (met: said so))");
    }

    @Test
    void tellsItsReasonBeforeItsParts() {
        assertThat(Finding.notMet("{have} of {all}")
                        .with("have", 1)
                        .with("all", 2)
                        .named("fits")
                        .with(List.of(NEED, MEANS))
                        .describe())
                .isEqualTo("fits (not met: 1 of 2; means (not met: 2000 is below 5000))");
    }

    @Test
    void tellsPartsOfParts() {
        Finding inner = Finding.notMet().named("inner").with(List.of(NEED, AUTHORITY));

        assertThat(Finding.notMet().named("outer").with(List.of(inner, MEANS)).describe())
                .isEqualTo("outer (not met: inner (not met: authority (unknown)),"
                        + " means (not met: 2000 is below 5000))");
    }
}
