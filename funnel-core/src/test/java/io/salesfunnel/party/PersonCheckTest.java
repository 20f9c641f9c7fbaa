package io.salesfunnel.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"jane@marker.example", "Jane Marker", "the lady of the first floor", "", " ", "p 1"})
    void refusesAnIdThatIsNoCode(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.builder().id(id).build())
                .withMessage("Person cannot have this id of " + id.length() + " characters: it is not a code;"
                        + " a code has letters, digits and . _ : / $ + # ~ - , from 1 to 200,"
                        + " so take a number or a digest instead of a name or an e-mail address");
    }

    @Test
    void takesAnIdOf200CharactersAndNotOf201() {
        String longest = "p".repeat(200);

        assertThat(Person.builder().id(longest).build().id()).isEqualTo(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.builder().id(longest + "p").build())
                .withMessageStartingWith("Person cannot have this id of 201 characters: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u2003"})
    void refusesABlankName(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.builder().id("p-1").name(name).build())
                .withMessage("Person 'p-1' cannot have a blank name: leave it out if it is not known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "María-José Ñandú", "毛", "d'Arc", "Jane <script>", "O\u0308sterreicher", "Nr. 5"})
    void takesANameAsThePersonWritesIt(String name) {
        assertThat(Person.builder().id("p-1").name(name).build().name()).contains(name);
    }

    @Test
    void takesANameOf200Characters() {
        String name = "x".repeat(200);

        assertThat(Person.builder().id("p-1").name(name).build().name()).contains(name);
    }

    @Test
    void refusesANameOf201Characters() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Person.builder().id("p-1").name("x".repeat(201)).build())
                .withMessage("Person 'p-1' cannot have a name of 201 characters: at most 200 are kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n"})
    void refusesABlankPhoneNumber(String phone) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.builder().id("p-1").phone(phone).build())
                .withMessage("Person 'p-1' cannot have a blank phone number: leave it out if it is not known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"110", "+49 (0)30 / 123-456", "030 1234 ext. 8", "1-800-FLOWERS", "٠٣٠"})
    void takesAPhoneNumberInAnyNotation(String phone) {
        assertThat(Person.builder().id("p-1").phone(phone).build().phone()).contains(phone);
    }

    @Test
    void takesAPhoneNumberOf50Characters() {
        String phone = "1".repeat(50);

        assertThat(Person.builder().id("p-1").phone(phone).build().phone()).contains(phone);
    }

    @Test
    void refusesAPhoneNumberOf51Characters() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Person.builder().id("p-1").phone("1".repeat(51)).build())
                .withMessage("Person 'p-1' cannot have a phone number of 51 characters: at most 50 are kept");
    }
}
