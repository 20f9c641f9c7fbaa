package io.salesfunnel.examples.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class YourOwnEntityTest {

    @Test
    void tellsItsStory() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        YourOwnEntity.tell(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        An order that is placed and not yet paid in full:
                          PAY: Machine 'order' cannot PAY from PLACED: 1 of 1 guard not met: price-paid (not met); \
                        other moves: CANCEL to CANCELLED
                          CANCEL: Machine 'order' moves from PLACED to CANCELLED on CANCEL
                        Shipping it at once:
                          Machine 'order' cannot SHIP from PLACED: there is no such move; \
                        from PLACED it can PAY to PAID or CANCEL to CANCELLED
                        stateDiagram-v2
                            PLACED
                            PAID
                            SHIPPED
                            CANCELLED
                            [*] --> PLACED
                            PLACED --> PAID : PAY [price-paid]
                            PAID --> SHIPPED : SHIP [parcel-number]
                            PLACED --> CANCELLED : CANCEL
                            PAID --> CANCELLED : CANCEL
                            SHIPPED --> [*]
                            CANCELLED --> [*]
                        """);
    }
}
