package io.salesfunnel.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.Whitespace;
import net.jqwik.api.statistics.Statistics;

class CodePropertyTest {

    private static final String MARKER = "MarkerOfJane";

    @Property
    void everyTextOfItsCharactersIsACode(
            @ForAll
                    @AlphaChars
                    @NumericChars
                    @Chars({'.', '_', ':', '/', '$', '+', '#', '~', '-'})
                    @StringLength(min = 1, max = 200)
                    String text) {
        assertThat(Code.require("Person", "id", text)).isSameAs(text);
    }

    @Property
    void noTextWithASpaceOrAnAtIsACode(
            @ForAll @CharRange(from = '!', to = '~') @StringLength(max = 20) String head,
            @ForAll @Whitespace @Chars('@') char alien,
            @ForAll @CharRange(from = '!', to = '~') @StringLength(max = 20) String tail) {
        assertThatIllegalArgumentException().isThrownBy(() -> Code.require("Person", "id", head + alien + tail));
    }

    @Property
    void noRefusalQuotesTheText(@ForAll String head, @ForAll String tail) {
        String text = head + MARKER + tail;

        Throwable refusal = catchThrowable(() -> Code.require("Person", "id", text));

        Statistics.collect(refusal == null ? "code" : "refused");
        Statistics.coverage(coverage -> coverage.check("refused").percentage(percentage -> percentage > 50));
        if (refusal != null) {
            assertThat(refusal)
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasNoCause();
            assertThat(refusal.toString()).doesNotContain(MARKER);
        }
    }
}
