package io.salesfunnel.term;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** What is left of a word when nobody cares how it is typed: no capitals, one blank for every gap and hyphen. */
final class Spelling {

    private static final Pattern GAP = Pattern.compile("[\\p{Pd}\\p{Z}\\s]+");

    /** What comes along when a word is copied from a page: soft hyphens, breaks without width, marks of byte order. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

    private static final Pattern NOTHING = Pattern.compile("[\\p{Pd}\\p{Z}\\s\\p{Cf}\\p{Cc}]*");

    private Spelling() {}

    /** The same text for all spellings of a word, empty if there is no word. */
    static String of(String word) {
        String visible = UNSEEN.matcher(Objects.requireNonNull(word, "word")).replaceAll("");
        if (NOTHING.matcher(visible).matches()) {
            return "";
        }
        String spaced = GAP.matcher(visible).replaceAll(" ").strip();
        // By way of capitals, as some small letters, such as the sharp s, have several forms.
        String folded =
                Normalizer.normalize(spaced, Form.NFD).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        // The capital of the dotted i keeps its dot, which says nothing that the small letter does not.
        return Normalizer.normalize(folded.replace("i\u0307", "i"), Form.NFC);
    }
}
