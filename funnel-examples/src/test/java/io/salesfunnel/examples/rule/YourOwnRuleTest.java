package io.salesfunnel.examples.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.examples.Printed;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class YourOwnRuleTest {

    @Test
    void tellsItsStory() throws IOException {
        assertThat(Printed.by(YourOwnRule::tell)).isEqualToNormalizingNewlines(Printed.expected("rule"));
    }
}
