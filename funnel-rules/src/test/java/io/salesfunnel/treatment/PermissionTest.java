package io.salesfunnel.treatment;

import static io.salesfunnel.evidence.StandardInteraction.*;
import static io.salesfunnel.treatment.Desk.did;
import static io.salesfunnel.treatment.Desk.known;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionTest {

    @ParameterizedTest
    @EnumSource(names = {"CONSENT_GIVEN", "NEWSLETTER_SUBSCRIBED"})
    @DisplayName("S2.33 Consent or a newsletter gives permission")
    void isGiven(StandardInteraction by) {
        Finding finding = Permission.byEmail().check(known(9, did(UNSUBSCRIBED, 1), did(by, 2), did(EMAIL_OPENED, 3)));

        assertThat(finding.status()).isEqualTo(Status.MET);
        assertThat(finding.reason()).isEqualTo(by + " on 2026-03-01T14:00:00Z");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSENT_WITHDRAWN", "UNSUBSCRIBED", "ERASURE_REQUESTED"})
    @DisplayName("P28: a withdrawal ends permission, whatever was given before")
    void isWithdrawn(StandardInteraction by) {
        Finding finding = Permission.byEmail()
                .check(known(
                        9, did(CONSENT_GIVEN, 1), did(NEWSLETTER_SUBSCRIBED, 2), did(by, 3), did(EMAIL_OPENED, 4)));

        assertThat(finding.status()).isEqualTo(Status.NOT_MET);
        assertThat(finding.reason()).isEqualTo(by + " on 2026-03-01T15:00:00Z");
    }

    @Test
    void isUnknownUntilThePartyDoesSomethingOfTheKind() {
        Finding finding = Permission.byEmail().check(known(9, did(FORM_SUBMITTED, 1)));

        assertThat(finding.status()).isEqualTo(Status.UNKNOWN);
        assertThat(finding.questions()).containsExactly("may marketing messages be sent by e-mail?");
        assertThat(Permission.byEmail().name()).isEqualTo("e-mail-permission");
    }
}
