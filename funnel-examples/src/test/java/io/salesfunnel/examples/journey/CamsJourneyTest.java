package io.salesfunnel.examples.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.examples.Printed;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CamsJourneyTest {

    @Test
    void tellsItsStory() throws IOException {
        assertThat(Printed.by(CamsJourney::tell)).isEqualToNormalizingNewlines(Printed.expected("journey"));
    }

    @Test
    void fitsOnAScreen() {
        assertThat(Printed.by(CamsJourney::tell).lines()).allMatch(line -> line.length() <= 110);
    }
}
