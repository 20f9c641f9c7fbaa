package io.salesfunnel.finding;

import static io.salesfunnel.finding.Finding.Status.MET;
import static io.salesfunnel.finding.Finding.Status.NOT_MET;
import static io.salesfunnel.finding.Finding.Status.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.finding.Finding.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTreeTest {

    private static final Finding NEED = Finding.met("said so").named("need");
    private static final Finding MEANS =
            Finding.notMet("{stated} is below 5000").with("stated", 2000).named("means");
    private static final Finding AUTHORITY = Finding.unknown().named("authority");

    @ParameterizedTest
    @CsvSource({"MET, NOT_MET", "NOT_MET, MET", "UNKNOWN, UNKNOWN"})
    void negatesAnAnswerByKleenesNegation(Status one, Status opposite) {
        assertThat(one.not()).isEqualTo(opposite);
    }

    @Test
    void isTheFindingOfAnAnswer() {
        assertThat(Finding.of(MET)).isSameAs(Finding.met());
        assertThat(Finding.of(NOT_MET)).isSameAs(Finding.notMet());
        assertThat(Finding.of(UNKNOWN)).isSameAs(Finding.unknown());
    }

    @Test
    void standsForItselfUntilItHasParts() {
        assertThat(MEANS.parts()).isEmpty();
        assertThat(Finding.of(MET).parts()).isEmpty();
    }

    @Test
    void keepsItsPartsInTheOrderOfTheQuestion() {
        assertThat(Finding.notMet().with(List.of(NEED, MEANS, AUTHORITY)).parts())
                .containsExactly(NEED, MEANS, AUTHORITY);
    }

    @Test
    void replacesThePartsItHad() {
        assertThat(Finding.notMet().with(List.of(NEED)).with(List.of(MEANS)).parts())
                .containsExactly(MEANS);
    }

    @Test
    void keepsPartsOfItsOwn() {
        List<Finding> given = new ArrayList<>(List.of(NEED));
        Finding finding = Finding.met().with(given);

        given.add(MEANS);

        assertThat(finding.parts()).containsExactly(NEED);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> finding.parts().add(MEANS));
    }

    @Test
    void leavesTheFindingWithoutPartsAsItWas() {
        assertThat(MEANS.with(List.of(NEED))).isNotSameAs(MEANS);
        assertThat(MEANS.parts()).isEmpty();
    }

    @Test
    void keepsEverythingElseWhenItTakesParts() {
        Finding tree = MEANS.with(List.of(NEED));

        assertThat(tree.name()).isEqualTo("means");
        assertThat(tree.status()).isEqualTo(NOT_MET);
        assertThat(tree.reason()).isEqualTo("2000 is below 5000");
        assertThat(tree.parameters()).containsOnlyKeys("stated");
    }

    @Test
    void keepsItsPartsUnderAnotherNameAndWithAnotherParameter() {
        Finding tree = Finding.notMet("below {price}").with(List.of(MEANS));

        assertThat(tree.named("fits").parts()).containsExactly(MEANS);
        assertThat(tree.with("price", 5000).parts()).containsExactly(MEANS);
    }

    @Test
    void refusesPartsThatAreNull() {
        assertThatNullPointerException().isThrownBy(() -> Finding.met().with(Arrays.asList(NEED, null)));
    }

    @Test
    void givesItsPartsAsTheReason() {
        assertThat(Finding.notMet().with(List.of(MEANS)).hasReason()).isTrue();
        assertThat(Finding.notMet().with(List.of()).hasReason()).isFalse();
        assertThat(Finding.notMet().with(List.of(MEANS)).reason()).isEmpty();
    }

    @Test
    void equalsByItsParts() {
        Finding tree = Finding.notMet().with(List.of(NEED, MEANS));

        assertThat(tree)
                .isEqualTo(Finding.notMet().with(List.of(NEED, MEANS)))
                .hasSameHashCodeAs(Finding.notMet().with(List.of(NEED, MEANS)))
                .isNotEqualTo(Finding.notMet().with(List.of(MEANS, NEED)))
                .isNotEqualTo(Finding.notMet().with(List.of(NEED)))
                .isNotEqualTo(Finding.notMet());
        assertThat(tree.hashCode()).isNotEqualTo(Finding.notMet().hashCode());
        assertThat(Finding.notMet().with(List.of())).isEqualTo(Finding.notMet());
    }

    @Test
    void printsNoParts() {
        assertThat(Finding.notMet().with(List.of(MEANS)).named("fits")).hasToString("Finding{fits NOT_MET}");
    }
}
