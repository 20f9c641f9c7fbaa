package io.salesfunnel.treatment;

import io.salesfunnel.finding.Code;

/**
 * Where a treatment comes from: a statement in the words of whoever made it.
 *
 * @param number the number of the statement, a code such as {@code S0.23}
 * @param language the language of the phrase, a code of ISO 639 such as {@code nl}
 * @param phrase the phrase, not translated
 * @since 0.1
 */
public record Source(String number, String language, String phrase) {

    /**
     * Keeps the three.
     *
     * @param number the number of the statement
     * @param language the language of the phrase
     * @param phrase the phrase
     */
    public Source {
        Code.require("Source", "number", number);
        Code.require("Source '" + number + "'", "language", language);
        if (phrase.isBlank()) {
            throw new IllegalArgumentException(
                    "Source '" + number + "' cannot have a blank phrase; quote what was said");
        }
    }
}
