package org.publicaccord.contractservice.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An organisation concerned. Its address and its people stay in the stored original.
 *
 * @param name as the source gave it
 * @param legalName as registered
 * @param registration its entry in a register, if the source names one
 * @param roles what it does in the procurement, in the source's order
 * @param scale {@code sme} or {@code large}, as in OCDS {@code parties.details.scale}
 * @param vcse whether it is a voluntary, community or social enterprise
 */
public record Party(
        OrganisationId id,
        String name,
        Optional<String> legalName,
        Optional<Registration> registration,
        List<PartyRole> roles,
        Optional<String> scale,
        Optional<Boolean> vcse) {

    public Party {
        Text.said(Text.LINE, "an organisation's name", name);
        legalName.ifPresent(legal -> Text.atMost(Text.LINE, "a legal name", legal));
        roles = List.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a party has a role");
        }
        scale.ifPresent(said -> Text.identifier("a party's scale", said));
    }

    /**
     * An entry in a register of organisations.
     *
     * @param scheme the register, as listed by org-id.guide, such as {@code GB-COH}
     * @param id the number in that register
     */
    public record Registration(String scheme, String id) {
        public Registration {
            Text.identifier("a register", scheme);
            Text.identifier("a number in a register", id);
        }
    }

    /** The same organisation, with the roles that another mention of it adds. */
    Party alsoAs(Party other) {
        List<PartyRole> all =
                Stream.concat(roles.stream(), other.roles.stream()).distinct().toList();
        return new Party(id, name, legalName, registration, all, scale, vcse);
    }

    /** An organisation of which no more is known, as a supplier. */
    public static Party supplier(String id, String name) {
        return new Party(
                new OrganisationId(id),
                name,
                Optional.empty(),
                Optional.empty(),
                List.of(PartyRole.SUPPLIER),
                Optional.empty(),
                Optional.empty());
    }

    /** The organisation in one role only. */
    public Party as(PartyRole role) {
        return new Party(id, name, legalName, registration, List.of(role), scale, vcse);
    }

    public boolean is(PartyRole role) {
        return roles.contains(role);
    }
}
