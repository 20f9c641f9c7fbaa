package io.salesfunnel.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final Organization BAKERY =
            Organization.builder().id("o-1").name("Marker Bakery").build();
    private static final Person JANE = Person.builder()
            .id("p-1")
            .name("Jane Marker")
            .email("jane@marker.example")
            .phone("+49 30 1234567 ext. 8")
            .organization(BAKERY)
            .build();
    private static final Person VISITOR = Person.builder().id("p-2").build();

    @Test
    void keepsWhatItWasGiven() {
        assertThat(JANE.id()).isEqualTo("p-1");
        assertThat(JANE.name()).contains("Jane Marker");
        assertThat(JANE.email()).contains("jane@marker.example");
        assertThat(JANE.phone()).contains("+49 30 1234567 ext. 8");
        assertThat(JANE.organization()).containsSame(BAKERY);
    }

    @Test
    void needsAnIdOnly() {
        assertThat(VISITOR.id()).isEqualTo("p-2");
        assertThat(VISITOR.name()).isEmpty();
        assertThat(VISITOR.email()).isEmpty();
        assertThat(VISITOR.phone()).isEmpty();
        assertThat(VISITOR.organization()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> Person.builder().name("Jane Marker").build())
                .withMessage("Cannot build Person, some of required attributes are not set [id]");
    }

    @Test
    void isNotIdentifiedByAnIdOrAnOrganization() {
        assertThat(VISITOR.isIdentified()).isFalse();
        assertThat(Person.builder().id("p-1").organization(BAKERY).build().isIdentified())
                .isFalse();
    }

    @Test
    void isIdentifiedByNameOrEmailAddressOrPhoneNumber() {
        assertThat(JANE.isIdentified()).isTrue();
        assertThat(Person.builder().id("p-1").name("Jane").build().isIdentified())
                .isTrue();
        assertThat(Person.builder().id("p-1").email("j@e.org").build().isIdentified())
                .isTrue();
        assertThat(Person.builder().id("p-1").phone("110").build().isIdentified())
                .isTrue();
    }

    @Test
    void equalsByEverythingItWasGiven() {
        assertThat(JANE)
                .isEqualTo(Person.builder().from(JANE).build())
                .hasSameHashCodeAs(Person.builder().from(JANE).build())
                .isNotEqualTo(Person.builder().from(JANE).id("p-9").build())
                .isNotEqualTo(Person.builder().from(JANE).name("John").build())
                .isNotEqualTo(Person.builder().from(JANE).email("j@e.org").build())
                .isNotEqualTo(Person.builder().from(JANE).phone("110").build())
                .isNotEqualTo(Person.builder()
                        .from(JANE)
                        .organization(Organization.builder().id("o-2").build())
                        .build());
    }

    @Test
    @DisplayName("P44 a person prints ids only")
    void printsIdsOnly() {
        assertThat(JANE).hasToString("Person{id=p-1, organization=Organization{id=o-1}}");
        assertThat(VISITOR).hasToString("Person{id=p-2}");
    }

    @Test
    void namesWhatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Person.builder().id(nothing()))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> Person.builder().name(nothing()))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> Person.builder().email(nothing()))
                .withMessage("email");
        assertThatNullPointerException()
                .isThrownBy(() -> Person.builder().phone(nothing()))
                .withMessage("phone");
    }

    @SuppressWarnings("NullAway")
    private static String nothing() {
        return null;
    }
}
