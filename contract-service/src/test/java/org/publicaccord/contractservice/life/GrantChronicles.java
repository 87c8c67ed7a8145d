package org.publicaccord.contractservice.life;

import static org.publicaccord.contractservice.life.Grants.APPLICATION;
import static org.publicaccord.contractservice.life.Grants.MEMBER;
import static org.publicaccord.contractservice.life.Grants.accepting;
import static org.publicaccord.contractservice.life.Grants.assessing;
import static org.publicaccord.contractservice.life.Grants.examined;
import static org.publicaccord.contractservice.life.Grants.inClawback;
import static org.publicaccord.contractservice.life.Grants.offer;
import static org.publicaccord.contractservice.life.Grants.offered;
import static org.publicaccord.contractservice.life.Grants.offering;
import static org.publicaccord.contractservice.life.Grants.owing;
import static org.publicaccord.contractservice.life.Grants.reconciling;
import static org.publicaccord.contractservice.life.Grants.recovering;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;

import java.time.LocalDate;
import org.publicaccord.contractservice.grant.GrantCommand.CompleteGrant;
import org.publicaccord.contractservice.grant.GrantCommand.MakeRepresentation;
import org.publicaccord.contractservice.grant.GrantCommand.ObserveGrant;
import org.publicaccord.contractservice.grant.GrantCommand.RecordDatabaseEntry;
import org.publicaccord.contractservice.grant.GrantCommand.RecordReferral;
import org.publicaccord.contractservice.grant.GrantCommand.StopGrant;
import org.publicaccord.contractservice.grant.GrantCommand.WithdrawApplication;
import org.publicaccord.rules.subsidies.Referred;
import org.publicaccord.rules.subsidies.SubsidyForm;

/** Grants that between them live through everything that can happen to one. */
final class GrantChronicles {

    private static final ObserveGrant OBSERVE = new ObserveGrant(CONTRACT);

    private GrantChronicles() {}

    /** Paid, reconciled, part of it clawed back, and completed. */
    static Journey completed() {
        return inClawback()
                .then(new MakeRepresentation(CONTRACT, "unspent", BECAUSE, MEMBER))
                .then(owing("5000"))
                .then(recovering("5000", LocalDate.of(2028, 8, 1)))
                .at(day(2029, 9, 3))
                .then(OBSERVE)
                .then(reconciling(LocalDate.of(2029, 5, 31), "55000"))
                .then(new CompleteGrant(CONTRACT, OFFICER));
    }

    /** An offer lapses; the rival is turned down, the application withdrawn, the grant given up. */
    static Journey stopped() {
        return offered("60000")
                .at(day(2027, 4, 13))
                .then(OBSERVE)
                .then(new WithdrawApplication(CONTRACT, APPLICATION, BECAUSE, MEMBER))
                .then(new StopGrant(CONTRACT, BECAUSE, OFFICER));
    }

    /** A subsidy of 26 million is referred, and is in the database. */
    static Journey referred() {
        return examined()
                .then(assessing(SubsidyForm.STANDALONE, "26000000"))
                .then(
                        new RecordReferral(
                                CONTRACT,
                                new Referred.Accepted(LocalDate.of(2027, 2, 15)),
                                OFFICER))
                .at(day(2027, 3, 8))
                .then(
                        new RecordReferral(
                                CONTRACT, new Referred.Reported(LocalDate.of(2027, 3, 1)), OFFICER))
                .at(day(2027, 3, 9))
                .then(offering(offer("26000000")))
                .then(accepting())
                .then(
                        new RecordDatabaseEntry(
                                CONTRACT, "SC20001", LocalDate.of(2027, 3, 9), OFFICER));
    }

    /** A need that comes after a grant. */
    static Journey linked() {
        return Grants.proposed().then(Neighbours.naming(Neighbours.GRANT));
    }
}
