package io.salesfunnel.party;

import java.util.Optional;

final class Text {

    private Text() {}

    static void check(String owner, String what, Optional<String> text, int limit) {
        text.ifPresent(given -> check(owner, what, given, limit));
    }

    static void check(String owner, String what, String text, int limit) {
        if (text.codePoints().allMatch(Text::isInvisible)) {
            throw new IllegalArgumentException(
                    owner + " cannot have a blank " + what + ": leave it out if it is not known");
        }
        if (text.length() > limit) {
            throw new IllegalArgumentException(owner + " cannot have a " + what + " of " + text.length()
                    + " characters: at most " + limit + " are kept");
        }
    }

    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
