package io.salesfunnel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StandardDecisionTest {

    private static final String DECISIONS = """
            FIT_ASSERTED
            QUALIFICATION_CONFIRMED
            PURSUIT_DECIDED
            PURSUIT_ENDED
            DISQUALIFICATION_DECIDED
            LOSS_DECIDED
            PARKING_DECIDED
            WAKE_UP_DECIDED
            ABANDONMENT_DECIDED
            REOPENING_DECIDED
            CUSTOMER_IMPORTED
            OWNER_ASSIGNED
            HANDOVER_OFFERED
            HANDOVER_ACCEPTED
            HANDOVER_REJECTED
            REQUESTED
            """;

    @Test
    void isTheListOfUsualDecisions() {
        assertThat(Arrays.stream(StandardDecision.values()).map(DecisionType::name))
                .containsExactlyElementsOf(DECISIONS.lines().toList());
    }
}
