package io.salesfunnel.known;

import static io.salesfunnel.evidence.StandardDecision.FIT_ASSERTED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.known.Story.at;
import static io.salesfunnel.known.Story.decided;
import static io.salesfunnel.known.Story.did;
import static io.salesfunnel.known.Story.fleet;
import static io.salesfunnel.known.Story.log;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EvidenceLogTest {

    private static final Interaction FIRST = did("i-1", EMAIL_SENT, 1);
    private static final Fact<Integer> SECOND = fleet(7, 2);
    private static final HumanDecision THIRD = decided(FIT_ASSERTED, "rep-1", 3);

    @Test
    void isEmptyAtFirst() {
        EvidenceLog log = EvidenceLog.empty();

        assertThat(log.size()).isZero();
        assertThat(log.arrivals()).isEmpty();
        assertThat(log.sorted()).isEmpty();
        assertThat(log.latest()).isEmpty();
        assertThat(log.isInOrder()).isTrue();
        assertThat(log.isLate(FIRST)).isFalse();
        assertThat(log.find("i-1")).isEmpty();
        assertThat(EvidenceLog.of(List.of())).isSameAs(log);
        assertThat(log).hasToString("EvidenceLog{0}");
    }

    @Test
    void keepsEvidenceOfEveryKindInTheOrderOfItsArrival() {
        EvidenceLog log = log(THIRD, FIRST, SECOND);

        assertThat(log.size()).isEqualTo(3);
        assertThat(log.arrivals()).containsExactly(THIRD, FIRST, SECOND);
        assertThat(log.sorted()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(log).hasToString("EvidenceLog{3}");
    }

    @Test
    void leavesTheShorterLogAsItIs() {
        EvidenceLog shorter = log(FIRST);

        EvidenceLog longer = shorter.append(SECOND);

        assertThat(shorter.arrivals()).containsExactly(FIRST);
        assertThat(longer.arrivals()).containsExactly(FIRST, SECOND);
        assertThat(shorter.append(THIRD).arrivals()).containsExactly(FIRST, THIRD);
    }

    @Test
    void findsEvidenceById() {
        EvidenceLog log = log(FIRST, SECOND, THIRD);

        assertThat(log.find("i-1")).containsSame(FIRST);
        assertThat(log.find(SECOND.id())).containsSame(SECOND);
        assertThat(log.find(THIRD.id())).containsSame(THIRD);
        assertThat(log.find("i-2")).isEmpty();
    }

    @Test
    void showsHowItWouldHaveGrownInOrder() {
        List<EvidenceLog> grown = new ArrayList<>();

        log(THIRD, FIRST, SECOND).unfold(grown::add);

        assertThat(grown).containsExactly(log(FIRST), log(FIRST, SECOND), log(FIRST, SECOND, THIRD));
        assertThat(grown).allMatch(EvidenceLog::isInOrder);
        EvidenceLog.empty().unfold(log -> fail("nothing has grown"));
    }

    @Test
    void growsOfEvidenceInAnyOrderOnceAllContradictionsAreTold() {
        List<Object> told = new ArrayList<>();
        Evidence contradiction = did("i-1", CALL_ANSWERED, 1);

        EvidenceLog.unfold(List.of(THIRD, FIRST, SECOND, FIRST, contradiction), told::add, told::add);

        assertThat(told).containsExactly(contradiction, log(FIRST), log(FIRST, SECOND), log(FIRST, SECOND, THIRD));
        EvidenceLog.unfold(List.of(), other -> fail("nothing contradicts"), log -> fail("nothing has grown"));
    }

    @Test
    void knowsTheLatestWhateverArrivedLast() {
        assertThat(log(FIRST, SECOND, THIRD).latest()).containsSame(THIRD);
        assertThat(log(FIRST, THIRD, SECOND).latest()).containsSame(THIRD);
    }

    @Test
    void isOutOfOrderOnceSomethingCameLate() {
        assertThat(log(FIRST, SECOND, THIRD).isInOrder()).isTrue();
        assertThat(log(FIRST, THIRD, SECOND).isInOrder()).isFalse();
        assertThat(log(FIRST, THIRD, SECOND).append(did("i-9", EMAIL_SENT, 9)).isInOrder())
                .isFalse();
    }

    @Test
    void callsLateWhatIsEarlierThanTheLatest() {
        EvidenceLog log = log(did("i-5", EMAIL_SENT, 5));
        Interaction sameInstant = did("i-6", EMAIL_SENT, 5);

        assertThat(log.isLate(did("i-6", EMAIL_SENT, 4))).isTrue();
        assertThat(log.isLate(did("i-4", EMAIL_SENT, 5))).isTrue();
        assertThat(log.isLate(sameInstant)).isFalse();
        assertThat(log.isLate(
                        Interaction.builder().from(sameInstant).sequence(-1).build()))
                .isTrue();
        assertThat(log.isLate(did("i-4", EMAIL_SENT, 6))).isFalse();
    }

    @Test
    @DisplayName("P11 what arrives again is kept once")
    void keepsADuplicateOnce() {
        EvidenceLog log = log(FIRST, SECOND);
        Interaction again = Interaction.builder().from(FIRST).recordedAt(at(9)).build();

        assertThat(log.append(FIRST)).isSameAs(log);
        assertThat(log.append(again)).isSameAs(log);
        assertThat(log(FIRST, SECOND, again, SECOND).arrivals()).containsExactly(FIRST, SECOND);
        assertThat(log.append(again).arrivals().get(0)).isSameAs(FIRST);
    }

    @Test
    void refusesEvidenceThatContradictsWhatItHas() {
        EvidenceLog log = log(FIRST);
        Interaction other = did("i-1", CALL_ANSWERED, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.append(other))
                .withMessage("EvidenceLog cannot take 'i-1': it has other evidence of that id;"
                        + " give a correction an id or a sequence of its own");
        assertThatIllegalArgumentException().isThrownBy(() -> EvidenceLog.of(List.of(SECOND, fleet(8, 2))));
        assertThat(log.arrivals()).containsExactly(FIRST);
    }

    @Test
    void equalsByEvidenceAndOrderOfArrival() {
        assertThat(log(FIRST, SECOND))
                .isEqualTo(log(FIRST).append(SECOND))
                .hasSameHashCodeAs(log(FIRST).append(SECOND))
                .isNotEqualTo(log(SECOND, FIRST))
                .isNotEqualTo(log(FIRST))
                .isNotEqualTo(log(FIRST, THIRD))
                .isNotEqualTo("EvidenceLog{2}");
        assertThat(log(FIRST, SECOND).hashCode())
                .isNotEqualTo(log(SECOND, FIRST).hashCode());
    }

    @Test
    void givesListsThatNobodyCanChange() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> log(FIRST, SECOND).arrivals().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> log(SECOND, FIRST).sorted().clear());
    }
}
