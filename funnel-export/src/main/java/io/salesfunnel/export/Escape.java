package io.salesfunnel.export;

import java.util.HexFormat;

/**
 * Writes what a file cannot hold as a mark and four hexadecimal digits: line breaks and other control characters,
 * halves of a character, the mark itself, and more if asked for.
 */
record Escape(char mark, String more) {

    private static final int DIGITS = 4;

    String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(text, i) && c != mark && more.indexOf(c) < 0) {
                escaped.append(c);
            } else {
                escaped.append(mark).append(HexFormat.of().toHexDigits(c));
            }
        }
        return escaped.toString();
    }

    String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int end = i + 1 + DIGITS;
            if (text.charAt(i) == mark && end <= text.length() && isHex(text, i + 1, end)) {
                plain.append((char) HexFormat.fromHexDigits(text, i + 1, end));
                i = end - 1;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    /** The text for people, where what a file cannot hold is a space. */
    static String readable(String text) {
        StringBuilder readable = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            readable.append(isPlain(text, i) ? text.charAt(i) : ' ');
        }
        return readable.toString();
    }

    private static boolean isPlain(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return !Character.isISOControl(c) && c != '\uFEFF' && c != '\uFFFE' && c != '\uFFFF';
    }

    private static boolean isHex(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(HexFormat::isHexDigit);
    }
}
