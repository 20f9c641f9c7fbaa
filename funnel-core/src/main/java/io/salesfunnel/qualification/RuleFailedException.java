package io.salesfunnel.qualification;

import org.jspecify.annotations.Nullable;

/**
 * A rule inside another that threw something or returned null: neither yes nor no. What it threw is the cause;
 * nothing of it is quoted, since it may hold personal data.
 *
 * @since 0.1
 */
public final class RuleFailedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** The name of the rule that failed. */
    private final String rule;

    RuleFailedException(String rule, @Nullable Throwable cause) {
        super(
                "Rule '" + rule + "' failed inside another: it "
                        + (cause == null ? "returned null" : "threw what is the cause")
                        + "; one that lacks what it needs answers Finding.unknown(..)",
                cause);
        this.rule = rule;
    }

    /**
     * The rule that failed: of rules inside each other, the innermost.
     *
     * @return its name
     */
    public String rule() {
        return rule;
    }
}
