package org.publicaccord.rules.reserving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Basis;
import org.publicaccord.rules.Period.MonthsBeginningWith;
import org.publicaccord.rules.ProcurementActRules;
import org.publicaccord.rules.Regime;
import org.publicaccord.rules.Route;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.Words;

/**
 * Whether a competition may be reserved, and whether a supplier may take part: Procurement Act
 * 2023, ss.32 and 33, Procurement Policy Note 005, and the Order of 2026 for English councils.
 * Pure; what depends on judgement is the officer's or supplier's statement.
 */
public final class Reservations {

    private final RulePack pack;

    /**
     * @throws IllegalArgumentException if the pack is none of the Act of 2023
     */
    public Reservations(RulePack pack) {
        this.pack = pack.of(Regime.PA23.name());
    }

    /** By what right the reservation is made. */
    public Basis basis(Reservation reservation) {
        return pack.rule(reservation.basis().rule()).basis();
    }

    /** What stands in the way of the reservation, each with its remedy; empty if nothing does. */
    public List<Refusal> obstacles(ReservationQuestion question) {
        return switch (question.reservation()) {
            case Reservation.SupportedEmployment _ -> ofProcedure(question).stream().toList();
            case Reservation.PublicServiceMutual mutual -> mutual(question, mutual);
            case Reservation.ByCentralGovernment central -> central(question, central);
            case Reservation.ByLocalGovernment local -> local(question, local);
        };
    }

    /**
     * Why a supplier is not one of those to whom the contract is reserved, so that its tender is
     * disregarded; empty if it is one.
     *
     * @param awardedOn the day of the award, or the day on which it is asked
     */
    public List<Refusal> ineligible(
            Reservation reservation, Eligibility eligibility, LocalDate awardedOn) {
        return new Eligible(pack, reservation, awardedOn).reasonsAgainst(eligibility);
    }

    private Optional<Refusal> ofProcedure(ReservationQuestion question) {
        return question.procedure() == Route.COMPETITIVE_FLEXIBLE
                ? Optional.empty()
                : Optional.of(
                        refuse(
                                "reservation-procedure",
                                "The contract is competed by %s, which cannot be reserved so."
                                        .formatted(question.procedure().words()),
                                "Take a competitive flexible procedure that provides for the"
                                        + " reservation."));
    }

    /**
     * Why a term is too long for a contract that is reserved to public service mutuals; empty if it
     * is not.
     *
     * @param lastDay with every extension
     */
    public Optional<Refusal> tooLong(LocalDate firstDay, LocalDate lastDay) {
        int months = pack.rule("reservation-term").wholeAmount("months");
        LocalDate latest = new MonthsBeginningWith(months).lastDay(firstDay);
        return lastDay.isAfter(latest)
                ? Optional.of(
                        refuse(
                                "reservation-term",
                                "With its extensions the term ends on %s; %d months end on %s."
                                        .formatted(Words.day(lastDay), months, Words.day(latest)),
                                "Shorten the term or leave out extensions."))
                : Optional.empty();
    }

    /**
     * Why a public service mutual does not qualify for an award because of contracts that it had
     * before; empty if it does.
     *
     * @param comparableEnteredOn the days on which it entered into contracts for the same kind of
     *     services, awarded by the same authority under s.33
     */
    public Optional<Refusal> comparable(List<LocalDate> comparableEnteredOn, LocalDate awardedOn) {
        return Eligible.comparable(pack, comparableEnteredOn, awardedOn);
    }

    private List<Refusal> mutual(
            ReservationQuestion question, Reservation.PublicServiceMutual mutual) {
        List<Refusal> obstacles = new ArrayList<>();
        ofProcedure(question).ifPresent(obstacles::add);
        if (!question.purchase().lightTouch() || !mutual.reservableServices()) {
            obstacles.add(
                    refuse(
                            "reservable-services",
                            "What is bought is not stated to be reservable light touch services.",
                            "Reserve only services of the list, or take another reservation."));
        }
        tooLong(mutual.firstDay(), mutual.lastDay()).ifPresent(obstacles::add);
        return List.copyOf(obstacles);
    }

    private List<Refusal> central(
            ReservationQuestion question, Reservation.ByCentralGovernment central) {
        List<Refusal> obstacles = new ArrayList<>();
        String code = question.reservation().basis().rule();
        if (question.buyer() != Buyer.CENTRAL_GOVERNMENT) {
            obstacles.add(
                    refuse(
                            code,
                            "The policy is for central government.",
                            "A council in England reserves under the Order of 2026."));
        }
        ofValue(question).ifPresent(obstacles::add);
        if (central.place().isEmpty()) {
            obstacles.add(
                    refuse(
                            code,
                            "No place is named, and a reservation to small and voluntary"
                                    + " organisations stands only beside one.",
                            "Reserve it to the United Kingdom, or to one county or London"
                                    + " borough."));
        }
        if (central.place().filter(Reservations::isMoreThanOneArea).isPresent()) {
            obstacles.add(
                    refuse(
                            code,
                            "The place is more than one county or London borough.",
                            "Name one of them, or the United Kingdom."));
        }
        return List.copyOf(obstacles);
    }

    private List<Refusal> local(ReservationQuestion question, Reservation.ByLocalGovernment local) {
        List<Refusal> obstacles = new ArrayList<>();
        String code = question.reservation().basis().rule();
        if (question.buyer() != Buyer.ENGLISH_COUNCIL) {
            obstacles.add(
                    refuse(
                            code,
                            "The Order is for best value authorities and parish councils in"
                                    + " England.",
                            "Central government reserves under Procurement Policy Note 005."));
        }
        if (!pack.rule(code).isInForceOn(question.begunOn())) {
            obstacles.add(
                    refuse(
                            code,
                            "The Order is in force from %s, and the procurement begins before."
                                    .formatted(Words.day(pack.rule(code).inForceFrom())),
                            "Begin the procurement on or after that day."));
        }
        ofValue(question).ifPresent(obstacles::add);
        if (local.place().isEmpty() && !local.smallOrVoluntary()) {
            obstacles.add(
                    refuse(
                            code,
                            "The contract is reserved to nobody.",
                            "Name the local area, or reserve it to small and voluntary"
                                    + " organisations, or both."));
        }
        return List.copyOf(obstacles);
    }

    private Optional<Refusal> ofValue(ReservationQuestion question) {
        var rules = new ProcurementActRules(pack);
        return rules.isBelowThreshold(question.purchase())
                ? Optional.empty()
                : Optional.of(
                        refuse(
                                "reservation-below-threshold",
                                "The estimated value of %s reaches the threshold of %s."
                                        .formatted(
                                                Words.pounds(question.purchase().poundsInclVat()),
                                                Words.pounds(rules.threshold(question.purchase()))),
                                "Reserve it under s.32 or s.33, or compete it openly."));
    }

    private static boolean isMoreThanOneArea(Place place) {
        return place instanceof Place.Areas areas && areas.names().size() > 1;
    }

    private Refusal refuse(String code, String because, String remedy) {
        return pack.rule(code).refuse(because, remedy);
    }
}
