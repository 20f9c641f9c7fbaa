package io.salesfunnel.rules.json;

import io.salesfunnel.ruleset.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Rule sets as JSON texts, to be kept, compared and reviewed like code.
 *
 * <pre>{@code
 * RuleSetJson json = RuleSetJson.standard();
 * String text = json.write(fit);
 * RuleSet same = json.read(text).orElseThrow();
 * }</pre>
 *
 * <p>What is written reads as an equal set, which judges equally and has the same hash. Equal sets are written in the
 * same characters. A text looks so:
 *
 * <pre>{@code
 * {
 *   "funnel-rules": 1,
 *   "ruleSet": "fit",
 *   "version": 3,
 *   "rule": {
 *     "name": "requirements",
 *     "all": [
 *       { "fact": "need", "is": true },
 *       { "name": "large-enough", "fact": "employees", "atLeast": 50, "question": "how many people work there?" },
 *       { "rule": "owns-a-garage" }
 *     ]
 *   }
 * }
 * }</pre>
 *
 * <p>The last of these refers to a rule of the {@link Vocabulary} by its name. {@link #schema()} tells all fields.
 * Times are those of ISO 8601; money is written such as {@code "5000 EUR"}. Objects and
 * lists stand in each other at most 64 deep, and a text has at most 4 million characters.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @since 0.1
 */
public final class RuleSetJson {

    private static final String SCHEMA = "funnel-rules-1.schema.json";

    private final Vocabulary vocabulary;

    private RuleSetJson(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Texts in the words of {@link Vocabulary#standard()}.
     *
     * @return the format
     */
    public static RuleSetJson standard() {
        return of(Vocabulary.standard());
    }

    /**
     * Texts in words of your own.
     *
     * @param vocabulary the facts, interactions and rules that a text may name
     * @return the format
     */
    public static RuleSetJson of(Vocabulary vocabulary) {
        return new RuleSetJson(Objects.requireNonNull(vocabulary, "vocabulary"));
    }

    /**
     * Writes a rule set. Where two forms say the same, the simpler one is taken.
     *
     * @param set the rule set
     * @return the text, its lines ended by line feeds
     * @throws IllegalArgumentException if the set has what is no data, such as a rule made of a function that the
     *     vocabulary does not have, or what the vocabulary has no word for; the message lists all of it
     */
    public String write(RuleSet set) {
        List<String> obstacles = new ArrayList<>();
        var document = new RuleWriter(vocabulary, obstacles).document(set);
        require(set, obstacles);
        String text = Printer.print(document);
        Reading back = read(text);
        back.problems().forEach(problem -> obstacles.add(problem.toString()));
        require(set, obstacles);
        if (back.ruleSet().filter(set::equals).isEmpty()) {
            require(set, List.of("what is written would not read as an equal set"));
        }
        return text;
    }

    private static void require(RuleSet set, List<String> obstacles) {
        if (!obstacles.isEmpty()) {
            throw new IllegalArgumentException("RuleSet '" + set.name() + "' version " + set.version()
                    + " cannot be written: " + String.join(", and ", obstacles));
        }
    }

    /**
     * Reads a rule set.
     *
     * @param text the text
     * @return the rule set, or all problems of the text
     */
    public Reading read(String text) {
        try {
            return read(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a rule set.
     *
     * @param text the text, which is read to its end and not closed
     * @return the rule set, or all problems of the text
     * @throws IOException if the text cannot be read
     */
    public Reading read(Reader text) throws IOException {
        Problems problems = new Problems();
        Optional<Node> node = NodeReader.read(text, problems);
        Optional<RuleSet> set = node.flatMap(root -> new RuleReader(vocabulary, problems).document(root));
        return problems.isEmpty() ? new Reading(set, List.of()) : new Reading(Optional.empty(), problems.inOrder());
    }

    /**
     * The JSON Schema of the texts, for editors and other programs. It knows neither the vocabulary nor which
     * condition goes with which fact.
     *
     * @return the schema, of draft 2020-12
     */
    public static String schema() {
        try (InputStream in = RuleSetJson.class.getResourceAsStream(SCHEMA)) {
            return new String(Objects.requireNonNull(in, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
