package io.salesfunnel.finding;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The form of every id, name and code that the library may show in a message or write to a log.
 *
 * <p>A code has letters, digits and {@code . _ : / $ + # ~ -}, at most 200 of them. So it holds neither an
 * e-mail address nor a sentence. Has no instances.
 *
 * @since 0.1
 */
public final class Code {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}\\p{N}._:/$+#~-]{1,200}");

    private Code() {}

    /**
     * Whether a text has the form.
     *
     * @param text the text
     * @return true if it is a code
     */
    public static boolean isCode(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * What may be shown of a text from outside: the text if it is a code, else its length.
     *
     * @param text the text
     * @return the text, or such as {@code <17 characters>}
     */
    public static String shown(String text) {
        return isCode(text) ? text : "<" + text.length() + " characters>";
    }

    /**
     * Insists on the form.
     *
     * @param owner whose code it is, such as {@code Person}
     * @param what what the code is, such as {@code id}
     * @param code the code
     * @return the code
     * @throws IllegalArgumentException if it has another form; the message does not quote it
     */
    public static String require(String owner, String what, String code) {
        if (!isCode(Objects.requireNonNull(code, what))) {
            throw new IllegalArgumentException(owner + " cannot have this " + what + " of " + code.length()
                    + " characters: it is not a code; a code has letters, digits and . _ : / $ + # ~ - , from 1 to 200,"
                    + " so take a number or a digest instead of a name or an e-mail address");
        }
        return code;
    }
}
