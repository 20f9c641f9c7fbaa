package io.salesfunnel.framework;

import io.salesfunnel.condition.OneOf;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Organization;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.DataRule;
import io.salesfunnel.sales.BuyingContact;
import io.salesfunnel.sales.BuyingGroup;
import io.salesfunnel.sales.BuyingRole;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether a person may decide, or an organization has somebody who may. */
record Authority(QualificationRule ofPerson) implements DataRule {

    static Authority of(Set<String> roles) {
        return new Authority(new FirstKnown(
                "authority",
                List.of(
                        StandardCriteria.told(Facts.AUTHORITY, "may the person decide to buy?"),
                        Criterion.named("job-role")
                                .reads(Facts.JOB_ROLE)
                                .metWhen(new OneOf<>(roles))
                                .ask("what does the person do in the organization?"))));
    }

    @Override
    public String name() {
        return "authority";
    }

    @Override
    public String content() {
        return "of-person-in-role";
    }

    @Override
    public List<QualificationRule> parts() {
        return List.of(ofPerson);
    }

    @Override
    public Set<FactKey<?>> reads() {
        Set<FactKey<?>> keys = new LinkedHashSet<>(ofPerson.reads());
        keys.add(BuyingGroup.KEY);
        return Collections.unmodifiableSet(keys);
    }

    @Override
    public Finding check(Known known) {
        return known.party() instanceof Organization ? ofOrganization(known) : ofPerson.check(known);
    }

    private static Finding ofOrganization(Known known) {
        return known.value(BuyingGroup.KEY).stream()
                .flatMap(group -> group.contacts().stream())
                .filter(Authority::decides)
                .findFirst()
                .map(contact -> Finding.met("by person {person}")
                        .with("person", contact.person().id()))
                .orElseGet(() -> Finding.unknown("{question}")
                        .with("fact", BuyingGroup.KEY.name())
                        .with("question", "who decides?"));
    }

    private static boolean decides(BuyingContact contact) {
        return contact.roles().contains(BuyingRole.DECISION_MAKER)
                || contact.roles().contains(BuyingRole.ECONOMIC_BUYER);
    }
}
