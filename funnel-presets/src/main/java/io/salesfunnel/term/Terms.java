package io.salesfunnel.term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The words for stages and temperatures. One word may mean many things, so a look-up gives all of them.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @since 0.1
 */
public final class Terms {

    private final List<Term> terms;

    private Terms(Collection<Term> terms) {
        this.terms = List.copyOf(new LinkedHashSet<>(terms));
    }

    /**
     * Some terms; of those for one stage in one language, the first is its label.
     *
     * @param terms the terms
     * @return the terms
     */
    public static Terms of(Term... terms) {
        return new Terms(List.of(terms));
    }

    /**
     * These and others.
     *
     * @param others the others
     * @return all
     */
    public Terms and(Terms others) {
        List<Term> all = new ArrayList<>(terms);
        all.addAll(others.terms);
        return new Terms(all);
    }

    /**
     * All of them.
     *
     * @return an unmodifiable list in the order given
     */
    public List<Term> all() {
        return terms;
    }
}
