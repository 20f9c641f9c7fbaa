package io.salesfunnel.known;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.known.Story.did;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Interaction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongEvidenceLogTest {

    private static List<Interaction> mails(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> did("mail-" + i, EMAIL_SENT, i))
                .toList();
    }

    /** Ids of one and the same hash code, two to the power of {@code pairs} of them. */
    private static List<String> colliding(int pairs) {
        List<String> ids = List.of("");
        for (int i = 0; i < pairs; i++) {
            List<String> longer = new ArrayList<>();
            ids.forEach(id -> longer.addAll(List.of(id + "Aa", id + "BB")));
            ids = longer;
        }
        return ids;
    }

    private static void findsAll(EvidenceLog log, List<? extends Evidence> all) {
        assertThat(all)
                .allSatisfy(evidence -> assertThat(log.find(evidence.id())).containsSame(evidence));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 15, 16, 17, 18, 40, 300, 10_000})
    void findsEverythingItHas(int count) {
        List<Interaction> all = mails(count);

        EvidenceLog log = EvidenceLog.of(all);

        findsAll(log, all);
        assertThat(log.size()).isEqualTo(count);
        assertThat(log.find("mail-" + count)).isEmpty();
        assertThat(log.find("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 16, 17, 18, 100})
    void knowsDuplicatesAndContradictionsAtAnyLength(int count) {
        EvidenceLog log = EvidenceLog.of(mails(count));

        assertThat(mails(count)).allSatisfy(mail -> assertThat(log.append(mail)).isSameAs(log));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.append(did("mail-3", CALL_ANSWERED, 3)))
                .withMessage("EvidenceLog cannot take 'mail-3': it has other evidence of that id;"
                        + " give a correction an id or a sequence of its own");
    }

    @Test
    void tellsIdsOfOneHashCodeApart() {
        List<String> ids = colliding(6);
        List<Interaction> all = ids.stream().map(id -> did(id, EMAIL_SENT, 1)).toList();

        EvidenceLog log = EvidenceLog.of(all);

        assertThat(ids.stream().map(String::hashCode).distinct()).hasSize(1);
        assertThat(log.size()).isEqualTo(64);
        findsAll(log, all);
        assertThat(log.append(all.get(0))).isSameAs(log);
        assertThatIllegalArgumentException().isThrownBy(() -> log.append(did(ids.get(0), CALL_ANSWERED, 1)));
    }

    @Test
    void doesNotMistakeAnIdForOneOfTheSameHashCode() {
        List<String> ids = colliding(5);
        EvidenceLog one = EvidenceLog.of(mails(20)).append(did(ids.get(0), EMAIL_SENT, 30));
        EvidenceLog two = one.append(did(ids.get(1), EMAIL_SENT, 31));

        assertThat(one.find(ids.get(1))).isEmpty();
        assertThat(two.find(ids.get(1))).isPresent();
        assertThat(two.find(ids.get(2))).isEmpty();
        assertThat(one.append(did(ids.get(2), EMAIL_SENT, 32)).find(ids.get(1))).isEmpty();
    }

    @Test
    void keepsTheIndexOfEachOfTwoLogsThatGrewApart() {
        EvidenceLog common = EvidenceLog.of(mails(50));
        Interaction left = did("left", EMAIL_SENT, 60);
        Interaction right = did("right", EMAIL_SENT, 60);

        assertThat(common.append(left).find("right")).isEmpty();
        assertThat(common.append(right).find("right")).containsSame(right);
        assertThat(common.append(right).find("left")).isEmpty();
        assertThat(common.find("left")).isEmpty();
    }

    @Test
    void comparesAndSortsTenThousandEntriesWithoutDepth() {
        List<Interaction> all = mails(10_000);
        List<Interaction> backward =
                IntStream.range(0, 10_000).mapToObj(i -> all.get(9_999 - i)).toList();

        EvidenceLog log = EvidenceLog.of(all);

        assertThat(log.equals(EvidenceLog.of(all))).isTrue();
        assertThat(log).hasSameHashCodeAs(EvidenceLog.of(all));
        assertThat(log.arrivals().equals(all)).isTrue();
        assertThat(EvidenceLog.of(backward).sorted().equals(all)).isTrue();
        assertThat(EvidenceLog.of(backward).equals(log)).isFalse();
    }
}
