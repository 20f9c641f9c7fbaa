package io.salesfunnel.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.prospecting.ProspectList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

@Domain(AnyList.class)
class RoundTripPropertyTest {

    private interface Write {
        void to(Appendable out) throws IOException;
    }

    private interface Read {
        ProspectListReading from(Reader in) throws IOException;
    }

    private static void returns(ProspectList list, Write write, Read read) throws IOException {
        StringBuilder text = new StringBuilder();
        write.to(text);
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);

        ProspectListReading reading =
                read.from(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));

        Statistics.collect(list.size() == 0, list.size() > 1);
        Statistics.coverage(coverage -> {
            coverage.check(true, false).count(found -> found > 0);
            coverage.check(false, true).percentage(found -> found > 20);
        });
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.ignored()).isEqualTo(List.of());
        assertThat(reading.list()).contains(list);
    }

    @Property(tries = 500)
    void aListComesBackFromATable(@ForAll ProspectList list) throws IOException {
        ProspectListCsv csv = ProspectListCsv.standard();

        returns(list, out -> csv.write(list, out), csv::read);
    }

    @Property(tries = 200)
    void aListComesBackFromATableForPeople(@ForAll ProspectList list, @ForAll String name) throws IOException {
        ProspectListCsv csv = ProspectListCsv.standard().withSemicolons().showing(party -> name + party);

        returns(list, out -> csv.write(list, out), csv::read);
    }

    @Property(tries = 500)
    void aListComesBackFromACalendar(@ForAll ProspectList list) throws IOException {
        ProspectListCalendar calendar = ProspectListCalendar.standard();

        returns(list, out -> calendar.write(list, out), calendar::read);
    }

    @Property(tries = 200)
    void aListComesBackFromACalendarForPeople(@ForAll ProspectList list, @ForAll String name) throws IOException {
        ProspectListCalendar calendar = ProspectListCalendar.standard().showing(party -> name + party);

        returns(list, out -> calendar.write(list, out), calendar::read);
    }

    @Property(tries = 100)
    void equalListsAreWrittenInEqualCharacters(@ForAll ProspectList list) throws IOException {
        ProspectList equal =
                new ProspectList(list.name(), list.seller(), list.asOf(), list.reviewAt(), list.approaches());

        assertThat(text(out -> ProspectListCsv.standard().write(equal, out)))
                .isEqualTo(text(out -> ProspectListCsv.standard().write(list, out)));
        assertThat(text(out -> ProspectListCalendar.standard().write(equal, out)))
                .isEqualTo(text(out -> ProspectListCalendar.standard().write(list, out)));
    }

    private static String text(Write write) throws IOException {
        StringBuilder text = new StringBuilder();
        write.to(text);
        return text.toString();
    }
}
