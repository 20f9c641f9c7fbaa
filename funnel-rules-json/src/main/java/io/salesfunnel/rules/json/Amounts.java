package io.salesfunnel.rules.json;

import io.salesfunnel.evidence.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers that may have a fraction, and money. */
final class Amounts {

    /** How many digits a number may have, and how many of them behind the point. */
    static final int LONGEST = 100;

    private static final Pattern MONEY = Pattern.compile("(-?\\d{1,100}(?:\\.\\d{1,100})?) ([A-Z]{3})");

    private Amounts() {}

    static Optional<BigDecimal> decimal(Node node, Problems problems) {
        Values values = new Values(problems);
        return values.digits(node, "a number").flatMap(digits -> {
            String wanted = "a number of at most " + LONGEST + " digits";
            try {
                BigDecimal number = new BigDecimal(digits);
                if (Math.abs((long) number.scale()) <= LONGEST && number.precision() <= LONGEST) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException e) {
                return values.outOfRange(node, wanted);
            }
            return values.outOfRange(node, wanted);
        });
    }

    static Optional<Double> floating(Node node, Problems problems) {
        Values values = new Values(problems);
        return values.digits(node, "a number").flatMap(digits -> {
            double number = Double.parseDouble(digits);
            return Double.isFinite(number)
                    ? Optional.of(number)
                    : values.outOfRange(node, "a number that fits into 64 bits");
        });
    }

    static Optional<Money> money(Node node, Problems problems) {
        String wanted = "an amount with its currency, such as \"5000 EUR\"";
        return new Values(problems).text(node, wanted).flatMap(text -> {
            Matcher parts = MONEY.matcher(text);
            if (!parts.matches()) {
                return problems.add(Problem.Code.WRONG_FORM, node.place(), "is not " + wanted);
            }
            try {
                return Optional.of(Money.of(new BigDecimal(parts.group(1)), parts.group(2)));
            } catch (IllegalArgumentException e) {
                return problems.add(
                        Problem.Code.UNKNOWN_CURRENCY,
                        node.place(),
                        parts.group(2) + " is no currency of ISO 4217; one such as EUR or USD would work");
            }
        });
    }

    static boolean isWritable(Money money) {
        return MONEY.matcher(money.toString()).matches();
    }
}
