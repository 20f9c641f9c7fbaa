package io.salesfunnel.rules.json;

import static io.salesfunnel.rules.json.Words.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.ruleset.RuleSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class SchemaPropertyTest {

    @Property
    void acceptsWhatIsWritten(@ForAll RuleSet set) {
        assertThat(SchemaTest.SCHEMA.accepts(SchemaTest.parsed(JSON.write(set))))
                .isTrue();
    }
}
