package io.salesfunnel.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationTest {

    private static final Organization BAKERY =
            Organization.builder().id("o-1").name("Bäckerei Marker & Söhne").build();

    @Test
    void keepsWhatItWasGiven() {
        assertThat(BAKERY.id()).isEqualTo("o-1");
        assertThat(BAKERY.name()).contains("Bäckerei Marker & Söhne");
    }

    @Test
    void isIdentifiedByItsName() {
        Organization unnamed = Organization.builder().id("o-1").build();

        assertThat(BAKERY.isIdentified()).isTrue();
        assertThat(unnamed.name()).isEmpty();
        assertThat(unnamed.isIdentified()).isFalse();
    }

    @Test
    void equalsByIdAndName() {
        assertThat(BAKERY)
                .isEqualTo(Organization.builder().from(BAKERY).build())
                .hasSameHashCodeAs(Organization.builder().from(BAKERY).build())
                .isNotEqualTo(Organization.builder().from(BAKERY).id("o-2").build())
                .isNotEqualTo(Organization.builder().from(BAKERY).name("Other").build())
                .isNotEqualTo(Person.builder().from((Party) BAKERY).build());
    }

    @Test
    void printsItsIdOnly() {
        assertThat(BAKERY).hasToString("Organization{id=o-1}");
    }

    @Test
    void needsAnId() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Organization.builder().name("Marker").build())
                .withMessage("Cannot build Organization, some of required attributes are not set [id]");
    }

    @Test
    void namesWhatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Organization.builder().id(nothing()))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> Organization.builder().name(nothing()))
                .withMessage("name");
    }

    @SuppressWarnings("NullAway")
    private static String nothing() {
        return null;
    }

    @Test
    void refusesAnIdThatIsNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Organization.builder().id("info@marker.example").build())
                .withMessage("Organization cannot have this id of 19 characters: it is not a code;"
                        + " a code has letters, digits and . _ : / $ + # ~ - , from 1 to 200,"
                        + " so take a number or a digest instead of a name or an e-mail address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void refusesABlankName(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Organization.builder().id("o-1").name(name).build())
                .withMessage("Organization 'o-1' cannot have a blank name: leave it out if it is not known");
    }

    @Test
    void takesANameOf200Characters() {
        String name = "x".repeat(200);

        assertThat(Organization.builder().id("o-1").name(name).build().name()).contains(name);
    }

    @Test
    void refusesANameOf201Characters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Organization.builder().id("o-1").name("x".repeat(201)).build())
                .withMessage("Organization 'o-1' cannot have a name of 201 characters: at most 200 are kept");
    }
}
