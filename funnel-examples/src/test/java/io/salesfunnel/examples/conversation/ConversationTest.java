package io.salesfunnel.examples.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.examples.Printed;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ConversationTest {

    @Test
    void tellsItsStory() throws IOException {
        assertThat(Printed.by(Conversation::tell)).isEqualToNormalizingNewlines(Printed.expected("conversation"));
    }
}
