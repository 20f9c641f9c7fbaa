package io.salesfunnel.prospecting;

import static io.salesfunnel.prospecting.Market.NOON;
import static io.salesfunnel.prospecting.Market.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.temperature.Temperature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProspectListTest {

    private static Approach approach(int rank, String id, String... questions) {
        return new Approach(
                rank, id, "p-" + id, "LEAD", Optional.empty(), NOON, Optional.empty(), List.of(), List.of(questions));
    }

    private static Approach due(Instant due) {
        return new Approach(1, "a", "p-a", "LEAD", Optional.empty(), due, Optional.empty(), List.of(), List.of());
    }

    private static Approach because(Finding... reasons) {
        return new Approach(
                2,
                "a",
                "p-a",
                "LEAD",
                Optional.of(Temperature.HOT),
                NOON,
                Optional.of(at(1)),
                List.of(reasons),
                List.of());
    }

    private static ProspectList list(Approach... approaches) {
        return new ProspectList("today", "rep-1", NOON, at(60), List.of(approaches));
    }

    @Test
    void findsARecordByItsId() {
        assertThat(list(approach(1, "a"), approach(2, "b")).find("b")).contains(approach(2, "b"));
        assertThat(list(approach(1, "a")).find("b")).isEmpty();
    }

    @Test
    void tellsWhoRequiresMoreResearch() {
        assertThat(list(approach(1, "a"), approach(2, "b", "is there a need?")).undetermined())
                .containsExactly(approach(2, "b", "is there a need?"));
    }

    @Test
    void isDueForReviewFromThenOn() {
        assertThat(list().isDueForReview(at(60).minusNanos(1))).isFalse();
        assertThat(list().isDueForReview(at(60))).isTrue();
        assertThat(list().isDueForReview(at(61))).isTrue();
    }

    @Test
    void isAnotherListAtAnotherTime() {
        assertThat(list()).isNotEqualTo(new ProspectList("today", "rep-1", at(1), at(60), List.of()));
    }

    @Test
    void mayLeaveRanksOut() {
        assertThat(list(approach(2, "a"), approach(5, "b")).size()).isEqualTo(2);
    }

    @Test
    void refusesARecordInTwoPlaces() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list(approach(1, "a"), approach(2, "a")))
                .withMessage("ProspectList 'today' cannot have the record 'a' in two places; each record has one");
    }

    @Test
    void refusesRanksThatDoNotGoUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list(approach(2, "a"), approach(2, "b")))
                .withMessage("ProspectList 'today' cannot have the rank 2 after 2; ranks go up");
    }

    @Test
    void refusesAReviewThatIsNotLater() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProspectList("today", "rep-1", NOON, NOON, List.of()))
                .withMessage("ProspectList 'today' cannot be made again at 2026-03-02T12:00:00Z: it is of"
                        + " 2026-03-02T12:00:00Z; take a later time");
    }

    @Test
    void hasNamesAndIdsThatAreCodes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProspectList("my list", "rep-1", NOON, at(1), List.of()))
                .withMessageStartingWith("ProspectList cannot have this name of 7 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProspectList("today", "Cam Marker", NOON, at(1), List.of()))
                .withMessageStartingWith("ProspectList 'today' cannot have this seller of 10 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> approach(1, "Cam Marker"))
                .withMessageStartingWith("Approach cannot have this record id of 10 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Approach(
                        1, "a", "@", "LEAD", Optional.empty(), NOON, Optional.empty(), List.of(), List.of()))
                .withMessageStartingWith("Approach 'a' cannot have this party id of 1 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Approach(1, "a", "p", "", Optional.empty(), NOON, Optional.empty(), List.of(), List.of()))
                .withMessageStartingWith("Approach 'a' cannot have this stage of 0 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> because(Finding.met("why")))
                .withMessageStartingWith("Approach 'a' cannot have this name of a reason of 0 characters");
    }

    @Test
    void countsRanksFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> approach(0, "a"))
                .withMessage("Approach 'a' cannot have the rank 0; ranks count from 1");
    }

    @Test
    void asksInWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> approach(1, "a", "is there a need?", " "))
                .withMessage("Approach 'a' cannot have a blank question; a question has words");
    }

    @Test
    void isOfTheYearsThatCalendarsKnow() {
        assertThat(due(Instant.parse("0001-01-01T00:00:00Z")).due()).isEqualTo("0001-01-01T00:00:00Z");
        assertThat(due(Instant.parse("9999-12-31T23:59:59.999999999Z")).due()).isEqualTo("9999-12-31T23:59:59Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> due(Instant.parse("+10000-01-01T00:00:00Z")))
                .withMessage("Approach 'a' cannot have the time +10000-01-01T00:00:00Z; calendars know the years 1"
                        + " to 9999");
        assertThatIllegalArgumentException().isThrownBy(() -> due(Instant.parse("0000-12-31T23:59:59Z")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProspectList("today", "rep-1", Instant.MIN, at(1), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProspectList("today", "rep-1", NOON, Instant.MAX, List.of()));
    }

    @Test
    void isDueToTheSecond() {
        assertThat(due(NOON.plusNanos(5)).due()).isEqualTo(NOON);
    }

    @Test
    void keepsNameAnswerAndTextOfAReason() {
        Finding part = Finding.notMet("{found} of {wanted}")
                .with("found", 2)
                .with("wanted", 3)
                .named("size");

        assertThat(because(part).reasons())
                .containsExactly(Finding.notMet("2 of 3").named("size"));
        assertThat(because(Finding.unknown("so far").with(List.of(part)).named("fit"))
                        .reasons())
                .containsExactly(
                        Finding.unknown("so far; size (not met: 2 of 3)").named("fit"));
        assertThat(because(Finding.met().with(List.of(part, part)).named("fit")).reasons())
                .containsExactly(Finding.met("size (not met: 2 of 3), size (not met: 2 of 3)")
                        .named("fit"));
        assertThat(because(Finding.met().named("fit")).reasons())
                .containsExactly(Finding.met().named("fit"));
        assertThat(because(Finding.met().with("size", 3).named("fit")).reasons())
                .containsExactly(Finding.met().named("fit"));
    }

    @Test
    void isNotChangedFromOutside() {
        List<Approach> approaches = new ArrayList<>(List.of(approach(1, "a")));
        ProspectList list = new ProspectList("today", "rep-1", NOON, at(60), approaches);

        approaches.clear();

        assertThat(list.size()).isEqualTo(1);
    }

    @Test
    void showsIdsOnly() {
        assertThat(list(approach(1, "a"))).hasToString("ProspectList{today of rep-1 as of 2026-03-02T12:00:00Z, 1}");
        assertThat(approach(1, "a", "is there a need?")).hasToString("Approach{1 a}");
        assertThat(because()).hasToString("Approach{2 a HOT}");
        assertThat(because().explain()).isEqualTo("2. a: ");
    }
}
