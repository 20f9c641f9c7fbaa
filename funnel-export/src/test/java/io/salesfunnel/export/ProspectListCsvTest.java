package io.salesfunnel.export;

import static io.salesfunnel.export.Files.csv;
import static io.salesfunnel.export.Files.golden;
import static io.salesfunnel.export.Files.problems;
import static io.salesfunnel.export.Files.readCsv;
import static io.salesfunnel.export.Lists.NOON;
import static io.salesfunnel.export.Lists.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.prospecting.Approach;
import io.salesfunnel.prospecting.ProspectList;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProspectListCsvTest {

    private static final String HEADER =
            "rank,record,party,stage,temperature,due,reasons,questions,valid-until,list,seller,as-of,review-at\r\n";
    private static final String LIST = ",today,rep-1,2026-03-02T12:00:00Z,2026-03-09T12:00:00Z\r\n";

    private static String row(String place) {
        return place + LIST;
    }

    private static final String GOOD = row("1,L-7,p-7,LEAD,,2026-03-02T12:00:00Z,,,");

    private static ProspectListReading read(String... rows) {
        return readCsv(HEADER + String.join("", rows));
    }

    private static List<String> ids(ProspectListReading reading) {
        return reading.list().orElseThrow().approaches().stream()
                .map(Approach::recordId)
                .toList();
    }

    @Test
    @DisplayName("S1.31 a list is kept in a spreadsheet, and comes back with nothing lost")
    void comesBack() {
        assertThat(csv()).isEqualTo(golden("today.csv"));
        assertThat(readCsv(golden("today.csv")).orElseThrow()).isEqualTo(TODAY);
    }

    @Test
    void comesBackFromASpreadsheetThatTakesSemicolonsOrTabs() {
        String semicolons = csv(ProspectListCsv.standard().withSemicolons());

        assertThat(semicolons).startsWith("rank;record;party;");
        assertThat(readCsv(semicolons).orElseThrow()).isEqualTo(TODAY);
        assertThat(readCsv("\uFEFF" + (HEADER + GOOD).replace(',', '\t'))
                        .orElseThrow()
                        .size())
                .isEqualTo(1);
    }

    @Test
    void comesBackInAnotherOrderOfRowsAndColumns() {
        String other = Stream.of(HEADER, row("2,L-8,p-8,LEAD,HOT,2026-03-02T12:00:00Z,,,"), GOOD)
                .map(line -> line.replaceFirst("^([^,]*),([^,]*),", "$2,$1,"))
                .collect(Collectors.joining());

        ProspectListReading reading = readCsv(other);

        assertThat(other).startsWith("record,rank,").contains("L-8,2,p-8");
        assertThat(ids(reading)).containsExactly("L-7", "L-8");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void showsNamesOnlyIfToldTo() {
        ProspectListCsv named = ProspectListCsv.standard().showing(party -> "=Cam\n" + party);

        assertThat(csv(named)).startsWith("rank,display,record,").contains("1,'=Cam p-7,L-7,p-7");
        assertThat(readCsv(csv(named)).orElseThrow()).isEqualTo(TODAY);
        assertThat(readCsv(csv(named)).ignored()).isEmpty();
        assertThat(csv(named.withSemicolons())).contains("1;'=Cam p-7;L-7;p-7");
    }

    @Test
    void showsTheTextOfAnEmptyListInNoRow() throws Exception {
        ProspectList empty = new ProspectList("today", "rep-1", NOON, NOON.plusSeconds(1), List.of());
        StringBuilder text = new StringBuilder();

        ProspectListCsv.standard().showing(party -> "Cam").write(empty, text);

        assertThat(text.toString().lines())
                .hasSize(2)
                .last()
                .isEqualTo("\"\",,,,,,,,,,today,rep-1,2026-03-02T12:00:00Z,2026-03-02T12:00:01Z");
        assertThat(ProspectListCsv.standard()
                        .read(new StringReader(text.toString()))
                        .orElseThrow())
                .isEqualTo(empty);
    }

    @Test
    void passesOverColumnsOfSomebodysOwnAndSaysSo() {
        ProspectListReading reading = readCsv((HEADER + GOOD)
                .lines()
                .map(line -> line + (line.startsWith("rank") ? ",notes,my own notes" : ",call again,"))
                .collect(Collectors.joining("\n")));

        assertThat(reading.ignored()).containsExactly("column notes", "column <12 characters>");
        assertThat(reading.orElseThrow().size()).isEqualTo(1);
    }

    @Test
    void passesOverBlankLines() {
        assertThat(read("\r\n", GOOD, ",,,,,,,,,,,,\r\n", "\r\n").orElseThrow().size())
                .isEqualTo(1);
    }

    @Test
    void tellsEverythingThatIsWrongWithARow() {
        ProspectListReading reading = read(
                GOOD,
                row("first,no code,,LEAD,TEPID,tomorrow,because,,later"),
                row("3,L-9,p-9,LEAD,,2026-03-02T12:00:00Z,,,"));

        assertThat(ids(reading)).containsExactly("L-7", "L-9");
        assertThat(problems(reading))
                .containsExactly(
                        "line 3, rank: first is no whole number",
                        "line 3, record: <7 characters> is no code",
                        "line 3, party: it is missing",
                        "line 3, temperature: TEPID is no temperature",
                        "line 3, due: tomorrow is no time such as 2026-03-02T12:00:00Z",
                        "line 3, valid-until: later is no time such as 2026-03-02T12:00:00Z",
                        "line 3, reasons: because is no reason such as score (met) 12");
    }

    @Test
    void passesOverBlankLinesWithinACell() {
        ProspectListReading reading = read(row("1,L-7,p-7,LEAD,,2026-03-02T12:00:00Z,,\"why?\n\nwhen?\n\",")
                .replace("why?", "why?\r"));

        assertThat(reading.orElseThrow().approaches().get(0).questions()).containsExactly("why?", "when?");
    }

    @Test
    void countsTheLinesOfCellsThatHaveSeveral() {
        ProspectListReading reading = read(
                row("1,L-7,p-7,LEAD,,2026-03-02T12:00:00Z,\"a (met)\nb (met)\nc (met)\",,"),
                row("x,L-8,p-8,LEAD,,2026-03-02T12:00:00Z,,,"));

        assertThat(problems(reading)).containsExactly("line 5, rank: x is no whole number");
    }

    @Test
    void tellsWhatNoListAllows() {
        ProspectListReading reading = read(
                row("0,L-7,p-7,LEAD,,2026-03-02T12:00:00Z,,,"),
                row("1,L-7,p-7,LEAD,,+12026-03-02T12:00:00Z,,,"),
                "1,L-7,p-7,LEAD,,2026-03-02T12:00:00Z,,,,today,rep-1,2026-03-02T12:00:00Z,2026-03-01T12:00:00Z\r\n",
                row("1,\"L-7\nL-8\",p-7,LEAD,,2026-03-02T12:00:00Z,,,"));

        assertThat(problems(reading))
                .containsExactly(
                        "line 2: Approach 'L-7' cannot have the rank 0; ranks count from 1",
                        "line 3: Approach 'L-7' cannot have the time +12026-03-02T12:00:00Z; calendars know the years"
                                + " 1 to 9999",
                        "line 4: ProspectList 'today' cannot be made again at 2026-03-01T12:00:00Z: it is of"
                                + " 2026-03-02T12:00:00Z; take a later time",
                        "line 5, record: it is there 2 times");
        assertThat(reading.list().orElseThrow().size()).isZero();
    }

    @Test
    void keepsTheFirstOfTwoRanksOrRecords() {
        ProspectListReading reading = read(
                GOOD,
                row("1,L-8,p-8,LEAD,,2026-03-02T12:00:00Z,,,"),
                row("3,L-7,p-7,LEAD,,2026-03-02T12:00:00Z,,,"),
                row("3,L-8,p-8,LEAD,,2026-03-02T12:00:00Z,,,"));

        assertThat(ids(reading)).containsExactly("L-7", "L-8");
        assertThat(problems(reading))
                .containsExactly(
                        "line 3, rank: 1 is the rank of line 2", "line 4, record: L-7 is the record of line 2");
    }

    @Test
    void readsOneListAtATime() {
        ProspectListReading reading =
                read(GOOD, row("2,L-8,p-8,LEAD,,2026-03-02T12:00:00Z,,,").replace("rep-1", "rep-2"));

        assertThat(ids(reading)).containsExactly("L-7");
        assertThat(problems(reading))
                .containsExactly(
                        "line 3: it is of another list than the first one in this file; read each list by itself");
    }

    @Test
    void takesTheListFromTheFirstRowThatTellsIt() {
        ProspectListReading reading = read(GOOD.replace("today", ""), row("2,L-8,p-8,LEAD,,2026-03-02T12:00:00Z,,,"));

        assertThat(ids(reading)).containsExactly("L-8");
        assertThat(problems(reading)).containsExactly("line 2, list: it is missing");
    }

    @Test
    void needsAllColumnsOnce() {
        assertThat(problems(readCsv("rank,record,rank\r\n1,L-7,1\r\n")))
                .hasSize(12)
                .startsWith(
                        "line 1, rank: the column is there twice; the first counts",
                        "line 1, party: the column is missing, so no row was read")
                .endsWith("line 1, review-at: the column is missing, so no row was read");
        assertThat(problems(readCsv(""))).containsExactly("line 1: there is no header");
        assertThat(readCsv("").list()).isEmpty();
    }

    @Test
    void takesNoRowOfAnotherWidth() {
        assertThat(problems(read("1,L-7\r\n", GOOD))).containsExactly("line 2: it has 2 cells; the header has 13");
    }

    @Test
    void stopsWhereTheFileIsNoTable() {
        ProspectListReading reading = read(GOOD, "2,\"L-8\"x,p-8\r\n", row("3,L-9,p-9,LEAD,,2026-03-02T12:00:00Z,,,"));

        assertThat(ids(reading)).containsExactly("L-7");
        assertThat(problems(reading))
                .containsExactly("line 3: it is no row of cells, so neither it nor what follows was read");
    }

    @Test
    @SuppressWarnings("NullAway")
    void needsTheFunctionThatShows() {
        assertThatNullPointerException()
                .isThrownBy(() -> ProspectListCsv.standard().showing(null))
                .withMessage("text");
    }
}
