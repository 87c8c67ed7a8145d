package org.publicaccord.contractservice.life;

import static org.publicaccord.contractservice.life.Agreements.active;
import static org.publicaccord.contractservice.life.Agreements.drafted;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;

import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.GiveUp;

/** Working agreements that between them live through everything that can happen to one. */
final class AgreementChronicles {

    private AgreementChronicles() {}

    static Journey inForce() {
        return active();
    }

    static Journey givenUp() {
        return drafted().then(new GiveUp(CONTRACT, BECAUSE, OFFICER));
    }
}
