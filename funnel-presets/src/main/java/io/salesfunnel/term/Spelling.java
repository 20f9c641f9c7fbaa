package io.salesfunnel.term;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is left of a word when nobody cares how it is typed: no capitals, one blank for every gap and hyphen. */
final class Spelling {

    private static final Pattern GAP = Pattern.compile("[\\p{Pd}\\p{Z}\\s]+");

    private Spelling() {}

    /** The same text for all spellings of a word, empty if there is no word. */
    static String of(String word) {
        String spaced = GAP.matcher(word).replaceAll(" ").strip();
        // By way of capitals, as some small letters, such as the sharp s, have several forms.
        String folded =
                Normalizer.normalize(spaced, Form.NFD).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Form.NFC);
    }
}
