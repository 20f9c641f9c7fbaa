package io.salesfunnel.treatment;

import static io.salesfunnel.treatment.Desk.CONTACT;
import static io.salesfunnel.treatment.Desk.LEAD;
import static io.salesfunnel.treatment.Desk.PROSPECT;
import static io.salesfunnel.treatment.Desk.did;
import static io.salesfunnel.treatment.Desk.known;
import static io.salesfunnel.treatment.Desk.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.temperature.Temperature;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SituationTest {

    private static final QualificationRule MEANS = Criterion.isTrue(Facts.MEANS).ask("are there means?");
    private static final QualificationRule NEED = Criterion.isTrue(Facts.NEED).ask("is there a need?");

    private static Moment moment(Stage<?> stage, Optional<Temperature> temperature, Evidence... evidence) {
        return new Moment(stage, known(9, evidence), temperature, Duration.ofHours(3));
    }

    private static Moment moment(Evidence... evidence) {
        return moment(PROSPECT, Optional.empty(), evidence);
    }

    @Test
    void isInAStageByName() {
        assertThat(Situation.in("PROSPECT").isOf(moment())).isTrue();
        assertThat(Situation.in("LEAD").isOf(moment())).isFalse();
        assertThat(Situation.anywhere().isOf(moment())).isTrue();
    }

    @Test
    void isInStagesOfAKind() {
        assertThat(Situation.in(StageKind.QUALIFIED).isOf(moment())).isTrue();
        assertThat(Situation.in(StageKind.QUALIFIED).isOf(moment(CONTACT, Optional.empty())))
                .isTrue();
        assertThat(Situation.in(StageKind.QUALIFIED).isOf(moment(LEAD, Optional.empty())))
                .isFalse();
    }

    @Test
    void isAtATemperature() {
        Situation warm = Situation.anywhere().at(Temperature.WARM, Temperature.HOT);

        assertThat(warm.isOf(moment(PROSPECT, Optional.of(Temperature.HOT)))).isTrue();
        assertThat(warm.isOf(moment(PROSPECT, Optional.of(Temperature.WARM)))).isTrue();
        assertThat(warm.isOf(moment(PROSPECT, Optional.of(Temperature.COLD)))).isFalse();
        assertThat(warm.isOf(moment())).isFalse();
    }

    @Test
    void isNotAtATemperature() {
        Situation notHot = Situation.anywhere().notAt(Temperature.HOT);

        assertThat(notHot.isOf(moment(PROSPECT, Optional.of(Temperature.HOT)))).isFalse();
        assertThat(notHot.isOf(moment(PROSPECT, Optional.of(Temperature.WARM)))).isTrue();
        assertThat(notHot.isOf(moment())).isTrue();
    }

    @Test
    void isInAConversationAsLongAsItGoesOn() {
        Situation talking = Situation.anywhere().inConversation();

        assertThat(talking.isOf(moment())).isFalse();
        assertThat(talking.isOf(moment(did(StandardInteraction.CALL_ANSWERED, 7))))
                .isTrue();
        assertThat(talking.isOf(moment(did(StandardInteraction.CALL_ANSWERED, 6))))
                .isFalse();
        assertThat(talking.isOf(
                        moment(did(StandardInteraction.CALL_ANSWERED, 1), did(StandardInteraction.MEETING_HELD, 8))))
                .isTrue();
        assertThat(talking.isOf(moment(did(StandardInteraction.CALL_ATTEMPTED, 8))))
                .isFalse();
    }

    @Test
    void takesUnknownForUnknown() {
        Evidence yes = told(Facts.MEANS, true, 1);
        Evidence no = told(Facts.MEANS, false, 1);
        Situation when = Situation.anywhere().when(MEANS);
        Situation unless = Situation.anywhere().unless(MEANS);
        Situation unknown = Situation.anywhere().whileUnknown(MEANS);

        assertThat(when.isOf(moment(yes))).isTrue();
        assertThat(when.isOf(moment(no))).isFalse();
        assertThat(when.isOf(moment())).isFalse();
        assertThat(unless.isOf(moment(yes))).isFalse();
        assertThat(unless.isOf(moment(no))).isTrue();
        assertThat(unless.isOf(moment())).isTrue();
        assertThat(unknown.isOf(moment(yes))).isFalse();
        assertThat(unknown.isOf(moment(no))).isFalse();
        assertThat(unknown.isOf(moment())).isTrue();
    }

    @Test
    void asksWhatCouldChangeIt() {
        Situation both = Situation.anywhere().when(MEANS).when(NEED);
        Moment open = moment(told(Facts.NEED, true, 1));
        Moment settled = moment(told(Facts.NEED, false, 1));
        Moment elsewhere = moment(LEAD, Optional.empty());

        assertThat(both.isOf(open)).isFalse();
        assertThat(both.isOf(open)).isFalse();
        assertThat(both.isOf(settled)).isFalse();
        assertThat(Situation.in("PROSPECT").when(MEANS).isOf(elsewhere)).isFalse();

        assertThat(open.open()).extracting(Finding::describe).containsExactly("means (unknown: are there means?)");
        assertThat(settled.open()).isEmpty();
        assertThat(elsewhere.open()).isEmpty();
    }

    @Test
    void asksOfWhatHoldsWhileUnknownToo() {
        Moment moment = moment();

        assertThat(Situation.anywhere().unless(MEANS).isOf(moment)).isTrue();

        assertThat(moment.open()).extracting(Finding::name).containsExactly("means");
    }

    @Test
    void readsAsWords() {
        assertThat(Situation.in("PROSPECT")
                        .notAt(Temperature.HOT)
                        .when(MEANS)
                        .unless(NEED)
                        .inConversation())
                .hasToString("PROSPECT, not HOT, in conversation, when means, unless need");
        assertThat(Situation.in(StageKind.ENGAGED)
                        .at(Temperature.HOT, Temperature.WARM)
                        .whileUnknown(MEANS))
                .hasToString("any stage of kind ENGAGED, WARM or HOT, while unknown: means");
        assertThat(Situation.anywhere()).hasToString("any stage");
    }

    @Test
    void isEqualWhenAllOfItIs() {
        assertThat(Situation.in("PROSPECT").at(Temperature.HOT).when(MEANS))
                .isEqualTo(Situation.in("PROSPECT").at(Temperature.HOT).when(MEANS))
                .hasSameHashCodeAs(Situation.in("PROSPECT").at(Temperature.HOT).when(MEANS))
                .isNotEqualTo(Situation.in("PROSPECT").notAt(Temperature.HOT).when(MEANS))
                .isNotEqualTo(Situation.in("PROSPECT").at(Temperature.HOT).unless(MEANS))
                .isNotEqualTo(Situation.in("PROSPECT").at(Temperature.WARM).when(MEANS))
                .isNotEqualTo(Situation.in("LEAD").at(Temperature.HOT).when(MEANS))
                .isNotEqualTo("PROSPECT");
        assertThat(Situation.anywhere()).isNotEqualTo(Situation.anywhere().inConversation());
        assertThat(Situation.in(StageKind.TARGET)).isNotEqualTo(Situation.in(StageKind.PURSUIT));
    }

    @Test
    void takesCodesForStages() {
        assertThatThrownBy(() -> Situation.in("a lead"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Situation cannot have this stage of 6 characters");
    }
}
