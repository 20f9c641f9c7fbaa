package io.salesfunnel.condition;

import io.salesfunnel.evidence.Tags;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import java.util.Objects;

/**
 * At least one tag of several.
 *
 * @param wanted the tags, at least one
 * @since 0.1
 */
public record SharesTag(Tags wanted) implements Condition<Tags> {

    /**
     * Keeps the tags.
     *
     * @param wanted the tags, at least one
     */
    public SharesTag {
        if (Objects.requireNonNull(wanted, "wanted").codes().isEmpty()) {
            throw new IllegalArgumentException(
                    "SharesTag cannot be of no tags: nothing would meet it; name at least one");
        }
    }

    @Override
    public Status answer(Tags value, Known known) {
        return value.sharesWith(wanted) ? Status.MET : Status.NOT_MET;
    }

    @Override
    public Finding judge(Tags value, Known known) {
        return (value.sharesWith(wanted) ? Finding.met("has one of {tags}") : Finding.notMet("has none of {tags}"))
                .with("tags", wanted.codes());
    }
}
