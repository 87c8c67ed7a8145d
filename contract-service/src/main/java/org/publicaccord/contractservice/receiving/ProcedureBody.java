package org.publicaccord.contractservice.receiving;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.competition.CompetitionCommand.DesignProcedure;
import org.publicaccord.contractservice.competition.Design;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Criterion;
import org.publicaccord.contractservice.contract.Kpi;
import org.publicaccord.contractservice.contract.Lot;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Reserved;
import org.publicaccord.contractservice.registering.Records;
import org.publicaccord.rules.TenderTerms;
import org.publicaccord.rules.reserving.Buyer;
import org.publicaccord.servicekit.security.Caller;

/**
 * The body of a request to design a procedure.
 *
 * @param lots at least one; a single one is the whole
 * @param notDividedBecause why a procurement that could be divided is not
 * @param conflicts what was found and done about conflicts of interest
 * @param withoutEngagementNoticeBecause why no notice of a market engagement was published
 * @param framework under which it calls off
 * @param reserved to whom it is reserved, where that is the route
 */
record ProcedureBody(
        Procedure.Kind kind,
        boolean lightTouch,
        List<Lot> lots,
        Optional<String> notDividedBecause,
        List<Criterion> criteria,
        Instant questionsCloseAt,
        Instant tendersCloseAt,
        TenderTerms terms,
        String conflicts,
        Optional<String> withoutEngagementNoticeBecause,
        List<Kpi> kpis,
        Optional<String> withoutKpisBecause,
        Optional<Framework> framework,
        Optional<ReservedBody> reserved) {

    ProcedureBody {
        lots = List.copyOf(lots);
        criteria = List.copyOf(criteria);
        kpis = List.copyOf(kpis);
    }

    /**
     * To whom a competition is reserved.
     *
     * @param buyer under which policy the authority reserves small contracts
     */
    record ReservedBody(ReservationBody reservation, Buyer buyer) {
        private Reserved reserved() {
            return new Reserved(reservation.reservation(), buyer);
        }
    }

    /**
     * A registered framework, and its suppliers that may be asked.
     *
     * @param lot of the framework, if only one is meant
     */
    record Framework(UUID id, Optional<String> lot, List<String> suppliers) {
        Framework {
            suppliers = List.copyOf(suppliers);
        }

        private Procedure.CallOff callOff(Records records) {
            return records.callOff(id, suppliers.stream().map(OrganisationId::new).toList(), lot);
        }
    }

    DesignProcedure of(ContractId contract, Caller caller, Records records) {
        var procedure =
                new Procedure(
                        kind,
                        lightTouch,
                        lots,
                        notDividedBecause,
                        criteria,
                        questionsCloseAt,
                        tendersCloseAt,
                        framework.map(it -> it.callOff(records)),
                        reserved.map(ReservedBody::reserved));
        var design =
                new Design(
                        procedure,
                        terms,
                        new Reason(conflicts),
                        withoutEngagementNoticeBecause.map(Reason::new),
                        kpis,
                        withoutKpisBecause.map(Reason::new));
        return new DesignProcedure(contract, design, Actings.of(caller));
    }
}
