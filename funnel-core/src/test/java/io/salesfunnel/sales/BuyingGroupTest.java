package io.salesfunnel.sales;

import static io.salesfunnel.sales.BuyingRole.BLOCKER;
import static io.salesfunnel.sales.BuyingRole.CHAMPION;
import static io.salesfunnel.sales.BuyingRole.DECISION_MAKER;
import static io.salesfunnel.sales.BuyingRole.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.party.Person;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BuyingGroupTest {

    private static final Person CAM =
            Person.builder().id("p-1").name("Cam Marker").build();
    private static final Person EVE =
            Person.builder().id("p-2").name("Eve Marker").build();
    private static final Person BOB =
            Person.builder().id("p-3").name("Bob Marker").build();
    private static final BuyingContact LEADER = BuyingContact.of(CAM, DECISION_MAKER);
    private static final BuyingContact FAN = BuyingContact.of(EVE, CHAMPION);
    private static final BuyingContact CRITIC = BuyingContact.of(BOB, BLOCKER);
    private static final BuyingGroup THREE =
            BuyingGroup.of(LEADER).joinedBy(FAN).joinedBy(CRITIC);

    @Test
    @DisplayName("P19, S3.12 an opportunity has one primary contact and any number of others")
    void hasOnePrimaryContactAndOthers() {
        assertThat(BuyingGroup.of(LEADER).primary()).isEqualTo(LEADER);
        assertThat(BuyingGroup.of(LEADER).others()).isEmpty();
        assertThat(BuyingGroup.of(LEADER).contacts()).containsExactly(LEADER);
        assertThat(THREE.primary()).isEqualTo(LEADER);
        assertThat(THREE.others()).containsExactly(FAN, CRITIC);
        assertThat(THREE.contacts()).containsExactly(LEADER, FAN, CRITIC);
    }

    @Test
    void knowsWhoTakesPart() {
        assertThat(THREE.has("p-1")).isTrue();
        assertThat(THREE.has("p-3")).isTrue();
        assertThat(THREE.has("p-4")).isFalse();
        assertThat(BuyingGroup.of(LEADER).has("p-2")).isFalse();
    }

    @Test
    void givesNewRolesToWhoJoinsAgain() {
        BuyingContact decides = BuyingContact.of(EVE, DECISION_MAKER, USER);
        BuyingContact uses = BuyingContact.of(CAM, USER);

        assertThat(THREE.joinedBy(decides).contacts()).containsExactly(LEADER, CRITIC, decides);
        assertThat(THREE.joinedBy(uses).contacts()).containsExactly(uses, FAN, CRITIC);
        assertThat(THREE.contacts()).containsExactly(LEADER, FAN, CRITIC);
    }

    @Test
    void isLedBySomebodyElseOfIt() {
        assertThat(THREE.ledBy("p-3").contacts()).containsExactly(CRITIC, LEADER, FAN);
        assertThat(THREE.ledBy("p-1")).isEqualTo(THREE);
        assertThat(THREE.ledBy("p-2").ledBy("p-1").contacts()).containsExactly(LEADER, FAN, CRITIC);
    }

    @Test
    void isNotLedByAStranger() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THREE.ledBy("p-4"))
                .withMessage("BuyingGroup cannot be led by somebody who is not in it; let them join first");
    }

    @Test
    void hasNobodyTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BuyingGroup.builder()
                        .primary(LEADER)
                        .addOthers(FAN, BuyingContact.of(CAM, USER))
                        .build())
                .withMessage("BuyingGroup cannot have Person 'p-1' twice; give one contact all the roles");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BuyingGroup.builder()
                        .primary(LEADER)
                        .addOthers(FAN, FAN)
                        .build())
                .withMessage("BuyingGroup cannot have Person 'p-2' twice; give one contact all the roles");
    }

    @Test
    @DisplayName("P19 no buying group without a primary contact")
    void needsAPrimaryContact() {
        assertThatIllegalStateException()
                .isThrownBy(() -> BuyingGroup.builder().addOthers(FAN).build())
                .withMessage("Cannot build BuyingGroup, some of required attributes are not set [primary]");
    }

    @Test
    void equalsByItsContactsAndTheirOrder() {
        assertThat(THREE)
                .isEqualTo(BuyingGroup.builder()
                        .primary(LEADER)
                        .addOthers(FAN, CRITIC)
                        .build())
                .hasSameHashCodeAs(BuyingGroup.builder()
                        .primary(LEADER)
                        .addOthers(FAN, CRITIC)
                        .build())
                .isNotEqualTo(BuyingGroup.builder()
                        .primary(LEADER)
                        .addOthers(CRITIC, FAN)
                        .build());
        assertThat(THREE.toString()).contains("p-1", "p-2", "p-3").doesNotContain("Marker");
    }

    @Test
    @DisplayName("P43 contacts are given so that nobody can change them")
    void givesContactsThatNobodyCanChange() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> THREE.contacts().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> FAN.roles().clear());
    }

    @Test
    void keepsRolesInTheirOwnOrderOutOfReach() {
        Set<BuyingRole> roles = EnumSet.of(USER, DECISION_MAKER);
        BuyingContact contact = new BuyingContact(CAM, roles);

        roles.clear();

        assertThat(contact.roles()).containsExactly(DECISION_MAKER, USER);
        assertThat(new BuyingContact(CAM, Set.copyOf(List.of(USER, BLOCKER, CHAMPION))).roles())
                .containsExactly(CHAMPION, USER, BLOCKER);
        assertThat(BuyingContact.of(CAM).roles()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void needsAPersonAndRoles() {
        assertThatNullPointerException()
                .isThrownBy(() -> new BuyingContact(null, Set.of()))
                .withMessage("person");
        assertThatNullPointerException().isThrownBy(() -> new BuyingContact(CAM, null));
        assertThatNullPointerException().isThrownBy(() -> BuyingGroup.of(null)).withMessage("primary");
    }
}
