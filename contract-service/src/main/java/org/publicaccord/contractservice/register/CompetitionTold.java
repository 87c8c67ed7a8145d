package org.publicaccord.contractservice.register;

import java.util.Optional;
import org.publicaccord.contractservice.competition.CompetitionEvent;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardAnnounced;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardDecided;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardRecommended;
import org.publicaccord.contractservice.competition.CompetitionEvent.BegunAsLot;
import org.publicaccord.contractservice.competition.CompetitionEvent.DividedIntoLots;
import org.publicaccord.contractservice.competition.CompetitionEvent.EligibilityLost;
import org.publicaccord.contractservice.competition.CompetitionEvent.EligibilityRegained;
import org.publicaccord.contractservice.competition.CompetitionEvent.EngagementClosed;
import org.publicaccord.contractservice.competition.CompetitionEvent.EngagementOpened;
import org.publicaccord.contractservice.competition.CompetitionEvent.ProcedureDesigned;
import org.publicaccord.contractservice.competition.CompetitionEvent.ProcurementTerminated;
import org.publicaccord.contractservice.competition.CompetitionEvent.ReservationDeclared;
import org.publicaccord.contractservice.competition.CompetitionEvent.SummariesIssued;
import org.publicaccord.contractservice.competition.CompetitionEvent.TenderAdvertised;
import org.publicaccord.contractservice.competition.CompetitionEvent.TenderDisregarded;
import org.publicaccord.contractservice.competition.CompetitionEvent.TendersClosed;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.history.By;
import org.publicaccord.rules.reserving.Place;
import org.publicaccord.rules.reserving.Reservation;

/**
 * What happened in a competition, in plain English. Only what is public is told: who is recommended
 * or chosen is told once the award is announced.
 */
final class CompetitionTold {

    private CompetitionTold() {}

    static Told of(CompetitionEvent event, By by) {
        return switch (event) {
            case EngagementOpened it ->
                    Told.of(
                            "engagement-opened",
                            "The market is engaged until %s."
                                    .formatted(UkCalendar.inWords(it.closesOn())),
                            it.purpose());
            case EngagementClosed it ->
                    Told.of("engagement-closed", "The market engagement closed.", it.learned());
            case ProcedureDesigned _ ->
                    Told.of("procedure-designed", Told.actor(by) + " designed the procedure.");
            case ReservationDeclared it ->
                    Told.of(
                            "reservation-declared",
                            "The contract is reserved: %s (%s)."
                                    .formatted(
                                            reservedFor(it.reserved().reservation()),
                                            it.legalBasis()));
            case TenderDisregarded _ ->
                    Told.of(
                            "tender-disregarded",
                            "A tender was disregarded, because the contract is reserved to others"
                                    + " than its bidder.");
            case EligibilityLost it ->
                    Told.of(
                            "eligibility-lost",
                            "The supplier is no longer one of those to whom the contract was"
                                    + " reserved, since %s. The contract goes on."
                                            .formatted(UkCalendar.inWords(it.lostOn())),
                            it.because());
            case EligibilityRegained it ->
                    Told.of(
                            "eligibility-regained",
                            "The supplier is again one of those to whom the contract was reserved.",
                            it.because());
            case TenderAdvertised it ->
                    Told.of(
                            "tender-advertised",
                            "Tenders are invited by notice %s.".formatted(it.notice().id()));
            case TendersClosed it ->
                    Told.of("tenders-closed", "The tenders closed; %d came in.".formatted(sum(it)));
            case AwardRecommended _ ->
                    Told.of("award-recommended", "The assessment ended with a recommendation.");
            case SummariesIssued _ ->
                    Told.of(
                            "summaries-issued",
                            "Every tenderer that was assessed has its assessment summary.");
            case AwardDecided _ -> Told.of("award-decided", Told.actor(by) + " decided the award.");
            case AwardAnnounced it -> AwardTold.announced("award-announced", it);
            case DividedIntoLots it ->
                    Told.of(
                            "divided-into-lots",
                            "The procurement divided into %d contracts, one a lot."
                                    .formatted(it.beginnings().size()));
            case BegunAsLot it ->
                    Told.of(
                            "begun-as-lot",
                            "The contract began as lot %s of its procurement."
                                    .formatted(it.beginning().winner().lot()));
            case ProcurementTerminated it ->
                    Told.of(
                            "procurement-terminated",
                            "The procurement was stopped before a contract.",
                            it.because());
        };
    }

    private static String reservedFor(Reservation reservation) {
        return switch (reservation) {
            case Reservation.SupportedEmployment _ -> "to supported employment providers";
            case Reservation.PublicServiceMutual _ -> "to public service mutuals";
            case Reservation.ByCentralGovernment it -> local(it.place(), it.smallOrVoluntary());
            case Reservation.ByLocalGovernment it -> local(it.place(), it.smallOrVoluntary());
        };
    }

    private static String local(Optional<Place> place, boolean smallOrVoluntary) {
        String who =
                smallOrVoluntary
                        ? "to small and medium-sized enterprises, and voluntary, community and"
                                + " social enterprises"
                        : "to suppliers";
        return place.map(it ->
                        switch (it) {
                            case Place.UnitedKingdom _ -> who + " based in the United Kingdom";
                            case Place.Areas areas ->
                                    who + " based in " + String.join(", ", areas.names());
                        })
                .orElse(who);
    }

    private static int sum(TendersClosed it) {
        return it.received().values().stream().mapToInt(Integer::intValue).sum();
    }
}
