package io.salesfunnel.rules.json;

import java.util.List;
import java.util.Map;

/** A value of a JSON text, with its place. */
sealed interface Node {

    /** Where a value stands. */
    record Place(int line, int column, String path) {

        /** The place of a field that is not there. */
        Place field(String name) {
            return new Place(line, column, path + "." + name);
        }
    }

    Place place();

    /** What the value is, in words. */
    String kind();

    /** An object, its fields in the order of the text. */
    record Structure(Place place, Map<String, Node> fields) implements Node {
        @Override
        public String kind() {
            return "an object";
        }
    }

    /** An array. */
    record Sequence(Place place, List<Node> elements) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A string. */
    record Text(Place place, String text) implements Node {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A number as it is written. */
    record Figure(Place place, String digits) implements Node {
        @Override
        public String kind() {
            return "a number";
        }
    }

    /** True or false. */
    record Truth(Place place, boolean truth) implements Node {
        @Override
        public String kind() {
            return "true or false";
        }
    }

    /** Null, which stands for nothing here. */
    record Nothing(Place place) implements Node {
        @Override
        public String kind() {
            return "null";
        }
    }
}
