package io.salesfunnel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppendOnlyListTest {

    private static final AppendOnlyList<String> EMPTY = AppendOnlyList.empty();

    private static AppendOnlyList<String> listOf(String... elements) {
        AppendOnlyList<String> list = AppendOnlyList.empty();
        for (String element : elements) {
            list = list.append(element);
        }
        return list;
    }

    private static AppendOnlyList<Integer> upTo(int first, int size) {
        AppendOnlyList<Integer> list = AppendOnlyList.<Integer>empty().append(first);
        for (int i = 1; i < size; i++) {
            list = list.append(i);
        }
        return list;
    }

    @Test
    void beginsEmpty() {
        assertThat(EMPTY.size()).isZero();
        assertThat(EMPTY.last()).isNull();
        assertThat(EMPTY.before()).isNull();
        assertThat(EMPTY.toList()).isEmpty();
        assertThat(AppendOnlyList.<String>empty()).isSameAs(EMPTY);
    }

    @Test
    void growsAtItsEnd() {
        AppendOnlyList<String> list = listOf("a", "b", "a");

        assertThat(list.size()).isEqualTo(3);
        assertThat(list.last()).isEqualTo("a");
        assertThat(list.toList()).containsExactly("a", "b", "a");
    }

    @Test
    void sharesWhatItHadBefore() {
        AppendOnlyList<String> shorter = listOf("a", "b");

        assertThat(shorter.append("c").before()).isSameAs(shorter);
        assertThat(EMPTY.append("a").before()).isSameAs(EMPTY);
    }

    @Test
    void staysAsItWasWhenALongerOneIsMade() {
        AppendOnlyList<String> shorter = listOf("a");

        AppendOnlyList<String> one = shorter.append("b");
        AppendOnlyList<String> other = shorter.append("c");

        assertThat(shorter.toList()).containsExactly("a");
        assertThat(shorter.size()).isEqualTo(1);
        assertThat(one.toList()).containsExactly("a", "b");
        assertThat(other.toList()).containsExactly("a", "c");
    }

    @Test
    void refusesNoElement() {
        assertThatNullPointerException()
                .isThrownBy(() -> EMPTY.append(nothing()))
                .withMessage("element");
    }

    @SuppressWarnings("NullAway")
    private static String nothing() {
        return null;
    }

    @Test
    void givesAListThatNobodyCanChange() {
        List<String> list = listOf("a").toList();

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.set(0, "b"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.add("b"));
    }

    @Test
    void equalsByElementsAndTheirOrder() {
        AppendOnlyList<String> list = listOf("a", "b");

        assertThat(list)
                .isEqualTo(listOf("a", "b"))
                .hasSameHashCodeAs(listOf("a", "b"))
                .isNotEqualTo(listOf("b", "a"))
                .isNotEqualTo(listOf("x", "b"))
                .isNotEqualTo(listOf("a", "x"))
                .isNotEqualTo(listOf("a"))
                .isNotEqualTo(listOf("a", "b", "c"))
                .isNotEqualTo(List.of("a", "b"))
                .isNotEqualTo(EMPTY);
    }

    @Test
    void equalsALongerBranchOfTheSameRoot() {
        AppendOnlyList<String> root = listOf("a", "b");

        assertThat(root.append("c").append("d"))
                .isEqualTo(root.append("c").append("d"))
                .isNotEqualTo(root.append("x").append("d"))
                .isNotEqualTo(root.append("c").append("x"));
    }

    @Test
    void hashesByElementsAndTheirOrder() {
        assertThat(listOf("a", "b").hashCode())
                .isNotEqualTo(listOf("b", "a").hashCode())
                .isNotEqualTo(listOf("a").hashCode())
                .isNotEqualTo(listOf("a", "c").hashCode())
                .isNotEqualTo(listOf("c", "b").hashCode());
    }

    @Test
    void printsItsSizeOnly() {
        assertThat(listOf("Jane", "Marker")).hasToString("AppendOnlyList{2}");
        assertThat(EMPTY).hasToString("AppendOnlyList{0}");
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 100_000})
    void takesManyElementsWithoutGoingDeepIntoTheStack(int size) {
        AppendOnlyList<Integer> list = upTo(0, size);

        assertThat(list.size()).isEqualTo(size);
        assertThat(list.equals(upTo(0, size))).isTrue();
        assertThat(list.equals(upTo(-1, size))).isFalse();
        assertThat(list.hashCode()).isEqualTo(upTo(0, size).hashCode());
        assertThat(list.toList()).isEqualTo(IntStream.range(0, size).boxed().toList());
    }
}
