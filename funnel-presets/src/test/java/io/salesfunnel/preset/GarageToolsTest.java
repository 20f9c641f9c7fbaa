package io.salesfunnel.preset;

import static io.salesfunnel.evidence.Facts.JOB_ROLE;
import static io.salesfunnel.evidence.Facts.MEANS;
import static io.salesfunnel.evidence.Facts.NEED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.DETAILS_LEFT;
import static io.salesfunnel.evidence.StandardInteraction.PAYMENT_RECEIVED;
import static io.salesfunnel.preset.Told.CAM;
import static io.salesfunnel.preset.Told.did;
import static io.salesfunnel.preset.Told.live;
import static io.salesfunnel.preset.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.framework.StandardCriteria;
import io.salesfunnel.framework.StandardRuleSets;
import io.salesfunnel.funnel.FunnelRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A company sells specialist tools for repairing cars, read through the funnel by fit. */
class GarageToolsTest {

    private static final Preset TOOLS = Presets.fit(
            "garage-tools",
            StandardRuleSets.fit(
                    StandardCriteria.NEED.ask("does the party repair cars?"),
                    StandardCriteria.MEANS,
                    StandardCriteria.authority("owner", "manager")));

    private static final Evidence LEFT = did(DETAILS_LEFT, 0);

    private static Evidence call(boolean repairsCars, String role, boolean means) {
        return did(CALL_ANSWERED, 1, told(NEED, repairsCars, 1), told(JOB_ROLE, role, 1), told(MEANS, means, 1));
    }

    private static FunnelRecord called(boolean repairsCars, String role, boolean means) {
        return live(TOOLS, LEFT, call(repairsCars, role, means));
    }

    @Test
    @DisplayName("S1.19, S1.20, S1.21 who sells tools to garages, told event by event")
    void isToldEventByEvent() {
        new GoldenStory(TOOLS)
                .about("the owner of a garage, whose means are not known at first", CAM)
                .then(LEFT)
                .then(did(CALL_ANSWERED, 1, told(NEED, true, 1), told(JOB_ROLE, "owner", 1)))
                .then(told(MEANS, true, 2), did(PAYMENT_RECEIVED, 9))
                .about("the manager of a garage", CAM)
                .then(LEFT, call(true, "manager", true))
                .about("the receptionist of a garage, who later becomes its manager", CAM)
                .then(LEFT, call(true, "receptionist", true), told(JOB_ROLE, "manager", 400))
                .about("a rich florist", CAM)
                .then(LEFT, call(false, "owner", true))
                .about("the owner of a garage without money", CAM)
                .then(LEFT, call(true, "owner", false))
                .isAsIn("garage-tools.txt");
    }

    @Test
    @DisplayName("S1.20, S1.21 owners and managers of garages with the money are prospects")
    void findsProspectsAmongOwnersAndManagers() {
        assertThat(called(true, "owner", true).stage()).isEqualTo(FitFunnel.PROSPECT);
        assertThat(called(true, "manager", true).stage()).isEqualTo(FitFunnel.PROSPECT);
    }

    @Test
    @DisplayName("S1.17, S1.20, S1.21, S1.25 who may not choose, repairs no cars or cannot pay stays a lead")
    void keepsTheOthersAsLeads() {
        assertThat(called(true, "receptionist", true).stage()).isEqualTo(FitFunnel.LEAD);
        assertThat(called(false, "owner", true).stage()).isEqualTo(FitFunnel.LEAD);
        assertThat(called(true, "owner", false).stage()).isEqualTo(FitFunnel.LEAD);
    }
}
