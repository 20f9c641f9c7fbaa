package io.salesfunnel.testkit.assertion;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import java.util.List;

/**
 * Assertions about a finding. Made by {@link FunnelAssertions}; cannot be extended by users.
 *
 * @since 0.1
 */
public final class FindingAssert extends AnswerAssert<FindingAssert, Finding> {

    FindingAssert(Finding finding) {
        super(finding, FindingAssert.class);
    }

    @Override
    List<Finding> reasons() {
        return List.of(actual);
    }

    @Override
    List<String> questions() {
        return actual.questions();
    }

    @Override
    String words() {
        return actual.describe().strip();
    }

    /**
     * Holds when it is a yes.
     *
     * @return these assertions
     */
    public FindingAssert isMet() {
        return is(Status.MET);
    }

    /**
     * Holds when it is a no.
     *
     * @return these assertions
     */
    public FindingAssert isNotMet() {
        return is(Status.NOT_MET);
    }

    /**
     * Holds when what it takes to answer is missing.
     *
     * @return these assertions
     */
    public FindingAssert isUnknown() {
        return is(Status.UNKNOWN);
    }

    private FindingAssert is(Status status) {
        isNotNull();
        return require(actual.status() == status, "be " + status);
    }

    /**
     * Holds when this is the reason.
     *
     * @param reason the reason, with its parameters filled in
     * @return these assertions
     */
    public FindingAssert because(String reason) {
        isNotNull();
        return require(actual.reason().equals(reason), "say '" + reason + "'");
    }

    /**
     * Holds when a parameter of the reason has a value.
     *
     * @param key the name of the parameter
     * @param value the value
     * @return these assertions
     */
    public FindingAssert hasParameter(String key, Object value) {
        isNotNull();
        return require(
                value.equals(actual.parameters().get(key)),
                "have the parameter '" + key + "' of " + value,
                "it has " + actual.parameters());
    }

    /**
     * Holds when one of the findings that it was concluded from has a name.
     *
     * @param name the name
     * @return these assertions
     */
    public FindingAssert hasPart(String name) {
        part(name);
        return this;
    }

    /**
     * Goes on with one of the findings that it was concluded from.
     *
     * @param name the name of the part, which there has to be
     * @return assertions about the part
     */
    public FindingAssert part(String name) {
        isNotNull();
        List<String> names = actual.parts().stream().map(Finding::name).toList();
        require(names.contains(name), "have the part '" + name + "'", "it has " + quoted(names));
        return new FindingAssert(actual.parts().get(names.indexOf(name)));
    }
}
