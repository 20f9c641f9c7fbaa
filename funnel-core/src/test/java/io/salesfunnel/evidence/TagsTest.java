package io.salesfunnel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TagsTest {

    @Test
    void keepsTheCodesInTheOrderGiven() {
        assertThat(Tags.of("tennis", "golf", "tennis").codes()).containsExactly("tennis", "golf");
        assertThat(Tags.of().codes()).isEmpty();
    }

    @Test
    void isEqualWhateverTheOrder() {
        assertThat(Tags.of("tennis", "golf"))
                .isEqualTo(Tags.of("golf", "tennis"))
                .hasSameHashCodeAs(Tags.of("golf", "tennis"));
        assertThat(Tags.of("tennis")).isNotEqualTo(Tags.of("golf"));
    }

    @Test
    void tellsWhetherACodeIsInBoth() {
        assertThat(Tags.of("tennis", "golf").sharesWith(Tags.of("chess", "golf")))
                .isTrue();
        assertThat(Tags.of("tennis").sharesWith(Tags.of("golf"))).isFalse();
        assertThat(Tags.of().sharesWith(Tags.of())).isFalse();
    }

    @Test
    void cannotBeChanged() {
        Set<String> codes = new LinkedHashSet<>(List.of("tennis"));
        Tags tags = new Tags(codes);
        codes.add("golf");

        assertThat(tags.codes()).containsExactly("tennis");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> tags.codes().add("golf"));
    }

    @Test
    void holdsNoSentences() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tags.of("plays golf with Jane"))
                .withMessage("Tags cannot have this tag of 20 characters: it is not a code; a code has letters, digits"
                        + " and . _ : / $ + # ~ - , from 1 to 200, so take a number or a digest instead of a name or an"
                        + " e-mail address");
    }
}
