package io.salesfunnel.known;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ATTEMPTED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.LAWFUL_BASIS_RECORDED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.PRICE_REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ISSUED;
import static io.salesfunnel.known.Story.JANE;
import static io.salesfunnel.known.Story.Showroom.BROCHURE_SENT;
import static io.salesfunnel.known.Story.Showroom.BROCHURE_TAKEN;
import static io.salesfunnel.known.Story.Showroom.TEST_DRIVE;
import static io.salesfunnel.known.Story.at;
import static io.salesfunnel.known.Story.did;
import static io.salesfunnel.known.Story.fleet;
import static io.salesfunnel.known.Story.known;
import static io.salesfunnel.known.Story.log;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.Strength;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownInteractionTest {

    private static final List<InteractionType> TYPES = List.of(
            EMAIL_SENT,
            EMAIL_OPENED,
            FORM_SUBMITTED,
            CALL_ATTEMPTED,
            CALL_ANSWERED,
            PRICE_REQUESTED,
            QUOTE_ISSUED,
            ORDER_PLACED,
            LAWFUL_BASIS_RECORDED,
            TEST_DRIVE,
            BROCHURE_TAKEN,
            BROCHURE_SENT);

    /** As of now, with nothing after it, and as of a past behind which everything happened. */
    private static List<Known> onlyEver(InteractionType type) {
        EvidenceLog now = log(fleet(7, 0), did("i-1", type, 1), did("i-2", type, 1));
        EvidenceLog longer = EvidenceLog.of(now.arrivals());
        for (InteractionType later : TYPES) {
            longer = longer.append(did("later-" + later.name(), later, 5));
        }
        return List.of(Known.of(JANE, now, at(1)), Known.of(JANE, longer, at(1)));
    }

    @Test
    void hasTheTypesThatOccurred() {
        for (InteractionType type : TYPES) {
            assertThat(onlyEver(type))
                    .allSatisfy(known ->
                            assertThat(TYPES.stream().filter(known::has)).containsExactly(type));
        }
    }

    @Test
    void hasNothingBeforeItOccurred() {
        EvidenceLog log = log(did("i-1", TEST_DRIVE, 2), did("i-2", FORM_SUBMITTED, 2));

        assertThat(TYPES).noneMatch(Known.of(JANE, log, at(2).minusNanos(1))::has);
        assertThat(TYPES.stream().filter(Known.of(JANE, log, at(2))::has)).containsExactly(FORM_SUBMITTED, TEST_DRIVE);
    }

    @Test
    void hasAnyOfSeveralTypes() {
        Known known = known(3, did("i-1", EMAIL_SENT, 1), did("i-2", TEST_DRIVE, 2));

        assertThat(known.hasAny(List.of(FORM_SUBMITTED, TEST_DRIVE))).isTrue();
        assertThat(known.hasAny(List.of(EMAIL_SENT, BROCHURE_SENT))).isTrue();
        assertThat(known.hasAny(List.of(FORM_SUBMITTED, BROCHURE_SENT))).isFalse();
        assertThat(known.hasAny(List.of())).isFalse();
    }

    @Test
    void isEngagedByWhatThePartyDoesBeyondAttention() {
        List<InteractionType> engaging =
                List.of(FORM_SUBMITTED, CALL_ANSWERED, PRICE_REQUESTED, ORDER_PLACED, TEST_DRIVE);

        for (InteractionType type : TYPES) {
            assertThat(onlyEver(type)).extracting(Known::isEngaged).containsOnly(engaging.contains(type));
        }
        assertThat(known(1).isEngaged()).isFalse();
    }

    @Test
    void isTwoWayByDialogueOnly() {
        List<InteractionType> twoWay = List.of(CALL_ANSWERED, TEST_DRIVE);

        for (InteractionType type : TYPES) {
            assertThat(onlyEver(type)).extracting(Known::isTwoWay).containsOnly(twoWay.contains(type));
        }
        assertThat(known(1).isTwoWay()).isFalse();
    }

    @Test
    void showsTheStrengthOfWhatThePartyDidItself() {
        shows(EMAIL_SENT);
        shows(EMAIL_OPENED, Strength.NONE, Strength.ATTENTION);
        shows(BROCHURE_TAKEN, Strength.NONE, Strength.ATTENTION);
        shows(FORM_SUBMITTED, Strength.NONE, Strength.ATTENTION, Strength.ENGAGEMENT);
        shows(TEST_DRIVE, Strength.NONE, Strength.ATTENTION, Strength.ENGAGEMENT, Strength.DIALOGUE);
        shows(CALL_ANSWERED, Strength.NONE, Strength.ATTENTION, Strength.ENGAGEMENT, Strength.DIALOGUE);
        shows(ORDER_PLACED, Strength.values());
    }

    @Test
    void showsNothingByWhatTheSellerDid() {
        shows(QUOTE_ISSUED);
        shows(BROCHURE_SENT);
        shows(LAWFUL_BASIS_RECORDED);
    }

    private static void shows(InteractionType type, Strength... strengths) {
        assertThat(onlyEver(type))
                .allSatisfy(known ->
                        assertThat(Strength.values()).filteredOn(known::shows).containsExactly(strengths));
    }
}
