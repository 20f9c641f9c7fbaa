package io.salesfunnel.framework;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.DataRule;
import java.util.List;
import java.util.function.Function;

/** A rule about what happened. Its name says which; whoever makes two of one name makes them alike. */
final class LogRule implements DataRule {

    private final String name;
    private final String content;
    private final List<QualificationRule> parts;
    private final Function<Known, Finding> judge;

    LogRule(String name, String content, List<QualificationRule> parts, Function<Known, Finding> judge) {
        this.name = name;
        this.content = content;
        this.parts = parts;
        this.judge = judge;
    }

    LogRule(String name, Function<Known, Finding> judge) {
        this(name, "", List.of(), judge);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String content() {
        return content;
    }

    @Override
    public List<QualificationRule> parts() {
        return parts;
    }

    @Override
    public Finding check(Known known) {
        return judge.apply(known);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogRule that
                && name.equals(that.name)
                && content.equals(that.content)
                && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "LogRule{" + name + "}";
    }
}
