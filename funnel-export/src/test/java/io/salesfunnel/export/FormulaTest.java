package io.salesfunnel.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@sum",
                "'s-Hertogenbosch",
                "'=1",
                "=",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201"
            })
    void isNoFormulaBehindAnApostrophe(String cell) {
        assertThat(Formula.guarded(cell)).isEqualTo("'" + cell);
        assertThat(Formula.unguarded("'" + cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1+1", "L-7", "a=b", " =1"})
    void isLeftAloneOtherwise(String cell) {
        assertThat(Formula.guarded(cell)).isEqualTo(cell);
        assertThat(Formula.unguarded(cell)).isEqualTo(cell);
    }

    @Test
    void keepsAnApostropheOfSomebodyElse() {
        assertThat(Formula.unguarded("'s-Hertogenbosch")).isEqualTo("'s-Hertogenbosch");
        assertThat(Formula.unguarded("'")).isEqualTo("'");
        assertThat(Formula.unguarded("==1")).isEqualTo("==1");
    }
}
