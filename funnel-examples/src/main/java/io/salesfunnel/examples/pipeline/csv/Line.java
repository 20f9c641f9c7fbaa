package io.salesfunnel.examples.pipeline.csv;

/** A line as it stands in a file, without its end; one with a flaw has no text. */
record Line(int number, String text, Flaw flaw) {

    enum Flaw {
        NONE,
        TOO_LONG,
        NOT_UTF_8
    }

    boolean isBlank() {
        return flaw == Flaw.NONE && text.isBlank();
    }
}
