package io.salesfunnel.party;

import java.net.IDN;
import java.util.regex.Pattern;

/** The check that browsers make of an e-mail field (HTML Standard, "valid e-mail address"), by means of the JDK. */
final class EmailAddress {

    private static final String LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
    private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\p{M}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}");
    private static final Pattern DOMAIN = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*");
    private static final int LIMIT = 254;

    private EmailAddress() {}

    static void check(String owner, String address) {
        int at = address.lastIndexOf('@');
        if (at < 0) {
            throw refusal(owner, address, "it has no @");
        }
        if (address.length() > LIMIT) {
            throw refusal(owner, address, "at most " + LIMIT + " are possible");
        }
        if (!LOCAL.matcher(address.substring(0, at)).matches()) {
            throw refusal(owner, address, "what stands before the @ is not possible there");
        }
        if (!DOMAIN.matcher(ascii(owner, address, address.substring(at + 1))).matches()) {
            throw refusal(owner, address, "what stands behind the @ is no domain");
        }
    }

    private static String ascii(String owner, String address, String domain) {
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException e) {
            throw refusal(owner, address, "what stands behind the @ is no domain");
        }
    }

    private static IllegalArgumentException refusal(String owner, String address, String why) {
        return new IllegalArgumentException(owner + " cannot have this e-mail address of " + address.length()
                + " characters: " + why + "; leave it out if none is known");
    }
}
