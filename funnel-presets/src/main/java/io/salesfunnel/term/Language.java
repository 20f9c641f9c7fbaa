package io.salesfunnel.term;

import io.salesfunnel.finding.Code;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;

/** Who speaks how. */
final class Language {

    private Language() {}

    static Locale parse(String owner, String tag) {
        Objects.requireNonNull(tag, "language");
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            // It quotes what was given, which may be anything: so it is no cause.
            throw new IllegalArgumentException(owner + " cannot have the language '" + Code.shown(tag)
                    + "': it is not a language tag; give it one such as nl or nl-BE");
        }
    }

    /** The locale without what does not matter to words. */
    static Locale require(String owner, Locale locale) {
        if (Objects.requireNonNull(locale, "locale").getLanguage().isEmpty()) {
            throw new IllegalArgumentException(owner + " cannot have the locale '" + locale.toLanguageTag()
                    + "': it names no language; give it one such as nl or nl-BE");
        }
        return locale.stripExtensions();
    }

    /** Whether a word of one locale is understood in another. */
    static boolean isUnderstood(Locale word, Locale asked) {
        return word.getLanguage().equals(asked.getLanguage())
                && isAnyOr(asked.getScript(), word.getScript())
                && isAnyOr(asked.getCountry(), word.getCountry())
                && isAnyOr(asked.getVariant(), word.getVariant());
    }

    private static boolean isAnyOr(String asked, String part) {
        return part.isEmpty() || part.equals(asked);
    }
}
