package io.salesfunnel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class AppendOnlyListPropertyTest {

    private static <E> AppendOnlyList<E> of(List<E> elements) {
        return grown(AppendOnlyList.empty(), elements);
    }

    private static <E> AppendOnlyList<E> grown(AppendOnlyList<E> root, List<E> elements) {
        AppendOnlyList<E> list = root;
        for (E element : elements) {
            list = list.append(element);
        }
        return list;
    }

    @Property
    void holdsWhatAListWouldHoldAfterEveryStep(@ForAll List<Integer> elements) {
        List<Integer> model = new ArrayList<>();
        AppendOnlyList<Integer> list = AppendOnlyList.empty();

        for (Integer element : elements) {
            AppendOnlyList<Integer> longer = list.append(element);
            assertThat(list.toList()).isEqualTo(model);
            assertThat(longer.before()).isSameAs(list);
            model.add(element);
            list = longer;
            assertThat(list.last()).isEqualTo(element);
            assertThat(list.size()).isEqualTo(model.size());
        }

        assertThat(list.toList()).isEqualTo(elements);
    }

    @Provide
    Arbitrary<List<Boolean>> few() {
        return Arbitraries.of(true, false).list().ofMaxSize(3);
    }

    @Property
    void equalsWheneverTheListsWould(@ForAll("few") List<Boolean> one, @ForAll("few") List<Boolean> other) {
        boolean same = one.equals(other);

        assertThat(of(one).equals(of(other))).isEqualTo(same);
        if (same) {
            assertThat(of(one)).hasSameHashCodeAs(of(other));
        }
        Statistics.collect(same ? "same" : "different");
        Statistics.coverage(coverage -> {
            coverage.check("same").count(count -> count > 0);
            coverage.check("different").count(count -> count > 0);
        });
    }

    @Property
    void branchesDoNotDisturbEachOther(
            @ForAll List<Integer> root, @ForAll List<Integer> left, @ForAll List<Integer> right) {
        AppendOnlyList<Integer> shared = of(root);
        AppendOnlyList<Integer> one = grown(shared, left);
        AppendOnlyList<Integer> other = grown(shared, right);

        assertThat(shared.toList()).isEqualTo(root);
        assertThat(one.toList()).isEqualTo(joined(root, left));
        assertThat(other.toList()).isEqualTo(joined(root, right));
        assertThat(one.equals(other)).isEqualTo(left.equals(right));
    }

    private static List<Integer> joined(List<Integer> head, List<Integer> tail) {
        return Stream.concat(head.stream(), tail.stream()).toList();
    }
}
