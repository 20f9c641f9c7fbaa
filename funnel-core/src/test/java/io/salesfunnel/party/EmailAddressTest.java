package io.salesfunnel.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    private static final String LABEL = "x".repeat(63);
    private static final String DOMAIN_OF_189 = LABEL + "." + LABEL + "." + "x".repeat(61);

    private static Person personWith(String email) {
        return Person.builder().id("p-1").email(email).build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jane.doe@example.org",
                "a@b",
                "JANE@EXAMPLE.ORG",
                "jane+news@mail.example.co.uk",
                "!#$%&'*+/=?^_`{|}~-@example.org",
                ".jane..doe.@example.org",
                "12345@67.example",
                "jane@a-b.c--d.example",
                "jörg@müller.example",
                "用户@例子.公司",
                "почта@почта.рф",
                "अजय@डाटा.भारत",
                "jane@xn--mller-kva.example"
            })
    void isTakenIfABrowserWouldTakeIt(String address) {
        assertThat(personWith(address).email()).contains(address);
    }

    static String[] longest() {
        return new String[] {"x".repeat(64) + "@example.org", "jane@" + LABEL, "x".repeat(64) + "@" + DOMAIN_OF_189};
    }

    @ParameterizedTest
    @MethodSource("longest")
    void isTakenUpToTheLimitsOfItsParts(String address) {
        assertThat(personWith(address).email()).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "jane", "jane.marker.example", "jane at marker.example"})
    void isRefusedWithoutAnAt(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> personWith(address))
                .withMessage("Person 'p-1' cannot have this e-mail address of " + address.length()
                        + " characters: it has no @; leave it out if none is known");
    }

    @Test
    void isRefusedBeyond254Characters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> personWith("x".repeat(64) + "@" + DOMAIN_OF_189 + "x"))
                .withMessage("Person 'p-1' cannot have this e-mail address of 255 characters:"
                        + " at most 254 are possible; leave it out if none is known");
    }

    static String[] brokenBeforeTheAt() {
        return new String[] {
            "@marker.example",
            "jane marker@marker.example",
            " jane@marker.example",
            "jane@marker@marker.example",
            "\"jane\"@marker.example",
            "jane,john@marker.example",
            "<jane@marker.example",
            "jane\n@marker.example",
            "x".repeat(65) + "@marker.example"
        };
    }

    @ParameterizedTest
    @MethodSource("brokenBeforeTheAt")
    void isRefusedIfItIsBrokenBeforeTheAt(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> personWith(address))
                .withMessage("Person 'p-1' cannot have this e-mail address of " + address.length()
                        + " characters: what stands before the @ is not possible there; leave it out if none is known");
    }

    static String[] brokenBehindTheAt() {
        return new String[] {
            "marker@",
            "marker@.example",
            "marker@example.",
            "marker@a..example",
            "marker@-a.example",
            "marker@a-.example",
            "marker@a_b.example",
            "marker@a b.example",
            "marker@a.example ",
            "marker@a.example\n",
            "marker@[192.0.2.1]",
            "marker@" + LABEL + "x",
            "marker@a." + LABEL + "x",
            "marker@" + "ü".repeat(60),
            "marker@\uD800.example"
        };
    }

    @ParameterizedTest
    @MethodSource("brokenBehindTheAt")
    void isRefusedIfItIsBrokenBehindTheAt(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> personWith(address))
                .withMessage("Person 'p-1' cannot have this e-mail address of " + address.length()
                        + " characters: what stands behind the @ is no domain; leave it out if none is known");
    }
}
