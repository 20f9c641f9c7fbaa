package io.salesfunnel.export;

/**
 * Keeps spreadsheets from taking text for a formula.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV Injection</a>
 */
final class Formula {

    private static final char GUARD = '\'';
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20" + GUARD;

    private Formula() {}

    static String guarded(String cell) {
        return isSigned(cell, 0) ? GUARD + cell : cell;
    }

    static String unguarded(String cell) {
        return isSigned(cell, 1) && cell.charAt(0) == GUARD ? cell.substring(1) : cell;
    }

    private static boolean isSigned(String cell, int at) {
        return cell.length() > at && SIGNS.indexOf(cell.charAt(at)) >= 0;
    }
}
