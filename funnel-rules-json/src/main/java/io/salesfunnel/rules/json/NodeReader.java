package io.salesfunnel.rules.json;

import io.salesfunnel.finding.Code;
import io.salesfunnel.rules.json.Node.Figure;
import io.salesfunnel.rules.json.Node.Nothing;
import io.salesfunnel.rules.json.Node.Place;
import io.salesfunnel.rules.json.Node.Sequence;
import io.salesfunnel.rules.json.Node.Structure;
import io.salesfunnel.rules.json.Node.Text;
import io.salesfunnel.rules.json.Node.Truth;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads a text as values with their places. What is wrong with it as JSON is told without quoting it. */
final class NodeReader {

    static final int DEEPEST = 64;
    static final int LONGEST = 4_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxDocumentLength(LONGEST).build())
            .build();

    private final JsonParser parser;
    private final Problems problems;
    private String path = "$";
    private int depth;
    private boolean tooDeep;

    private NodeReader(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The value, or nothing if the text is not JSON to its end. */
    static Optional<Node> read(Reader text, Problems problems) throws IOException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return new NodeReader(parser, problems).document();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private Optional<Node> document() {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return problems.add(Problem.Code.NOT_JSON, here(), "has nothing in it; a rule set is an object");
            }
            Node node = node(first);
            path = "$";
            if (parser.nextToken() != null) {
                problems.add(Problem.Code.TRAILING_CONTENT, here(), "something follows the end; take it away");
            }
            return Optional.of(node);
        } catch (JacksonIOException e) {
            throw e;
        } catch (StreamConstraintsException e) {
            // The parser bears some depth beyond ours, and what is too deep has been told.
            return tooDeep
                    ? Optional.empty()
                    : problems.add(
                            Problem.Code.TOO_LONG,
                            whereItStops(),
                            "goes on for too long; a text has at most " + LONGEST + " characters and a number 1000");
        } catch (JacksonException e) {
            return problems.add(
                    Problem.Code.NOT_JSON,
                    whereItStops(),
                    "is not JSON from here on; mend it, then the rest can be told");
        }
    }

    /** The parser is ahead of the values that were read. */
    private Place whereItStops() {
        path = path(parser.streamReadContext());
        return place(parser.currentLocation());
    }

    private static String path(TokenStreamContext context) {
        TokenStreamContext parent = context.getParent();
        String before = parent == null ? "$" : path(parent);
        if (context.inArray()) {
            return before + "[" + context.getCurrentIndex() + "]";
        }
        return context.currentName() == null ? before : before + "." + Code.shown(context.currentName());
    }

    private Node node(JsonToken token) {
        Place place = here();
        return switch (token) {
            case START_OBJECT -> structure(place);
            case START_ARRAY -> sequence(place);
            case VALUE_STRING -> new Text(place, parser.getString());
            case VALUE_TRUE -> new Truth(place, true);
            case VALUE_FALSE -> new Truth(place, false);
            case VALUE_NULL -> new Nothing(place);
            default -> new Figure(place, parser.getString());
        };
    }

    private Node structure(Place place) {
        Map<String, Node> fields = new LinkedHashMap<>();
        if (skipsTooDeep(place)) {
            return new Structure(place, fields);
        }
        depth++;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            path = place.path() + "." + Code.shown(name);
            Place key = here();
            Node value = node(parser.nextToken());
            if (fields.putIfAbsent(name, value) != null) {
                problems.add(Problem.Code.DUPLICATE_FIELD, key, "is here twice; take one away");
            }
        }
        depth--;
        return new Structure(place, fields);
    }

    private Node sequence(Place place) {
        List<Node> elements = new ArrayList<>();
        if (skipsTooDeep(place)) {
            return new Sequence(place, elements);
        }
        depth++;
        path = place.path() + "[0]";
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            elements.add(node(next));
            path = place.path() + "[" + elements.size() + "]";
        }
        depth--;
        return new Sequence(place, elements);
    }

    private boolean skipsTooDeep(Place place) {
        if (depth < DEEPEST) {
            return false;
        }
        tooDeep = true;
        problems.add(
                Problem.Code.TOO_DEEP, place, "stands in " + depth + " others; at most " + (DEEPEST - 1) + " work");
        parser.skipChildren();
        return true;
    }

    private Place here() {
        return place(parser.currentTokenLocation());
    }

    private Place place(TokenStreamLocation location) {
        return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()), path);
    }
}
