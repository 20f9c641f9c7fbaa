package io.salesfunnel.examples.pipeline.deal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DealTest {

    @Test
    void hidesTheSalesAgent() {
        Deal deal = Deal.builder()
                .id("A")
                .salesAgent("Marker Person")
                .product("GTX Pro")
                .account("Acme")
                .build();

        assertThat(deal).hasToString("Deal{id=A, product=GTX Pro, account=Acme, stage=PROSPECTING, history=[]}");
    }
}
