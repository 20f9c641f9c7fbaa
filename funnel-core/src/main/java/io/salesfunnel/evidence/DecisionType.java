package io.salesfunnel.evidence;

/**
 * What a person may decide. The usual ones are {@link StandardDecision}s; an enum of your own adds others.
 *
 * <p>A type says what was decided as a fact of the domain, such as that the seller pursues a deal, and not
 * which transition of a funnel follows from it: another funnel may conclude something else.
 *
 * <p><b>For implementers.</b> You may implement this interface, best with an enum. Instances must be
 * immutable and be equal when their names are.
 *
 * @since 0.1
 */
public interface DecisionType {

    /**
     * The stable name, a code.
     *
     * @return the name
     */
    String name();
}
