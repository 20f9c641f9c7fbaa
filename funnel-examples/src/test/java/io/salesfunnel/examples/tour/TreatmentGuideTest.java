package io.salesfunnel.examples.tour;

import static io.salesfunnel.evidence.StandardInteraction.NEWSLETTER_SUBSCRIBED;
import static io.salesfunnel.examples.tour.GuideCast.FUNNEL;
import static io.salesfunnel.examples.tour.GuideCast.contact;
import static io.salesfunnel.examples.tour.GuideCast.day;
import static io.salesfunnel.examples.tour.GuideCast.lead;
import static io.salesfunnel.examples.tour.GuideCast.seen;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.acquisition.StandardChannel;
import io.salesfunnel.classifier.TemperatureClassifiers;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.export.ProspectListCsv;
import io.salesfunnel.export.ProspectListReading;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.prospecting.ProspectRanking;
import io.salesfunnel.prospecting.Selection;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.treatment.Advice;
import io.salesfunnel.treatment.Claim;
import io.salesfunnel.treatment.Situation;
import io.salesfunnel.treatment.StandardAction;
import io.salesfunnel.treatment.Step;
import io.salesfunnel.treatment.Treatment;
import io.salesfunnel.treatment.TreatmentPlan;
import io.salesfunnel.treatment.TreatmentPlans;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every snippet of the guide to what to do next. */
class TreatmentGuideTest {

    @Test
    void advises() {
        Lead lead = lead();
        // spotless:off
        Assessment<Advice> advice = TreatmentPlans.engagement().advise(lead, day(4));
        for (Step step : advice.value().steps()) {
            System.out.println(step);
        }
        for (Finding why : advice.value().suppressed()) {
            System.out.println(why.describe());
        }
        // spotless:on

        assertThat(advice.value().actions()).isNotEmpty();
    }

    @Test
    void takesTreatmentsOfYourOwn() {
        // spotless:off
        Treatment offer = Treatment.named("offer").over(StandardChannel.E_MAIL)
                .does(StandardAction.SEND_PROPOSAL, StandardAction.CREATE_URGENCY)
                .build();
        TreatmentPlan plan = TreatmentPlan.named("ours", 1)
                .when(Situation.in(StageKind.QUALIFIED).when(Criterion.isTrue(Facts.MEANS)), offer)
                .claiming(new Claim("spring-sale", "ten per cent off this week", day(1), day(8)));
        // spotless:on

        assertThat(plan.advise(contact(), day(4)).value().actions()).containsExactly(StandardAction.SEND_PROPOSAL);
        var subscribed =
                FUNNEL.record(contact(), seen("I-8", NEWSLETTER_SUBSCRIBED, 4)).record();
        assertThat(plan.advise(subscribed, day(5)).value().actions())
                .containsExactly(StandardAction.SEND_PROPOSAL, StandardAction.CREATE_URGENCY);
    }

    @Test
    void listsTheProspectsOfToday() throws IOException {
        ProspectRanking ranking = ProspectRanking.by(TemperatureClassifiers.standard(Duration.ofDays(30)));
        StringWriter writer = new StringWriter();
        // spotless:off
        Selection today = ranking.select("today", "seller-4", List.of(contact()), day(4));
        ProspectListCsv.standard().write(today.list(), writer);
        ProspectListReading read = ProspectListCsv.standard().read(new StringReader(writer.toString()));
        // spotless:on

        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow()).isEqualTo(today.list());
    }
}
