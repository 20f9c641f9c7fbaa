package io.salesfunnel.sales;

import io.salesfunnel.party.Person;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A person who takes part in a deal, with what they do in it.
 *
 * @param person the person
 * @param roles the roles, in the order of {@link BuyingRole}; may be empty while they are not known
 * @since 0.1
 */
public record BuyingContact(Person person, Set<BuyingRole> roles) {

    /**
     * Keeps person and roles.
     *
     * @param person the person
     * @param roles the roles
     */
    public BuyingContact {
        Objects.requireNonNull(person, "person");
        Set<BuyingRole> ordered = EnumSet.noneOf(BuyingRole.class);
        ordered.addAll(roles);
        roles = Collections.unmodifiableSet(ordered);
    }

    /**
     * A person with roles.
     *
     * @param person the person
     * @param roles the roles
     * @return the contact
     */
    public static BuyingContact of(Person person, BuyingRole... roles) {
        return new BuyingContact(person, Set.copyOf(List.of(roles)));
    }
}
