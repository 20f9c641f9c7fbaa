package io.salesfunnel.treatment;

import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.QualificationRule;
import java.util.List;
import java.util.Set;

/**
 * Whether a party may be sent marketing messages. Has no instances.
 *
 * @since 0.1
 */
public final class Permission {

    private static final Set<InteractionType> GIVEN =
            Set.of(StandardInteraction.CONSENT_GIVEN, StandardInteraction.NEWSLETTER_SUBSCRIBED);
    private static final Set<InteractionType> WITHDRAWN = Set.of(
            StandardInteraction.CONSENT_WITHDRAWN,
            StandardInteraction.UNSUBSCRIBED,
            StandardInteraction.ERASURE_REQUESTED);

    private static final QualificationRule E_MAIL = QualificationRule.of("e-mail-permission", Permission::toEmail);

    private Permission() {}

    /**
     * Permission for e-mail, by what the party did last: it gave consent or subscribed to a newsletter, or it
     * withdrew its consent, unsubscribed or asked for erasure. Unknown if it did nothing of the kind.
     *
     * @return the rule, called {@code e-mail-permission}
     */
    public static QualificationRule byEmail() {
        return E_MAIL;
    }

    private static Finding toEmail(Known known) {
        List<Interaction> interactions = known.interactions();
        for (int i = interactions.size() - 1; i >= 0; i--) {
            Interaction last = interactions.get(i);
            if (GIVEN.contains(last.type())) {
                return because(Finding.met("{what} on {when}"), last);
            }
            if (WITHDRAWN.contains(last.type())) {
                return because(Finding.notMet("{what} on {when}"), last);
            }
        }
        return Finding.unknown("{question}").with("question", "may marketing messages be sent by e-mail?");
    }

    private static Finding because(Finding finding, Interaction last) {
        return finding.with("what", last.type().name()).with("when", last.occurredAt());
    }
}
