package org.publicaccord.contractservice.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Party.Registration;
import org.publicaccord.contractservice.contract.PartyRole;

/**
 * Reads the organisations that buy and supply. Addresses and contact points are never read: they
 * may be a person's, and events cannot be erased.
 */
final class PartyReader {

    private final Map<OrganisationId, Party> parties = new LinkedHashMap<>();

    PartyReader(Field release) {
        release.items("parties").forEach(this::read);
    }

    private PartyReader() {}

    /** A grant has no list of parties: it names each where it speaks of it. */
    static PartyReader ofGrant() {
        return new PartyReader();
    }

    List<Party> parties() {
        return List.copyOf(parties.values());
    }

    private void read(Field party) {
        List<PartyRole> roles =
                party.codes("roles").stream()
                        .flatMap(code -> Codes.role(code).stream())
                        .distinct()
                        .toList();
        Optional<String> id = party.id("id");
        Optional<String> name = party.text("name");
        if (roles.isEmpty() || id.isEmpty() || name.isEmpty()) {
            return;
        }
        Optional<Field> details = party.at("details");
        add(
                party.make(() ->
                        new Party(
                                new OrganisationId(id.get()),
                                name.get(),
                                party.at("identifier").flatMap(i -> i.text("legalName")),
                                party.at("identifier").flatMap(PartyReader::registration),
                                roles,
                                details.flatMap(d -> d.id("scale")),
                                details.flatMap(d -> d.flag("vcse")))));
    }

    private static Optional<Registration> registration(Field identifier) {
        Optional<String> scheme = identifier.id("scheme");
        Optional<String> id = identifier.id("id");
        return scheme.isPresent() && id.isPresent()
                ? Optional.of(identifier.make(() -> new Registration(scheme.get(), id.get())))
                : Optional.empty();
    }

    /**
     * The organisation that a reference means, in a role: by its id, else by its name among the
     * parties of that role. It is a party from now on, if it was none.
     */
    Optional<OrganisationId> refer(Field reference, PartyRole role) {
        Optional<String> name = reference.text("name");
        Optional<OrganisationId> id =
                reference
                        .id("id")
                        .map(stated -> reference.make(() -> new OrganisationId(stated)))
                        .or(() -> named(name, role));
        id.ifPresent(known -> {
            String calledName =
                    name.or(() -> Optional.ofNullable(parties.get(known)).map(Party::name))
                            .orElse(known.value());
            add(reference.make(() -> named(known, calledName, role)));
        });
        return id;
    }

    private Optional<OrganisationId> named(Optional<String> name, PartyRole role) {
        return parties.values().stream()
                .filter(party -> party.is(role) && name.filter(party.name()::equals).isPresent())
                .map(Party::id)
                .findFirst();
    }

    private static Party named(OrganisationId id, String name, PartyRole role) {
        return new Party(
                id,
                name,
                Optional.empty(),
                Optional.empty(),
                List.of(role),
                Optional.empty(),
                Optional.empty());
    }

    /** An organisation that is named twice is one party with the roles of both. */
    private void add(Party party) {
        parties.merge(
                party.id(),
                party,
                (known, again) -> {
                    List<PartyRole> roles = new ArrayList<>(known.roles());
                    again.roles().stream().filter(role -> !known.is(role)).forEach(roles::add);
                    return new Party(
                            known.id(),
                            known.name(),
                            known.legalName(),
                            known.registration(),
                            roles,
                            known.scale(),
                            known.vcse());
                });
    }

    /** The buyer: the one that the release names, else the only party in that role. */
    Optional<OrganisationId> buyer(Field release) {
        Optional<OrganisationId> named =
                release.at("buyer").flatMap(buyer -> refer(buyer, PartyRole.BUYER));
        List<Party> buyers = parties.values().stream().filter(p -> p.is(PartyRole.BUYER)).toList();
        return named.or(
                () -> buyers.size() == 1 ? Optional.of(buyers.getFirst().id()) : Optional.empty());
    }
}
