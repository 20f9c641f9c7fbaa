package io.salesfunnel.examples.morning;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.examples.Printed;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProspectsOfTodayTest {

    @Test
    void tellsItsStory() throws IOException {
        assertThat(Printed.by(ProspectsOfToday::tell)).isEqualToNormalizingNewlines(Printed.expected("morning"));
    }
}
