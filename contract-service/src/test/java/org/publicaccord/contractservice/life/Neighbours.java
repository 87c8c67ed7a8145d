package org.publicaccord.contractservice.life;

import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;

import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.linking.Link;
import org.publicaccord.contractservice.linking.Linked;
import org.publicaccord.contractservice.linking.LinkingCommand.NameOrigin;
import org.publicaccord.contractservice.linking.LinkingCommand.NoteLink;
import org.publicaccord.contractservice.linking.Relation;

/** What the contract of Westmarch City Council is linked with. */
public final class Neighbours {

    /** A grant of the same council. */
    public static final Linked GRANT =
            Linked.of(
                    new ContractId(new UUID(0x0198c1a57a547c3eL, 0x9b1d6d0c2f4e8a01L)),
                    Grants.accepted("60000").facts());

    private Neighbours() {}

    /** The same as a contract of another buyer. */
    public static Linked of(OrganisationId buyer) {
        return new Linked(GRANT.contract(), GRANT.ocid(), GRANT.title(), GRANT.path(), buyer);
    }

    public static NameOrigin naming(Linked origin) {
        return new NameOrigin(CONTRACT, Optional.of(origin), BECAUSE, OFFICER);
    }

    public static NoteLink noting(Relation relation, Linked other) {
        return new NoteLink(CONTRACT, new Link(relation, other, BECAUSE));
    }
}
