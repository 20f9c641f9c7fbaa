package io.salesfunnel.rules.json;

import io.salesfunnel.rules.json.Node.Figure;
import io.salesfunnel.rules.json.Node.Place;
import io.salesfunnel.rules.json.Node.Sequence;
import io.salesfunnel.rules.json.Node.Structure;
import io.salesfunnel.rules.json.Node.Text;
import io.salesfunnel.rules.json.Node.Truth;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** As much of JSON Schema 2020-12 as our schema uses; any other keyword fails. */
final class SchemaCheck {

    private final Structure root;

    SchemaCheck(Structure root) {
        this.root = root;
    }

    boolean accepts(Node node) {
        return accepts(root, node);
    }

    Set<String> properties() {
        return object(root, "properties").fields().keySet();
    }

    Structure definition(String name) {
        return object(object(root, "$defs"), name);
    }

    private static Structure object(Structure parent, String field) {
        return (Structure) Objects.requireNonNull(parent.fields().get(field), field);
    }

    private boolean accepts(Structure schema, Node node) {
        return schema.fields().entrySet().stream()
                .allMatch(keyword -> accepts(schema, keyword.getKey(), keyword.getValue(), node));
    }

    private boolean accepts(Structure schema, String keyword, Node value, Node node) {
        return switch (keyword) {
            case "$schema", "$defs", "title", "description" -> true;
            case "$ref" -> accepts(definition(text(value).replace("#/$defs/", "")), node);
            case "type" ->
                value instanceof Sequence types
                        ? types.elements().stream().anyMatch(type -> isOf(text(type), node))
                        : isOf(text(value), node);
            case "const" -> plain(value).equals(plain(node));
            case "not" -> !accepts((Structure) value, node);
            case "allOf" -> all(value).allMatch(each -> accepts(each, node));
            case "oneOf" -> all(value).filter(each -> accepts(each, node)).count() == 1;
            case "pattern" ->
                !(node instanceof Text text)
                        || Pattern.compile(text(value)).matcher(text.text()).find();
            case "minimum" -> !(node instanceof Figure) || number(node).compareTo(number(value)) >= 0;
            case "maximum" -> !(node instanceof Figure) || number(node).compareTo(number(value)) <= 0;
            case "minItems" ->
                !(node instanceof Sequence list)
                        || list.elements().size() >= number(value).intValue();
            case "uniqueItems" ->
                !(node instanceof Sequence list)
                        || new HashSet<>(list.elements().stream()
                                                .map(SchemaCheck::plain)
                                                .toList())
                                        .size()
                                == list.elements().size();
            case "items" ->
                !(node instanceof Sequence list)
                        || list.elements().stream().allMatch(each -> accepts((Structure) value, each));
            case "required" ->
                !(node instanceof Structure object)
                        || ((Sequence) value)
                                .elements().stream()
                                        .allMatch(name -> object.fields().containsKey(text(name)));
            case "properties" ->
                !(node instanceof Structure object)
                        || object.fields().entrySet().stream()
                                .filter(field -> ((Structure) value).fields().containsKey(field.getKey()))
                                .allMatch(
                                        field -> accepts(object((Structure) value, field.getKey()), field.getValue()));
            case "additionalProperties" ->
                !(node instanceof Structure object)
                        || object(schema, "properties")
                                .fields()
                                .keySet()
                                .containsAll(object.fields().keySet());
            default -> throw new IllegalStateException("keyword " + keyword);
        };
    }

    private static java.util.stream.Stream<Structure> all(Node list) {
        return ((Sequence) list).elements().stream().map(each -> (Structure) each);
    }

    private static boolean isOf(String type, Node node) {
        return switch (type) {
            case "object" -> node instanceof Structure;
            case "array" -> node instanceof Sequence;
            case "string" -> node instanceof Text;
            case "boolean" -> node instanceof Truth;
            case "integer" ->
                node instanceof Figure && number(node).stripTrailingZeros().scale() <= 0;
            default -> node instanceof Figure;
        };
    }

    private static String text(Node node) {
        return ((Text) node).text();
    }

    private static BigDecimal number(Node node) {
        return new BigDecimal(((Figure) node).digits());
    }

    /** The value without its place. */
    private static Object plain(Node node) {
        if (node instanceof Sequence list) {
            return list.elements().stream().map(SchemaCheck::plain).toList();
        }
        return node instanceof Figure ? number(node).stripTrailingZeros() : List.of(node.kind(), unplaced(node));
    }

    private static Object unplaced(Node node) {
        if (node instanceof Text text) {
            return text.text();
        }
        return node instanceof Truth truth
                ? truth.truth()
                : new Place(0, 0, node.place().path());
    }
}
