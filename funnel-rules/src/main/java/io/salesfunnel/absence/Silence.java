package io.salesfunnel.absence;

import static io.salesfunnel.evidence.StandardInteraction.DIRECT_MAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_BOUNCED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ISSUED;

import io.salesfunnel.evidence.Flow;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.Strength;
import io.salesfunnel.known.Known;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wait since somebody was last reached; before the first time, since the party first came by itself. */
record Silence() implements Watch {

    private static final List<InteractionType> SENT = List.of(EMAIL_SENT, DIRECT_MAIL_SENT, QUOTE_ISSUED);

    @Override
    public Course read(Known known) {
        List<Interaction> contacts = new ArrayList<>();
        Deque<Interaction> mails = new ArrayDeque<>();
        Interaction firstVisit = null;
        for (Interaction next : known.interactions()) {
            if (next.type().equals(EMAIL_SENT)) {
                mails.push(next);
            }
            if (next.type().equals(EMAIL_BOUNCED) && !mails.isEmpty()) {
                contacts.remove(mails.pop());
            } else if (isContact(next)) {
                contacts.add(next);
            } else if (firstVisit == null && isVisit(next)) {
                firstVisit = next;
            }
        }
        return since(contacts.isEmpty() ? firstVisit : contacts.get(contacts.size() - 1));
    }

    private static Course since(@Nullable Interaction last) {
        return last == null ? Course.NOT_BEGUN : new Course(last, null);
    }

    private static boolean isContact(Interaction interaction) {
        InteractionType type = interaction.type();
        return switch (type.flow()) {
            case MUTUAL -> true;
            case INBOUND -> type.strength() != Strength.ATTENTION;
            case OUTBOUND -> SENT.contains(type) && interaction.campaign().isEmpty();
            case INTERNAL -> false;
        };
    }

    private static boolean isVisit(Interaction interaction) {
        return interaction.type().flow() == Flow.INBOUND && !interaction.type().equals(EMAIL_OPENED);
    }

    @Override
    public String beginning() {
        return "contact or visit";
    }

    @Override
    public String content() {
        return "silence";
    }
}
