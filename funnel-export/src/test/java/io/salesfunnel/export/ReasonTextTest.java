package io.salesfunnel.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.finding.Finding;
import org.junit.jupiter.api.Test;

class ReasonTextTest {

    @Test
    void hasNameAnswerAndText() {
        Finding reason = Finding.notMet("2 (of 3)").named("size");

        assertThat(ReasonText.of(reason)).isEqualTo("size (not met) 2 (of 3)");
        assertThat(ReasonText.parse("size (not met) 2 (of 3)")).isEqualTo(reason);
        assertThat(ReasonText.of(Finding.unknown().named("size"))).isEqualTo("size (unknown)");
        assertThat(ReasonText.parse("size (unknown)"))
                .isEqualTo(Finding.unknown().named("size"));
    }

    @Test
    void needsNameAndAnswer() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReasonText.parse("size (perhaps)"));
        assertThatIllegalArgumentException().isThrownBy(() -> ReasonText.parse("(met)"));
    }
}
