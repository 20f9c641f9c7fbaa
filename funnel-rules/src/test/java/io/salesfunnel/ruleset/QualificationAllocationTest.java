package io.salesfunnel.ruleset;

import static io.salesfunnel.ruleset.Bench.FIT;
import static io.salesfunnel.ruleset.Bench.JANE;
import static io.salesfunnel.ruleset.Bench.NOON;
import static io.salesfunnel.ruleset.Bench.log;
import static io.salesfunnel.ruleset.Bench.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.Allocation;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import org.junit.jupiter.api.Test;

class QualificationAllocationTest {

    private static final EvidenceLog LOG = log(told(Facts.EMPLOYEES, 60), told(Facts.NEED, true));

    @Test
    void makesAVerdictAndNothingElseForAnAnswer() {
        long answer = Allocation.bytes(() -> FIT.answer(Known.of(JANE, LOG, NOON)));

        assertThat(Allocation.bytes(() -> FIT.judge(JANE, LOG, NOON))).isLessThanOrEqualTo(answer + 40);
    }
}
