package org.publicaccord.biddingservice.reacting;

import java.util.List;
import java.util.Optional;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.OpenOpportunity;
import org.publicaccord.biddingservice.terms.Criterion;
import org.publicaccord.biddingservice.terms.CriterionId;
import org.publicaccord.biddingservice.terms.Family;
import org.publicaccord.biddingservice.terms.Kind;
import org.publicaccord.biddingservice.terms.Lot;
import org.publicaccord.biddingservice.terms.LotId;
import org.publicaccord.biddingservice.terms.Money;
import org.publicaccord.biddingservice.terms.OrganisationId;
import org.publicaccord.biddingservice.terms.Outline;
import org.publicaccord.biddingservice.terms.Party;
import org.publicaccord.biddingservice.terms.ProcedureId;
import org.publicaccord.biddingservice.terms.ProcedureTerms;
import org.publicaccord.biddingservice.terms.Weight;
import org.publicaccord.messaging.consuming.ReceivedEvent;
import org.publicaccord.published.contract.ReservedFor;
import org.publicaccord.published.contract.TenderAdvertised;
import org.publicaccord.rules.reserving.Place;
import org.publicaccord.rules.reserving.Reservation;
import org.publicaccord.rules.reserving.ReservationBasis;

/** A tender notice that was published opens its opportunity. */
final class WhenTenderAdvertisedThenOpenOpportunity {

    private static final String REACTION = "open-opportunity";
    private static final String BUYER = "buyer";

    private final Sending sending;

    WhenTenderAdvertisedThenOpenOpportunity(Sending sending) {
        this.sending = sending;
    }

    void after(ReceivedEvent event, TenderAdvertised advertised) {
        sending.because(event, REACTION, command(advertised));
    }

    /** The only mapping in. */
    static OpenOpportunity command(TenderAdvertised advertised) {
        var terms = terms(advertised.procedure());
        return new OpenOpportunity(
                new Outline(
                        new ProcedureId(advertised.contractId()),
                        advertised.contract().title(),
                        terms.rulePack(),
                        buyers(advertised),
                        terms.reservation().map(Reservation::basis)),
                terms);
    }

    private static List<Party> buyers(TenderAdvertised advertised) {
        return advertised.parties().stream()
                .filter(it -> it.role().equals(BUYER))
                .map(it -> new Party(new OrganisationId(it.id()), it.name()))
                .toList();
    }

    private static ProcedureTerms terms(
            org.publicaccord.published.contract.ProcedureTerms published) {
        return new ProcedureTerms(
                Kind.valueOf(published.kind().name()),
                published.lightTouch(),
                published.rulePack(),
                published.lots().stream()
                        .map(WhenTenderAdvertisedThenOpenOpportunity::lot)
                        .toList(),
                published.criteria().stream()
                        .map(WhenTenderAdvertisedThenOpenOpportunity::criterion)
                        .toList(),
                published.questionsCloseAt(),
                published.tendersCloseAt(),
                published.noticeId(),
                published.publishedAt(),
                published.invitedSuppliers().stream().map(OrganisationId::new).toList(),
                published.reservedFor().map(WhenTenderAdvertisedThenOpenOpportunity::reservation));
    }

    private static Reservation reservation(ReservedFor published) {
        Optional<Place> place = place(published);
        return switch (ReservationBasis.valueOf(published.basis())) {
            case S32_SUPPORTED_EMPLOYMENT -> new Reservation.SupportedEmployment();
            // Whether the services can be reserved was decided before the notice.
            case S33_PUBLIC_SERVICE_MUTUAL ->
                    new Reservation.PublicServiceMutual(
                            true,
                            published.firstDay().orElseThrow(),
                            published.lastDay().orElseThrow());
            case PPN005_LOCATION_SMEVCSE ->
                    new Reservation.ByCentralGovernment(place, published.smallOrVoluntary());
            case LGA_ORDER_2026 ->
                    new Reservation.ByLocalGovernment(place, published.smallOrVoluntary());
        };
    }

    private static Optional<Place> place(ReservedFor published) {
        if (published.unitedKingdom()) {
            return Optional.of(new Place.UnitedKingdom());
        }
        return published.areas().isEmpty()
                ? Optional.empty()
                : Optional.of(new Place.Areas(published.areas()));
    }

    private static Lot lot(org.publicaccord.published.contract.Lot published) {
        return new Lot(
                new LotId(published.id()),
                published.title(),
                published.value().map(it -> new Money(it.amount(), it.currency())));
    }

    private static Criterion criterion(org.publicaccord.published.contract.Criterion published) {
        return new Criterion(
                new CriterionId(published.id()),
                published.title(),
                published.subjectMatter(),
                published.measure(),
                new Weight(published.weightPercent()),
                Family.valueOf(published.family().name()));
    }
}
