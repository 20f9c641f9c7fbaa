package io.salesfunnel.classifier;

import org.jspecify.annotations.Nullable;

/**
 * A classifier within a composition or a plan that threw something or returned null. Errors of the virtual machine pass through
 * as they are.
 *
 * <p>What it threw is the cause; nothing of it is quoted, since it may hold personal data.
 *
 * @since 0.1
 */
public final class ClassifierFailedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** The name of the classifier that failed. */
    private final String classifier;

    ClassifierFailedException(String classifier, @Nullable Throwable cause) {
        super(
                "TemperatureClassifier '" + classifier + "' cannot classify: it "
                        + (cause == null ? "returned null" : "threw what is the cause")
                        + "; one that has nothing to tell answers TemperatureReading.unclassified(..)",
                cause);
        this.classifier = classifier;
    }

    /**
     * The name of the classifier that failed.
     *
     * @return the name
     */
    public String classifier() {
        return classifier;
    }
}
