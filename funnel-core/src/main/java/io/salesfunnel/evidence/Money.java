package io.salesfunnel.evidence;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount in a currency. Neither rounds nor converts; equal amounts are equal whatever their scale, so
 * {@code 10.0 EUR} is {@code 10.00 EUR}.
 *
 * @param amount the amount, in units of the currency and not of its cents
 * @param currency the currency, of ISO 4217
 * @since 0.1
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    private static final int LIMIT = 100;

    /**
     * Keeps the amount without its trailing zeros.
     *
     * @param amount the amount, in units of the currency
     * @param currency the currency
     */
    public Money {
        if (Math.abs((long) amount.scale()) > LIMIT) {
            throw new IllegalArgumentException("Money cannot have an amount of scale " + amount.scale()
                    + "; scales from -" + LIMIT + " to " + LIMIT + " are possible");
        }
        BigDecimal plain = amount.stripTrailingZeros();
        amount = plain.scale() < 0 ? plain.setScale(0) : plain;
        Objects.requireNonNull(currency, "currency");
    }

    /**
     * An amount in whole units.
     *
     * @param amount the amount, in units of the currency
     * @param currency the code of the currency in ISO 4217, such as {@code EUR}
     * @return the money
     * @throws IllegalArgumentException if there is no such currency
     */
    public static Money of(long amount, String currency) {
        return of(BigDecimal.valueOf(amount), currency);
    }

    /**
     * An amount.
     *
     * @param amount the amount, in units of the currency
     * @param currency the code of the currency in ISO 4217, such as {@code EUR}
     * @return the money
     * @throws IllegalArgumentException if there is no such currency
     */
    public static Money of(BigDecimal amount, String currency) {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
        try {
            return new Money(amount, Currency.getInstance(currency));
        } catch (IllegalArgumentException e) {
            // Newer platforms quote what was given, which may be anything: so it is no cause.
            throw new IllegalArgumentException("Money cannot be in a currency whose code has " + currency.length()
                    + " characters and is not in ISO 4217; take one such as EUR or USD");
        }
    }

    /**
     * The sum.
     *
     * @param other money of the same currency
     * @return the sum
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money plus(Money other) {
        requireSameCurrency("add", other);
        return new Money(amount.add(other.amount), currency);
    }

    /**
     * The exact product.
     *
     * @param factor the factor
     * @return the product, not rounded
     */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    /**
     * Whether this is as much as the other, or more.
     *
     * @param other money of the same currency
     * @return true if it is at least as much
     * @throws IllegalArgumentException if the currencies differ
     */
    public boolean isAtLeast(Money other) {
        return compareTo(other) >= 0;
    }

    /**
     * Compares the amounts; agrees with {@code equals}.
     *
     * @param other money of the same currency
     * @return negative, zero or positive
     * @throws IllegalArgumentException if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        requireSameCurrency("compare", other);
        return amount.compareTo(other.amount);
    }

    private void requireSameCurrency(String verb, Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Money cannot " + verb + " " + currency + " and " + other.currency
                    + ": it knows no rate of exchange; convert one of them first");
        }
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
