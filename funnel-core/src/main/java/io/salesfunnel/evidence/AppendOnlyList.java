package io.salesfunnel.evidence;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list that grows at its end only. The longer list shares all it has with the shorter one, so growing
 * costs the same at any length, and neither comparing nor reading goes deep into the stack.
 *
 * <p>Immutable and safe for use by many threads, provided that the elements are; cannot be extended by users.
 *
 * @param <E> the type of the elements
 * @since 0.1
 */
public final class AppendOnlyList<E> {

    private static final AppendOnlyList<?> EMPTY = new AppendOnlyList<>(null, null, 0);

    private final @Nullable AppendOnlyList<E> before;
    private final @Nullable E last;
    private final int size;

    private AppendOnlyList(@Nullable AppendOnlyList<E> before, @Nullable E last, int size) {
        this.before = before;
        this.last = last;
        this.size = size;
    }

    /**
     * The list without elements.
     *
     * @param <E> the type of the elements
     * @return the list
     */
    @SuppressWarnings("unchecked")
    public static <E> AppendOnlyList<E> empty() {
        return (AppendOnlyList<E>) EMPTY;
    }

    /**
     * The list that has one more element.
     *
     * @param element the element
     * @return the longer list
     */
    public AppendOnlyList<E> append(E element) {
        return new AppendOnlyList<>(this, Objects.requireNonNull(element, "element"), size + 1);
    }

    /**
     * The number of elements.
     *
     * @return the number
     */
    public int size() {
        return size;
    }

    /**
     * The element that was appended last.
     *
     * @return the element, or null if the list is empty
     */
    public @Nullable E last() {
        return last;
    }

    /**
     * The list as it was before its last element came.
     *
     * @return the shorter list, or null if the list is empty
     */
    public @Nullable AppendOnlyList<E> before() {
        return before;
    }

    /**
     * The elements that came after the first so many, copied.
     *
     * @param count how many to leave out, from 0 to the size
     * @return an unmodifiable list
     */
    @SuppressWarnings("unchecked")
    public List<E> after(int count) {
        Object[] rest = new Object[size - count];
        AppendOnlyList<E> list = this;
        for (int i = rest.length - 1; i >= 0 && list != null; i--) {
            rest[i] = Objects.requireNonNull(list.last);
            list = list.before;
        }
        return (List<E>) Collections.unmodifiableList(Arrays.asList(rest));
    }

    /**
     * The elements in the order of their coming, copied.
     *
     * @return an unmodifiable list
     */
    public List<E> toList() {
        return after(0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AppendOnlyList<?> that && size == that.size && hasSameElements(that);
    }

    // From the node on that both share, all is the same.
    @SuppressWarnings("ReferenceEquality")
    private boolean hasSameElements(AppendOnlyList<?> that) {
        AppendOnlyList<?> one = this;
        AppendOnlyList<?> two = that;
        while (one != null && two != null && one != two) {
            if (!Objects.equals(one.last, two.last)) {
                return false;
            }
            one = one.before;
            two = two.before;
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = size;
        for (AppendOnlyList<E> rest = this; rest != null; rest = rest.before) {
            hash = 31 * hash + Objects.hashCode(rest.last);
        }
        return hash;
    }

    @Override
    public String toString() {
        return "AppendOnlyList{" + size + "}";
    }
}
