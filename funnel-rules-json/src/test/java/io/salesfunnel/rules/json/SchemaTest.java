package io.salesfunnel.rules.json;

import static io.salesfunnel.rules.json.Words.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.rules.json.Node.Structure;
import io.salesfunnel.rules.json.Node.Text;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final Map<Shape, String> DEFINITIONS = new LinkedHashMap<>(Map.of(
            Shape.CRITERION, "criterion",
            Shape.ALL, "all",
            Shape.ANY, "any",
            Shape.AT_LEAST, "atLeast",
            Shape.NOT, "not",
            Shape.WEIGHTED, "weighted",
            Shape.SET, "set",
            Shape.REFERENCE, "reference"));

    static Node parsed(String text) {
        try {
            return NodeReader.read(new StringReader(text), new Problems()).orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static final SchemaCheck SCHEMA = new SchemaCheck((Structure) parsed(RuleSetJson.schema()));

    @Test
    void hasTheFieldsThatAreRead() {
        DEFINITIONS.forEach((shape, definition) -> assertThat(
                        SCHEMA.definition(definition).fields().get("properties"))
                .isInstanceOfSatisfying(
                        Structure.class,
                        properties -> assertThat(properties.fields().keySet())
                                .as(definition)
                                .isEqualTo(shape.fields(Shape.POLICY, Shape.WEIGHT))));
        assertThat(Set.copyOf(SCHEMA.properties())).isEqualTo(Shape.SET.fields(Shape.FORMAT));
        assertThat(Shape.CRITERION.fields()).containsAll(Shape.CONDITIONS);
    }

    @Test
    void acceptsTheSample() throws IOException {
        assertThat(SCHEMA.accepts(parsed(RuleSetJsonTest.sample()))).isTrue();
    }

    @Test
    void refusesWhatIsNotRead() {
        String start = "{\"funnel-rules\": 1, \"ruleSet\": \"a\", \"version\": 1, \"rule\": ";
        List<String> rules = List.of(
                "{}",
                "7",
                "{\"fact\": \"need\"}",
                "{\"fact\": \"need\", \"is\": true, \"isKnown\": true}",
                "{\"fact\": \"need\", \"isKnown\": false}",
                "{\"fact\": \"need\", \"is\": null}",
                "{\"fact\": \"need\", \"is\": true, \"weight\": 3}",
                "{\"name\": \"x\", \"all\": []}",
                "{\"all\": [{\"rule\": \"own\"}]}",
                "{\"name\": \"x\", \"atLeast\": 0, \"of\": [{\"rule\": \"own\"}]}",
                "{\"name\": \"x\", \"threshold\": 1, \"weighted\": [{\"rule\": \"own\"}]}",
                "{\"name\": \"x\", \"threshold\": 1, \"weighted\": [{\"rule\": \"own\", \"weight\": 0}]}",
                "{\"rule\": \"own\", \"whenUnknown\": \"maybe\"}",
                "{\"rule\": \"own\", \"whenUnknown\": []}",
                "{\"ruleSet\": \"a\", \"version\": 0, \"rule\": {\"rule\": \"own\"}}");

        assertThat(SCHEMA.accepts(parsed(start + "{\"rule\": \"own\"}}"))).isTrue();
        assertThat(rules).allSatisfy(rule -> {
            assertThat(SCHEMA.accepts(parsed(start + rule + "}"))).isFalse();
            assertThat(JSON.read(start + rule + "}").problems()).isNotEmpty();
        });
    }

    @Test
    void namesItsDraft() {
        assertThat(((Structure) parsed(RuleSetJson.schema())).fields().get("$schema"))
                .isInstanceOfSatisfying(
                        Text.class,
                        draft -> assertThat(draft.text()).isEqualTo("https://json-schema.org/draft/2020-12/schema"));
    }
}
