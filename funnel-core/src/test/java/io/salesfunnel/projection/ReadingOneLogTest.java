package io.salesfunnel.projection;

import static io.salesfunnel.projection.Cam.INTENT;
import static io.salesfunnel.projection.Cam.LOG;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.party.Person;
import io.salesfunnel.sales.Engagement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a user writes to read one log through several funnels. */
class ReadingOneLogTest {

    private final Person cam = Cam.CAM;
    private final List<Evidence> log = LOG;
    private final Funnel intent = INTENT;

    @Test
    void takesAFewLines() {
        Funnel engagement = Engagement.standard().funnel();

        Comparison comparison = Comparison.of(cam, log, engagement, intent);
        String table = comparison.markdown();
        Comparison.Cell call = comparison.cell(comparison.rows().get(3), intent);
        boolean moved = call.isMoved();
        String stage = call.stage().orElseThrow().name();

        Translation words = Translation.between(engagement, intent);
        String contact = words.row(Engagement.CONTACT).to().orElseThrow().name();

        DriftReport report = DriftReport.of(engagement, List.of(DriftReport.Entry.of("R-1", cam, "CONTACT", log)));
        List<Evidence> causes = report.rows().get(0).why().causes();

        assertThat(table).contains("| > CONTACT     | LEAD (d)     |");
        assertThat(moved).isFalse();
        assertThat(stage).isEqualTo("LEAD");
        assertThat(contact).isEqualTo("PROSPECT");
        assertThat(causes).containsExactly(Cam.PURSUED, Cam.SIGNED);
    }
}
