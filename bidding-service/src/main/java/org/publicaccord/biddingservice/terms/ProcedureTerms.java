package org.publicaccord.biddingservice.terms;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.publicaccord.rules.reserving.Reservation;

/**
 * How a procedure is run, as its tender notice says. It does not change while tenders are open.
 *
 * @param lightTouch whether the services are light touch services (Procurement Act 2023, section 9)
 * @param rulePack the id of the rule pack that the procurement is under for life
 * @param lots at least one; fewer than 100
 * @param criteria at least one, fewer than 60; their weights sum to 100 per cent
 * @param questionsCloseAt until when questions may be asked; at this instant it is too late
 * @param tendersCloseAt until when tenders may be submitted; at this instant it is too late
 * @param noticeId the identifier of the tender notice on the central digital platform
 * @param publishedAt when the tender notice was published there
 * @param invited who alone may tender; empty if it is open to all
 * @param reservation to whom the contract is reserved; empty if to nobody
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
        List<OrganisationId> invited,
        Optional<Reservation> reservation) {

    private static final int TOO_MANY_LOTS = 100;
    private static final int TOO_MANY_CRITERIA = 60;
    private static final int TOO_MANY_INVITED = 1_000;

    public ProcedureTerms {
        lots = List.copyOf(lots);
        criteria = List.copyOf(criteria);
        invited = List.copyOf(invited);
        // Legal time is kept in whole milliseconds; a finer closing time could never be met.
        questionsCloseAt = questionsCloseAt.truncatedTo(ChronoUnit.MILLIS);
        tendersCloseAt = tendersCloseAt.truncatedTo(ChronoUnit.MILLIS);
        Text.identifier("a rule pack's id", rulePack);
        Text.identifier("a notice's id", noticeId);
        Text.fewerThan(TOO_MANY_LOTS, "lots", lots);
        Text.fewerThan(TOO_MANY_CRITERIA, "criteria", criteria);
        Text.fewerThan(TOO_MANY_INVITED, "invited suppliers", invited);
        requireOneOfEach("lots", lots.stream().map(Lot::id).toList());
        requireOneOfEach("criteria", criteria.stream().map(Criterion::id).toList());
        BigDecimal weights =
                criteria.stream()
                        .map(it -> it.weight().percent())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.compareTo(Weight.ALL) != 0) {
            throw new IllegalArgumentException(
                    "the weights of criteria sum to 100 per cent, not " + weights.toPlainString());
        }
        if (questionsCloseAt.isAfter(tendersCloseAt)) {
            throw new IllegalArgumentException("questions close no later than tenders");
        }
    }

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
            List<OrganisationId> invited) {
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
                invited,
                Optional.empty());
    }

    private static void requireOneOfEach(String what, Collection<?> ids) {
        if (ids.isEmpty() || new HashSet<>(ids).size() != ids.size()) {
            throw new IllegalArgumentException(what + ": at least one, each with an id of its own");
        }
    }

    public Optional<Lot> lot(LotId id) {
        return lots.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public Optional<Criterion> criterion(CriterionId id) {
        return criteria.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Whether an organisation may ask and tender. */
    public boolean isOpenTo(OrganisationId organisation) {
        return invited.isEmpty() || invited.contains(organisation);
    }
}
