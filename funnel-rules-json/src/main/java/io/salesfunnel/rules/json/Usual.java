package io.salesfunnel.rules.json;

import io.salesfunnel.condition.Condition;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.qualification.Criterion;

/** What a criterion is like when a text does not say more. */
final class Usual {

    private static final Condition<Boolean> TRUE = Condition.oneOf(true);

    private Usual() {}

    /** The criterion with its usual question, which for a fact that has to be true is one of yes or no. */
    @SuppressWarnings("unchecked")
    static <T> Criterion<T> criterion(String name, FactKey<T> key, Condition<? super T> condition) {
        Criterion<T> criterion = Criterion.named(name).reads(key).metWhen(condition);
        return key.type() == Boolean.class && condition.equals(TRUE)
                ? criterion.ask(Criterion.isTrue((FactKey<Boolean>) key).question())
                : criterion;
    }
}
