package io.salesfunnel.preset;

import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.preset.Told.and;
import static io.salesfunnel.preset.Told.decided;
import static io.salesfunnel.preset.Told.did;
import static io.salesfunnel.preset.Told.live;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Contact;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.sales.Opportunity;
import io.salesfunnel.sales.Pipeline;
import io.salesfunnel.sales.Prospect;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The statements of the fourth article that need its preset. */
class EngagementFunnelTest {

    private static final Preset ENGAGEMENT = Presets.engagement();

    @Test
    @DisplayName("S3.1 prospect, lead, contact and opportunity each mean something of their own")
    void hasFourStagesThatDiffer() {
        assertThat(ENGAGEMENT.funnel().stages())
                .extracting(Stage::name)
                .containsExactly("PROSPECT", "LEAD", "CONTACT", "OPPORTUNITY", "CUSTOMER")
                .doesNotHaveDuplicates();
        assertThat(ENGAGEMENT.funnel().stages()).extracting(Stage::kind).doesNotHaveDuplicates();
        assertThat(List.of(
                        Engagement.PROSPECT.type(),
                        Engagement.LEAD.type(),
                        Engagement.CONTACT.type(),
                        Pipeline.DISCOVERY.type()))
                .containsExactly(Prospect.class, Lead.class, Contact.class, Opportunity.class);
    }

    @Test
    @DisplayName("P7, S3.28 however many e-mails were opened, a prospect stays a prospect")
    void staysAProspectByOpeningMails() {
        Evidence[] mails = IntStream.range(1, 60)
                .mapToObj(day -> did(day % 2 == 0 ? EMAIL_OPENED : EMAIL_SENT, day))
                .toArray(Evidence[]::new);

        FunnelRecord record = and(ENGAGEMENT, live(ENGAGEMENT, decided(StandardDecision.FIT_ASSERTED, 0)), mails);

        assertThat(record.stage()).isEqualTo(Engagement.PROSPECT);
    }

    @Test
    @DisplayName("S3.2, A13 a potential buyer is a prospect or a lead, and not every customer is one")
    void keepsLooseWords() {
        assertThat(ENGAGEMENT.terms().all())
                .filteredOn(term -> term.locale().getLanguage().equals("nl"))
                .extracting(term -> term.word() + " is " + term.stage().orElseThrow() + " " + term.source())
                .contains(
                        "potentiële koper is PROSPECT S3.2",
                        "potentiële koper is LEAD S3.6",
                        "gekwalificeerde klant is CONTACT S3.16",
                        "klant is CUSTOMER S3.32",
                        "klant is PROSPECT S3.20");
    }
}
