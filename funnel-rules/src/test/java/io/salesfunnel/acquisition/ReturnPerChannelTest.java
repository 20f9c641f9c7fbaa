package io.salesfunnel.acquisition;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Money;
import io.salesfunnel.finding.Finding.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReturnPerChannelTest {

    private static final List<Touch> TOUCHES = List.of(
            touch("t-1", "spring", StandardChannel.TELEPHONE, Optional.of(eur(40))),
            touch("t-2", "spring", StandardChannel.E_MAIL, Optional.of(eur(10))),
            touch("t-3", "autumn", StandardChannel.TELEPHONE, Optional.of(eur(60))),
            touch("t-4", "autumn", StandardChannel.RADIO, Optional.empty()));

    private static Money eur(long amount) {
        return Money.of(amount, "EUR");
    }

    private static Touch touch(String id, String campaign, StandardChannel channel, Optional<Money> cost) {
        return new Touch(id, Optional.of(campaign), Optional.of(channel.name()), cost, Optional.empty());
    }

    private static ReturnOnInvestment returned(Map<String, List<Touch>> touches, String key, long won) {
        return ReturnOnInvestment.of(touches.getOrDefault(key, List.of()), List.of(eur(won)));
    }

    @Test
    @DisplayName("S2.24: each channel has a return of its own, unknown where a cost is")
    void isToldPerChannel() {
        SortedMap<String, List<Touch>> channels = Touch.byChannel(TOUCHES);

        assertThat(returned(channels, "TELEPHONE", 300).ratio()).contains(new BigDecimal("2"));
        assertThat(returned(channels, "E_MAIL", 5).ratio()).contains(new BigDecimal("-0.5"));
        assertThat(returned(channels, "RADIO", 900).finding().status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    @DisplayName("S2.24, S2.25: each campaign has a return of its own, over all its channels")
    void isToldPerCampaign() {
        SortedMap<String, List<Touch>> campaigns = Touch.byCampaign(TOUCHES);

        assertThat(returned(campaigns, "spring", 100).ratio()).contains(new BigDecimal("1"));
        assertThat(returned(campaigns, "autumn", 100).finding().describe())
                .isEqualTo("return-on-investment (unknown: the cost of 1 of 2 touches is not known)");
    }
}
