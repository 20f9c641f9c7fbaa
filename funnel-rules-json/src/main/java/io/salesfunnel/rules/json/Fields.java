package io.salesfunnel.rules.json;

import io.salesfunnel.rules.json.Node.Place;
import io.salesfunnel.rules.json.Node.Structure;
import java.util.Optional;
import java.util.Set;

/** The fields of an object. */
final class Fields {

    private final Structure object;
    private final Problems problems;

    private Fields(Structure object, Problems problems) {
        this.object = object;
        this.problems = problems;
    }

    static Optional<Fields> of(Node node, String wanted, Problems problems) {
        return node instanceof Structure object
                ? Optional.of(new Fields(object, problems))
                : problems.wrongType(node, wanted);
    }

    Place place() {
        return object.place();
    }

    Optional<Node> optional(String name) {
        return Optional.ofNullable(object.fields().get(name));
    }

    Optional<Node> required(String name) {
        return optional(name)
                .or(() -> problems.add(Problem.Code.MISSING_FIELD, place().field(name), "is missing; give it"));
    }

    /** Where a field stands, or where it would. */
    Place place(String name) {
        return optional(name).map(Node::place).orElseGet(() -> place().field(name));
    }

    /** Tells of each field that has no meaning here. */
    void only(Set<String> meaningful) {
        object.fields().forEach((name, value) -> {
            if (!meaningful.contains(name)) {
                problems.add(
                        Problem.Code.UNKNOWN_FIELD,
                        value.place(),
                        "has no meaning here; one of " + meaningful + " has");
            }
        });
    }
}
