package io.salesfunnel.examples.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.examples.Printed;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.preset.Preset;
import io.salesfunnel.preset.Presets;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElevenVocabulariesTest {

    @Test
    @DisplayName("P1, S3.28 one log is read in every vocabulary, row by row, with the reasons")
    void tellsItsStory() throws IOException {
        assertThat(Printed.by(ElevenVocabularies::tell)).isEqualToNormalizingNewlines(Printed.expected("vocabulary"));
    }

    @ParameterizedTest
    @CsvSource({
        "intent, CUSTOMER",
        "fit, CUSTOMER",
        "commitment, CUSTOMER",
        "engagement, CUSTOMER",
        "dialogue, PROSPECT",
        "salesforce-lead, CLOSED_CONVERTED",
        "salesforce-opportunity, CLOSED_WON",
        "hubspot-lifecycle, CUSTOMER",
        "hubspot-lead, QUALIFIED",
        "hubspot-deal, CLOSED_WON",
        "odoo, WON",
        "dynamics-sales, WON",
        "business-central, WON",
        "tryton, WON"
    })
    void endsWhereAReplayEnds(String id, String stage) {
        Preset preset = Presets.find(id).orElseThrow();

        FunnelRecord record =
                preset.funnel().replay("R-1", CamsLog.CAM, CamsLog.EVIDENCE).orElseThrow();

        assertThat(record.stage().name()).isEqualTo(stage);
    }
}
