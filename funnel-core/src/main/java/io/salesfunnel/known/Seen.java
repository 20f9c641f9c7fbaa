package io.salesfunnel.known;

import io.salesfunnel.evidence.Flow;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.evidence.Strength;
import java.util.Arrays;
import java.util.function.Predicate;

/** Which types of interaction have occurred; the standard ones as bits. */
record Seen(long standard, InteractionTypes others) {

    static final Seen NOTHING = new Seen(0, new InteractionTypes());

    private static final StandardInteraction[] STANDARD = StandardInteraction.values();

    /** Types that are not standard; holds few. */
    static final class InteractionTypes {

        private final InteractionType[] types;

        InteractionTypes(InteractionType... types) {
            this.types = types;
        }

        boolean any(Predicate<InteractionType> question) {
            for (InteractionType type : types) {
                if (question.test(type)) {
                    return true;
                }
            }
            return false;
        }

        InteractionTypes with(InteractionType type) {
            InteractionType[] more = Arrays.copyOf(types, types.length + 1);
            more[types.length] = type;
            return new InteractionTypes(more);
        }
    }

    /** A question about types, with its answer for the standard ones made in advance. */
    record Question(long standard, Predicate<InteractionType> others) {

        static Question of(Predicate<InteractionType> question) {
            long bits = 0;
            for (StandardInteraction type : STANDARD) {
                bits |= question.test(type) ? bit(type) : 0;
            }
            return new Question(bits, question);
        }
    }

    static final Question ENGAGING = Question.of(InteractionType::isEngaging);
    static final Question TWO_WAY = Question.of(type -> type.flow() == Flow.MUTUAL);
    private static final Question[] SHOWING = new Question[Strength.values().length];

    static {
        for (Strength strength : Strength.values()) {
            SHOWING[strength.ordinal()] = Question.of(type -> shows(type, strength));
        }
    }

    static Question showing(Strength strength) {
        return SHOWING[strength.ordinal()];
    }

    private static boolean shows(InteractionType type, Strength strength) {
        boolean bySelf = type.flow() == Flow.INBOUND || type.flow() == Flow.MUTUAL;
        return bySelf && type.strength().compareTo(strength) >= 0;
    }

    static long bit(StandardInteraction type) {
        return 1L << type.ordinal();
    }

    Seen with(InteractionType type) {
        if (type instanceof StandardInteraction known) {
            return (standard & bit(known)) != 0 ? this : new Seen(standard | bit(known), others);
        }
        return others.any(type::equals) ? this : new Seen(standard, others.with(type));
    }

    boolean has(InteractionType type) {
        return type instanceof StandardInteraction known ? (standard & bit(known)) != 0 : others.any(type::equals);
    }

    boolean any(Question question) {
        return (standard & question.standard()) != 0 || others.any(question.others());
    }
}
