package io.salesfunnel.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "order-4711",
                "jane.doe",
                "a_b:c/d$e+f#g~h-i.j",
                ".",
                "größe",
                "客户",
                "клиент-٣",
                "\uD83C\uDD0B",
                "2026-11-22T00:00:00.001Z"
            })
    void returnsTheCodeItWasGiven(String code) {
        assertThat(Code.require("Person", "id", code)).isSameAs(code);
    }

    @Test
    void takesUpTo200Characters() {
        String longest = "x".repeat(200);

        assertThat(Code.require("Person", "id", longest)).isSameAs(longest);
    }

    @Test
    void refuses201Characters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Code.require("Person", "id", "x".repeat(201)))
                .withMessageStartingWith("Person cannot have this id of 201 characters: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                " a",
                "a ",
                "a\n",
                "a\tb",
                "jane.doe@example.org",
                "@",
                "Jane Doe",
                "a,b",
                "a;b",
                "a|b",
                "a\\b",
                "a'b",
                "a\"b",
                "a<b",
                "a(b)",
                "a{b}",
                "a[b]",
                "a*b",
                "a!b",
                "a?b",
                "a=b",
                "a&b",
                "a%b",
                "a^b",
                "a`b",
                "a\u00a0b",
                "a\u200bb",
                "a\u0000b",
                "\uD83D\uDE00"
            })
    void refusesWhatIsNoCode(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Code.require("Person", "id", text))
                .withMessageStartingWith("Person cannot have this id of " + text.length() + " characters: ");
    }

    @Test
    void saysWhoseWhatAndWhatWouldBePossible() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Code.require("Interaction 'call-1'", "actor", "Jane Doe"))
                .withMessage("Interaction 'call-1' cannot have this actor of 8 characters: it is not a code;"
                        + " a code has letters, digits and . _ : / $ + # ~ - , from 1 to 200,"
                        + " so take a number or a digest instead of a name or an e-mail address");
    }
}
