package io.salesfunnel.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EscapeTest {

    private static final Escape ESCAPE = new Escape('\\', "\"");

    @Test
    void writesWhatAFileCannotHoldInDigits() {
        assertThat(ESCAPE.escape("a\nb\\c\"d\u0085e\uFEFFf\uFFFEg\uFFFFh"))
                .isEqualTo("a\\000ab\\005cc\\0022d\\0085e\\fefff\\fffeg\\ffffh");
    }

    @Test
    void keepsWholeCharactersAndWritesHalvesInDigits() {
        assertThat(ESCAPE.escape("\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
        assertThat(ESCAPE.escape("\uD83Da\uDE00\uD83D")).isEqualTo("\\d83da\\de00\\d83d");
        assertThat(ESCAPE.escape("\uDE00")).isEqualTo("\\de00");
    }

    @Test
    void leavesAMarkWithoutDigitsAlone() {
        assertThat(ESCAPE.unescape("C:\\temp\\005cx\\00\\")).isEqualTo("C:\\temp\\x\\00\\");
        assertThat(ESCAPE.unescape("\\0041")).isEqualTo("A");
    }

    @Test
    void showsPeopleASpaceInstead() {
        assertThat(Escape.readable("a\r\nb\uD83D\uDE00\uD83D\\")).isEqualTo("a  b\uD83D\uDE00 \\");
    }
}
