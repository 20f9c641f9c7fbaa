package io.salesfunnel.examples.pipeline;

/** The command was called in a way that it does not know. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
