package io.salesfunnel.treatment;

import io.salesfunnel.acquisition.Channel;
import io.salesfunnel.acquisition.StandardChannel;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.temperature.TemperatureClassifier;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an application settles for itself in a plan. The permissions are found by the name of their channel. */
record Settings(
        Map<String, QualificationRule> permissions,
        List<Claim> claims,
        Duration conversation,
        @Nullable TemperatureClassifier classifier) {

    static final Settings USUAL = new Settings(
            Map.of(StandardChannel.E_MAIL.name(), Permission.byEmail()), List.of(), Duration.ofDays(3), null);

    Settings permitting(Channel channel, QualificationRule permission) {
        Map<String, QualificationRule> more = new HashMap<>(permissions);
        more.put(channel.name(), Objects.requireNonNull(permission, "permission"));
        return new Settings(Map.copyOf(more), claims, conversation, classifier);
    }

    Settings claiming(List<Claim> others) {
        return new Settings(permissions, others, conversation, classifier);
    }

    Settings conversing(Duration time) {
        return new Settings(permissions, claims, time, classifier);
    }

    Settings classifiedBy(TemperatureClassifier other) {
        return new Settings(permissions, claims, conversation, other);
    }
}
