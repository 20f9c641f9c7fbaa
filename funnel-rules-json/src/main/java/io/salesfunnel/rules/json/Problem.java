package io.salesfunnel.rules.json;

import java.util.Objects;

/**
 * One thing that is wrong with a text, with its place and what would mend it. Codes and numbers are quoted, other texts
 * are not.
 *
 * @param code the stable code
 * @param line the line, counted from 1
 * @param column the column in characters, counted from 1
 * @param path the path from the root, such as {@code $.rule.all[2].atLeast}
 * @param message what is so, and what would work
 * @since 0.1
 */
public record Problem(Code code, int line, int column, String path, String message) {

    /** The kinds of problem. */
    public enum Code {
        /** The text is not JSON. */
        NOT_JSON,
        /** Something follows the rule set. */
        TRAILING_CONTENT,
        /** The text, or a part of it, is too long. */
        TOO_LONG,
        /** Objects and lists stand in each other too often. */
        TOO_DEEP,
        /** An object has two fields of one name. */
        DUPLICATE_FIELD,
        /** The format is of a version that is not known here. */
        UNKNOWN_FORMAT,
        /** A field is missing. */
        MISSING_FIELD,
        /** A field has no meaning here. */
        UNKNOWN_FIELD,
        /** A value is of another kind, such as a text where a number is wanted. */
        WRONG_TYPE,
        /** A text does not have the form that is wanted, such as that of a date. */
        WRONG_FORM,
        /** A name is not a code. */
        NOT_A_CODE,
        /** A number, a time or an amount is too small or too large. */
        OUT_OF_RANGE,
        /** A list has nothing in it. */
        EMPTY_LIST,
        /** A list has one value twice. */
        DUPLICATE_VALUE,
        /** A constant is named that the type of the fact does not have. */
        UNKNOWN_CONSTANT,
        /** There is no such currency. */
        UNKNOWN_CURRENCY,
        /** There is no such time zone. */
        UNKNOWN_ZONE,
        /** The vocabulary has no such fact. */
        UNKNOWN_FACT,
        /** The vocabulary has no such interaction. */
        UNKNOWN_INTERACTION,
        /** The vocabulary has no such rule. */
        UNKNOWN_RULE,
        /** An object does not say what kind of rule it is. */
        NO_RULE,
        /** An object says that it is two kinds of rule. */
        SEVERAL_RULES,
        /** A criterion does not say what the fact has to be like. */
        NO_CONDITION,
        /** A criterion has two conditions. */
        SEVERAL_CONDITIONS,
        /** A condition does not go with the type of the fact. */
        UNFIT_CONDITION,
        /** Two limits that no value lies between. */
        IMPOSSIBLE_LIMITS,
        /** A threshold that is always reached or never. */
        IMPOSSIBLE_THRESHOLD,
        /** A rule set that is not valid for any time. */
        IMPOSSIBLE_VALIDITY,
        /** Two parts of one name. */
        DUPLICATE_NAME
    }

    /**
     * Keeps the parts.
     *
     * @param code the stable code
     * @param line the line, counted from 1
     * @param column the column, counted from 1
     * @param path the path from the root
     * @param message what is so, and what would work
     */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column + ", " + path + ": " + code + ": " + message;
    }
}
