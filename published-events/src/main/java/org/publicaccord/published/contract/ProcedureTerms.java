package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a procedure is run, as its tender notice says.
 *
 * @param lightTouch whether the services are light touch services (Procurement Act 2023, section 9)
 * @param rulePack the id of the rule pack that the procurement is under for life
 * @param lots what tenders are asked for, each lot apart; one where it is not divided
 * @param criteria what tenders are assessed by; the weights sum to 100
 * @param questionsCloseAt until when questions may be asked; at this instant it is too late
 * @param tendersCloseAt until when tenders may be submitted; at this instant it is too late
 * @param noticeId the identifier of the tender notice on the central digital platform
 * @param publishedAt when the tender notice was published there
 * @param invitedSuppliers identifiers of the organisations that alone may tender; empty if it is
 *     open to all
 * @param reservedFor to whom the contract is reserved; empty if to nobody
 */
public record ProcedureTerms(
        Kind kind,
        boolean lightTouch,
        String rulePack,
        List<Lot> lots,
        List<Criterion> criteria,
        Instant questionsCloseAt,
        Instant tendersCloseAt,
        String noticeId,
        Instant publishedAt,
        List<String> invitedSuppliers,
        Optional<ReservedFor> reservedFor) {

    /** Of a contract that is reserved to nobody. */
    public ProcedureTerms(
            Kind kind,
            boolean lightTouch,
            String rulePack,
            List<Lot> lots,
            List<Criterion> criteria,
            Instant questionsCloseAt,
            Instant tendersCloseAt,
            String noticeId,
            Instant publishedAt,
            List<String> invitedSuppliers) {
        this(
                kind,
                lightTouch,
                rulePack,
                lots,
                criteria,
                questionsCloseAt,
                tendersCloseAt,
                noticeId,
                publishedAt,
                invitedSuppliers,
                Optional.empty());
    }

    /** What kind of competition it is. */
    public enum Kind {
        /** A single-stage procedure open to everyone (Procurement Act 2023, section 20(2)(a)). */
        OPEN,
        /** Any other competitive tendering procedure (Procurement Act 2023, section 20(2)(b)). */
        COMPETITIVE_FLEXIBLE,
        /** A competition below the thresholds of the Act. */
        BELOW_THRESHOLD,
        /** A competition between the suppliers of a framework. */
        CALL_OFF
    }
}
