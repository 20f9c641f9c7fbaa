package io.salesfunnel.preset;

import static io.salesfunnel.evidence.Facts.ACCOUNT_MANAGER;
import static io.salesfunnel.evidence.Facts.IDEAL_CUSTOMER_PROFILE;
import static io.salesfunnel.evidence.Facts.INTEREST;
import static io.salesfunnel.evidence.Facts.MEANS;
import static io.salesfunnel.evidence.Facts.TARGET_GROUP;
import static io.salesfunnel.evidence.StandardDecision.CUSTOMER_IMPORTED;
import static io.salesfunnel.evidence.StandardDecision.FIT_ASSERTED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_ENDED;
import static io.salesfunnel.evidence.StandardDecision.QUALIFICATION_CONFIRMED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.preset.Told.CAM;
import static io.salesfunnel.preset.Told.STRANGER;
import static io.salesfunnel.preset.Told.decided;
import static io.salesfunnel.preset.Told.did;
import static io.salesfunnel.preset.Told.told;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.testkit.FunnelContract;
import io.salesfunnel.testkit.Story;
import java.util.Collection;
import java.util.List;

/** The funnel by engagement keeps the contract. */
class EngagementContractTest implements FunnelContract {

    private static final Evidence FITS = decided(
            FIT_ASSERTED, 0, told(TARGET_GROUP, true, 0), told(IDEAL_CUSTOMER_PROFILE, true, 0), told(MEANS, true, 0));
    private static final Evidence FORM = did(FORM_SUBMITTED, 1);
    private static final Evidence CALL = did(CALL_ANSWERED, 2, told(INTEREST, true, 2));
    private static final Evidence SUITS = decided(QUALIFICATION_CONFIRMED, 3);
    private static final Evidence PURSUED = decided(PURSUIT_DECIDED, 4, told(ACCOUNT_MANAGER, "rep-2", 4));
    private static final Evidence SIGNED = did(CONTRACT_SIGNED, 9);

    @Override
    public Funnel funnel() {
        return Presets.engagement().funnel();
    }

    @Override
    public String table() {
        String pursuing = "PURSUE [pursuit-decided, interest-shown, spoken-with, requirements, suitability-confirmed,"
                + " account-manager-named]";
        return """
                OUTSIDE     -> PROSPECT    : ENTER_PROSPECT [fit]
                OUTSIDE     -> CUSTOMER    : ENTER_CUSTOMER [committed-or-imported]
                PROSPECT    -> LEAD        : ENGAGE [engaged, identified]
                LEAD        -> CONTACT     : QUALIFY [interest-shown, requirements, spoken-with]
                CONTACT     -> OPPORTUNITY : %1$s
                OPPORTUNITY -> OPPORTUNITY : %1$s
                OPPORTUNITY -> CONTACT     : END_PURSUIT [pursuit-ended] regress
                PROSPECT    -> CUSTOMER    : PROMOTE [commercial-commitment]
                LEAD        -> CUSTOMER    : PROMOTE [commercial-commitment]
                CONTACT     -> CUSTOMER    : PROMOTE [commercial-commitment]
                OPPORTUNITY -> CUSTOMER    : PROMOTE [commercial-commitment]
                """.formatted(pursuing);
    }

    @Override
    public Collection<Story> stories() {
        Evidence again = decided(PURSUIT_DECIDED, 5, told(ACCOUNT_MANAGER, "rep-2", 5));
        return List.of(
                Story.named("is-pursued", CAM)
                        .with(FITS, FORM, CALL, SUITS, PURSUED, again, decided(PURSUIT_ENDED, 6), SIGNED),
                Story.named("buys-when-pursued", CAM).with(FITS, FORM, CALL, SUITS, PURSUED, SIGNED),
                Story.named("buys-at-once", CAM).with(FITS, SIGNED),
                Story.named("buys-after-a-form", CAM).with(FITS, FORM, SIGNED),
                Story.named("was-a-customer-before", CAM).with(decided(CUSTOMER_IMPORTED, 0)),
                Story.named("is-of-no-interest", CAM).with(FORM),
                Story.named("nobody-knows-who", STRANGER).with(decided(FIT_ASSERTED, 0), FORM),
                Story.named("fits-perhaps", CAM).with(decided(FIT_ASSERTED, 0), FORM));
    }
}
