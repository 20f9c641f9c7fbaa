package io.salesfunnel.export;

import static io.salesfunnel.export.Files.calendar;
import static io.salesfunnel.export.Files.golden;
import static io.salesfunnel.export.Files.problems;
import static io.salesfunnel.export.Files.readCalendar;
import static io.salesfunnel.export.Lists.NOON;
import static io.salesfunnel.export.Lists.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.prospecting.Approach;
import io.salesfunnel.prospecting.ProspectList;
import io.salesfunnel.temperature.Temperature;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProspectListCalendarTest {

    private static final String FIRST = "DUE:20260302T120000Z";
    private static final String SECOND = "DUE:20260303T071530Z";

    private static Instant due(String text) {
        return readCalendar(text).orElseThrow().approaches().get(0).due();
    }

    @Test
    @DisplayName("S1.31 a list is kept in a diary, and comes back with nothing lost")
    void comesBack() {
        assertThat(calendar()).isEqualTo(golden("today.ics"));
        assertThat(readCalendar(golden("today.ics")).orElseThrow()).isEqualTo(TODAY);
    }

    @Test
    void isACalendarAsTheStandardSays() throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(calendar()));

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getComponents()).hasSize(3);
    }

    @Test
    void isMoreImportantTheHotterThePartyIs() throws Exception {
        List<Approach> approaches = new ArrayList<>();
        for (Temperature temperature : Temperature.values()) {
            approaches.add(new Approach(
                    1 + approaches.size(),
                    temperature.name(),
                    "p-1",
                    "LEAD",
                    Optional.of(temperature),
                    NOON,
                    Optional.empty(),
                    List.of(),
                    List.of()));
        }
        StringBuilder text = new StringBuilder();

        ProspectListCalendar.standard()
                .write(new ProspectList("today", "rep-1", NOON, NOON.plusSeconds(1), approaches), text);

        assertThat(text.toString().lines().filter(line -> line.startsWith("PRIORITY")))
                .containsExactly("PRIORITY:9", "PRIORITY:3", "PRIORITY:2", "PRIORITY:1", "PRIORITY:0");
    }

    @Test
    void showsNamesOnlyIfToldTo() {
        String named = calendar(ProspectListCalendar.standard().showing(party -> "Cam, of " + party));

        assertThat(named).contains("SUMMARY:Approach Cam\\, of p-7 (lukewarm)\r\n");
        assertThat(readCalendar(named).orElseThrow()).isEqualTo(TODAY);
    }

    @Test
    void takesTheTimeToWhichATaskWasMoved() {
        assertThat(due(calendar().replace(FIRST, "DUE:20260304T090000Z"))).isEqualTo("2026-03-04T09:00:00Z");
        assertThat(due(calendar().replace(FIRST, "DUE;TZID=Europe/Amsterdam:20260304T090000")))
                .isEqualTo("2026-03-04T08:00:00Z");
        assertThat(due(calendar().replace(FIRST, "due;X-A=B;tzid=\"Asia/Tokyo\":20260304T090000")))
                .isEqualTo("2026-03-04T00:00:00Z");
    }

    @Test
    void takesNoTimeThatIsNoInstant() {
        String moved = calendar()
                .replace(FIRST, "DUE;VALUE=DATE:20260304")
                .replace(SECOND, "SUMMARY;TZID=Europe/Amsterdam:x\r\nDUE:20260304T090000");
        String nowhere = calendar().replace(SECOND, "DUE;TZID=Nowhere:20260304T090000");

        assertThat(problems(readCalendar(moved)))
                .containsExactly(
                        "line 4, due: 20260304 is no time such as 2026-03-02T12:00:00Z",
                        "line 32, due: 20260304T090000 is no time such as 2026-03-02T12:00:00Z");
        assertThat(problems(readCalendar(nowhere)))
                .containsExactly("line 32, due: 20260304T090000 is no time such as 2026-03-02T12:00:00Z");
        assertThat(readCalendar(nowhere).list().orElseThrow().approaches())
                .containsExactly(TODAY.approaches().get(0));
    }

    @Test
    void tellsWhatIsMissing() {
        String lost = calendar().replace("X-FUNNEL-PARTY:p-8\r\n", "").replace(FIRST + "\r\n", "");

        assertThat(problems(readCalendar(lost)))
                .containsExactly("line 4, due: it is missing", "line 31, party: it is missing");
    }

    @Test
    void passesOverWhatIsOfNoListAndSaysSo() {
        String more = calendar()
                .replaceFirst(
                        "BEGIN:VTODO",
                        "BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\n"
                                + "END:VTIMEZONE\r\nBEGIN:VTODO\r\nUID:1\r\nDUE:20260304T090000Z\r\nEND:VTODO\r\nBEGIN:VTODO");

        ProspectListReading reading = readCalendar(more);

        assertThat(reading.orElseThrow()).isEqualTo(TODAY);
        assertThat(reading.ignored())
                .containsExactly("component VTIMEZONE of line 4", "task of line 10, which is of no list");
    }

    @Test
    void passesOverAlarms() {
        String alarmed = calendar()
                .replaceFirst(
                        "END:VTODO",
                        "BEGIN:VALARM\r\nX-FUNNEL-RANK;TZID=x:9\r\nDUE:1\r\nEND:VALARM\r\nPERCENT-COMPLETE:0\r\nEND:VTODO");

        assertThat(readCalendar(alarmed).orElseThrow()).isEqualTo(TODAY);
        assertThat(problems(readCalendar(alarmed.replace(SECOND, "DUE:1"))))
                .containsExactly("line 37, due: 1 is no time such as 2026-03-02T12:00:00Z");
    }

    @Test
    void readsLinesThatEndOtherwise() {
        assertThat(readCalendar("\uFEFF" + calendar().replace("\r\n", "\n")).orElseThrow())
                .isEqualTo(TODAY);
    }

    @Test
    void readsSeveralCalendarsOfOneList() {
        String split = calendar()
                .replaceFirst(
                        "END:VTODO\r\nBEGIN:VTODO",
                        "END:VTODO\r\nEND:VCALENDAR\r\n" + "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTODO");

        assertThat(readCalendar(split).orElseThrow()).isEqualTo(TODAY);
    }

    @Test
    void keepsWhatItReadBeforeTheFileBroke() {
        String text = calendar();
        ProspectListReading reading = readCalendar(text.substring(0, text.lastIndexOf("X-FUNNEL-PARTY")));

        assertThat(reading.list().orElseThrow().approaches())
                .containsExactly(TODAY.approaches().get(0));
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isBetween(33L, 40L);
            assertThat(problem.describe()).endsWith(": it is not iCalendar, so neither it nor what follows was read");
        });
    }

    @Test
    void readsNothingOfWhatIsNoCalendar() {
        assertThat(problems(readCalendar("rank,record\r\n1,L-7")))
                .containsExactly("line 1: it is not iCalendar, so neither it nor what follows was read");
        assertThat(readCalendar("").list()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void needsTheFunctionThatShows() {
        assertThatNullPointerException()
                .isThrownBy(() -> ProspectListCalendar.standard().showing(null))
                .withMessage("text");
    }
}
