package org.publicaccord.contractservice.filing;

import java.util.Optional;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;

/**
 * Somebody who reads.
 *
 * @param caller empty for somebody who is not signed in
 */
record Reading(Optional<Caller> caller) {

    static final Reading NOT_SIGNED_IN = new Reading(Optional.empty());

    /** Who works for a buyer; others may be signed in for it, such as those who help to design. */
    private static final Role[] OFFICERS = {
        Role.COMMISSIONER,
        Role.CONTRACT_MANAGER,
        Role.APPROVER,
        Role.ASSESSOR,
        Role.OPENER,
        Role.VERIFIER,
        Role.FINANCE
    };

    private static final Role[] OF_PARTIES = {
        Role.COMMISSIONER,
        Role.CONTRACT_MANAGER,
        Role.APPROVER,
        Role.ASSESSOR,
        Role.OPENER,
        Role.VERIFIER,
        Role.FINANCE,
        Role.PROVIDER,
        Role.INVESTOR,
        Role.FORUM_MEMBER
    };

    static Reading by(Caller caller) {
        return new Reading(Optional.of(caller));
    }

    /** How near they are to a contract. */
    Reader of(OnFile file) {
        return caller.map(it -> of(it, file)).orElse(Reader.ANYONE);
    }

    private static Reader of(Caller caller, OnFile file) {
        boolean ofTheBuyer = caller.actsFor(file.buyer().value()) && caller.hasAnyOf(OFFICERS);
        if (ofTheBuyer || caller.hasAnyOf(Role.AUDITOR)) {
            return Reader.BUYER;
        }
        OrganisationId organisation = new OrganisationId(caller.organisation());
        return file.facts().party(organisation).isPresent() && caller.hasAnyOf(OF_PARTIES)
                ? Reader.PARTY
                : Reader.ANYONE;
    }
}
