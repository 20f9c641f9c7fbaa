package io.salesfunnel.projection;

import static io.salesfunnel.projection.Cam.ENGAGEMENT;
import static io.salesfunnel.projection.Cam.INTENT;
import static io.salesfunnel.projection.Cam.stage;
import static io.salesfunnel.projection.Cam.way;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.projection.Cam.Any;
import io.salesfunnel.projection.Translation.Loss;
import io.salesfunnel.projection.Translation.Row;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageKind;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TranslationTest {

    private static final Stage<Any> NEW = stage("NEW", StageKind.ENGAGED);
    private static final Stage<Any> WORKING = stage("WORKING", StageKind.ENGAGED);
    private static final Stage<Any> CONVERTED = stage("CONVERTED", StageKind.QUALIFIED);
    private static final Stage<Any> JUNK = stage("JUNK", StageKind.REJECTED);

    /** A pipeline of leads, with two stages of one kind and one that closes. */
    private static final Funnel LEADS = Funnel.named("leads")
            .stages(NEW, WORKING, CONVERTED, JUNK)
            .terminal(CONVERTED)
            .entry(NEW)
            .automatic(way("WORK"))
            .from(NEW)
            .to(WORKING)
            .when("spoken-with", known -> known.isTwoWay())
            .decided(way("CONVERT"), StandardDecision.QUALIFICATION_CONFIRMED)
            .from(WORKING)
            .to(CONVERTED)
            .decided(way("DROP"), StandardDecision.DISQUALIFICATION_DECIDED)
            .from(NEW, WORKING)
            .to(JUNK)
            .build();

    private static Loss loss(Loss.Kind kind, String... names) {
        return new Loss(kind, List.of(names));
    }

    private static Loss.Kind[] kinds(Row row) {
        return row.losses().stream().map(Loss::kind).toArray(Loss.Kind[]::new);
    }

    @Test
    @DisplayName(
            "X1, X10 goes by what a stage means: the lead of one funnel is the lead of the other by its kind alone")
    void goesByKindAndNotByName() {
        Translation translation = Translation.between(ENGAGEMENT, INTENT);

        assertThat(translation.row(Engagement.PROSPECT).to()).isEmpty();
        assertThat(translation.row(Engagement.PROSPECT).isOutside()).isTrue();
        assertThat(translation.row(Engagement.LEAD).to()).contains(Cam.LEAD);
        assertThat(translation.row(Engagement.CONTACT).to()).contains(Cam.PROSPECT);
        assertThat(translation.row(Engagement.OPPORTUNITY).to()).contains(Cam.PROSPECT);
        assertThat(translation.row(Engagement.CUSTOMER).to()).contains(Cam.CUSTOMER);
        assertThat(Translation.between(INTENT, ENGAGEMENT).row(Cam.PROSPECT).to())
                .contains(Engagement.CONTACT);
    }

    @Test
    void tellsWhatIsLost() throws IOException {
        assertThat(Translation.between(ENGAGEMENT, INTENT).markdown())
                .isEqualTo(Golden.text("engagement-to-intent.md"));
    }

    @Test
    void saysWhenItCouldBeMore() {
        Row row = Translation.between(INTENT, LEADS).row(Cam.LEAD);

        assertThat(row.to()).contains(NEW);
        assertThat(row.losses())
                .containsExactly(
                        loss(Loss.Kind.COULD_BE_MORE, "WORKING"), loss(Loss.Kind.NO_LONGER_REQUIRED, "contact-left"));
    }

    @Test
    void saysWhenLessIsSaidAndWhatComesTogether() {
        Translation translation = Translation.between(INTENT, LEADS);
        Row prospect = translation.row(Cam.PROSPECT);
        Row customer = translation.row(Cam.CUSTOMER);

        assertThat(prospect.to()).isEqualTo(customer.to()).contains(CONVERTED);
        assertThat(prospect.losses())
                .containsExactly(
                        loss(Loss.Kind.DISTINCTION_LOST, "CUSTOMER"),
                        loss(Loss.Kind.MORE_NEEDED, "spoken-with", "qualification-confirmed"),
                        loss(Loss.Kind.NO_LONGER_REQUIRED, "contact-left", "buying-intent"));
        assertThat(customer.status()).isEqualTo(RecordStatus.OPEN);
        assertThat(customer.losses())
                .containsExactly(
                        loss(Loss.Kind.DISTINCTION_LOST, "PROSPECT"),
                        loss(Loss.Kind.LESS_SAID, "PURSUIT", "CUSTOMER"),
                        loss(Loss.Kind.MORE_NEEDED, "spoken-with", "qualification-confirmed"),
                        loss(Loss.Kind.NO_LONGER_REQUIRED, "contact-left", "commercial-commitment"));
    }

    @Test
    @DisplayName("P21 keeps a stage that closes as a status where the other funnel has no such stage")
    void keepsAClosedStageAsAStatus() {
        Row row = Translation.between(LEADS, ENGAGEMENT).row(JUNK);

        assertThat(row.to()).isEmpty();
        assertThat(row.status()).isEqualTo(RecordStatus.DISQUALIFIED);
        assertThat(row.isOutside()).isFalse();
        assertThat(row.losses()).isEmpty();
        assertThat(Translation.between(LEADS, LEADS).row(JUNK).to()).contains(JUNK);
        assertThat(Translation.between(LEADS, ENGAGEMENT).markdown())
                .contains("| JUNK      | status DISQUALIFIED | nothing  ");
    }

    @Test
    void doesNotCountWhatWasAskedForOnTheWayBeforeAsMoreNeeded() {
        Funnel brief = Funnel.named("short")
                .stages(Engagement.PROSPECT, Engagement.LEAD)
                .terminal(Engagement.LEAD)
                .entry(Engagement.PROSPECT)
                .automatic(Engagement.ENGAGE)
                .from(Engagement.PROSPECT)
                .to(Engagement.LEAD)
                .when("engaged", known -> known.isEngaged())
                .when("polite", known -> true)
                .build();

        Row row = Translation.between(ENGAGEMENT, brief).row(Engagement.CONTACT);

        assertThat(row.to()).contains(Engagement.LEAD);
        assertThat(row.losses())
                .contains(
                        loss(Loss.Kind.MORE_NEEDED, "polite"),
                        loss(
                                Loss.Kind.NO_LONGER_REQUIRED,
                                "fit",
                                "identified",
                                "interest-shown",
                                "requirements",
                                "spoken-with"));
    }

    @Test
    void losesNothingInItselfUnlessTwoStagesAreOfOneKind() {
        assertThat(Translation.between(ENGAGEMENT, ENGAGEMENT).rows())
                .allSatisfy(row -> assertThat(row.to()).contains(row.from()))
                .allSatisfy(row -> assertThat(row.losses()).isEmpty());

        Translation leads = Translation.between(LEADS, LEADS);

        assertThat(leads.row(WORKING).to()).contains(NEW);
        assertThat(kinds(leads.row(WORKING)))
                .containsExactly(Loss.Kind.DISTINCTION_LOST, Loss.Kind.COULD_BE_MORE, Loss.Kind.NO_LONGER_REQUIRED);
        assertThat(kinds(leads.row(NEW))).containsExactly(Loss.Kind.DISTINCTION_LOST, Loss.Kind.COULD_BE_MORE);
    }

    @Test
    void hasARowForEachStageAndForNoOther() {
        Translation translation = Translation.between(LEADS, INTENT);

        assertThat(translation.from()).isSameAs(LEADS);
        assertThat(translation.to()).isSameAs(INTENT);
        assertThat(translation.rows()).extracting(Row::from).isEqualTo(LEADS.stages());
        assertThat(translation).hasToString("Translation{leads to intent}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> translation.row(Engagement.CONTACT))
                .withMessage("Translation from leads to intent cannot translate CONTACT: leads has no such stage; it"
                        + " has NEW, WORKING, CONVERTED, JUNK");
    }

    @Test
    @DisplayName("X4, S0.13, S3.5, S3.6 the lead of one funnel fits, of that of the other it is not known")
    void asksForWhatStandsOnTheForwardWaysAlone() {
        Row row = Translation.between(ENGAGEMENT, INTENT).row(Engagement.CONTACT);

        assertThat(row.losses()).flatExtracting(Loss::names).doesNotContain("pursuit-ended");
        assertThat(Translation.between(INTENT, ENGAGEMENT).row(Cam.LEAD).losses())
                .contains(loss(Loss.Kind.MORE_NEEDED, "fit", "engaged", "identified"));
    }
}
