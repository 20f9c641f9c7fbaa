package io.salesfunnel.funnel;

import io.salesfunnel.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transition that was not made, for those who ask for an exception with {@code orElseThrow()}.
 *
 * @since 0.1
 */
public final class IllegalTransitionException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<Finding> reasons;

    IllegalTransitionException(String message, List<Finding> reasons) {
        super(message);
        this.reasons = reasons;
    }

    /**
     * Everything that stands in the way.
     *
     * @return an unmodifiable list
     * @throws IllegalStateException if this exception was serialised, which leaves only its message
     */
    public List<Finding> reasons() {
        if (reasons == null) {
            throw new IllegalStateException("The reasons were not serialised; the message of the exception lists them");
        }
        return reasons;
    }
}
