package org.publicaccord.rules.reserving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Period.MonthsBeginningWith;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.Words;
import org.publicaccord.rules.reserving.Eligibility.Workforce;

/** Whether a supplier is one of those to whom a contract is reserved. */
final class Eligible {

    private final RulePack pack;
    private final Reservation reservation;
    private final Rule rule;
    private final LocalDate awardedOn;

    Eligible(RulePack pack, Reservation reservation, LocalDate awardedOn) {
        this.pack = pack;
        this.reservation = reservation;
        this.rule = pack.rule(reservation.basis().rule());
        this.awardedOn = awardedOn;
    }

    List<Refusal> reasonsAgainst(Eligibility eligibility) {
        return switch (reservation) {
            case Reservation.SupportedEmployment _ ->
                    eligibility instanceof Eligibility.SupportedEmployer it
                            ? supportedEmployer(it)
                            : List.of(otherEvidence());
            case Reservation.PublicServiceMutual _ ->
                    eligibility instanceof Eligibility.Mutual it
                            ? mutual(it)
                            : List.of(otherEvidence());
            case Reservation.ByCentralGovernment(var place, var small) ->
                    eligibility instanceof Eligibility.Local it
                            ? local(place, small, it)
                            : List.of(otherEvidence());
            case Reservation.ByLocalGovernment(var place, var small) ->
                    eligibility instanceof Eligibility.Local it
                            ? local(place, small, it)
                            : List.of(otherEvidence());
        };
    }

    private Refusal otherEvidence() {
        return rule.refuse(
                "The supplier shows nothing that this reservation asks for.",
                "Show what the reservation asks for, as the tender notice says.");
    }

    private List<Refusal> supportedEmployer(Eligibility.SupportedEmployer employer) {
        List<Refusal> reasons = new ArrayList<>();
        if (!employer.purpose()) {
            reasons.add(
                    rule.refuse(
                            "The supplier does not operate to employ or support disabled or"
                                    + " disadvantaged people.",
                            "Show that this is its purpose, wholly or in part."));
        }
        BigDecimal part =
                sum(employer.performing().stream().map(Workforce::disabledOrDisadvantaged));
        BigDecimal all = sum(employer.performing().stream().map(Workforce::all));
        BigDecimal least = rule.amount("workforce-percent");
        if (all.signum() == 0 || part.movePointRight(2).compareTo(all.multiply(least)) < 0) {
            reasons.add(
                    rule.refuse(
                            "%s of the %s people who will perform the contract are disabled or disadvantaged, fewer than %s."
                                    .formatted(part, all, Words.percent(least)),
                            "Count the part of the organisation that performs the contract, or"
                                    + " perform it with others."));
        }
        return List.copyOf(reasons);
    }

    private static BigDecimal sum(Stream<Integer> people) {
        return people.map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Refusal> mutual(Eligibility.Mutual mutual) {
        List<Refusal> reasons = new ArrayList<>();
        if (!mutual.deliversPublicServices()) {
            reasons.add(
                    notMutual(
                            "does not operate to deliver public services, mainly reservable ones"));
        }
        if (!mutual.profitToMembersOnly()) {
            reasons.add(notMutual("may distribute profit to others than its members"));
        }
        if (!mutual.employeesControl()) {
            reasons.add(notMutual("is not under the management and control of its employees"));
        }
        comparable(pack, mutual.comparableEnteredOn(), awardedOn).ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    private Refusal notMutual(String what) {
        return rule.refuse(
                "The supplier " + what + ", so it is no public service mutual.",
                "Show by its constitution that it is.");
    }

    /** "During the period of three years ending with the day" of the award (s.33(5)). */
    static Optional<Refusal> comparable(
            RulePack pack, List<LocalDate> enteredOn, LocalDate awardedOn) {
        Rule comparable = pack.rule("comparable-contract");
        var months = new MonthsBeginningWith(comparable.wholeAmount("months"));
        return enteredOn.stream()
                .filter(it -> !it.isAfter(awardedOn))
                .filter(it -> !months.lastDay(it).isBefore(awardedOn))
                .max(LocalDate::compareTo)
                .map(it ->
                        comparable.refuse(
                                "The supplier entered into a comparable contract on %s."
                                        .formatted(Words.day(it)),
                                "It qualifies again for an award after %s."
                                        .formatted(Words.day(months.lastDay(it)))));
    }

    private List<Refusal> local(
            Optional<Place> place, boolean smallOrVoluntary, Eligibility.Local local) {
        List<Refusal> reasons = new ArrayList<>();
        if (place.isPresent() && !local.inPlace()) {
            reasons.add(
                    rule.refuse(
                            "The supplier is not based in the place to which the contract is"
                                    + " reserved.",
                            "Show substantive business operations there."));
        }
        if (smallOrVoluntary && !local.smallOrVoluntary()) {
            reasons.add(
                    rule.refuse(
                            "The supplier is neither a small or medium-sized enterprise nor a"
                                    + " voluntary, community or social enterprise.",
                            "Show that it is one of them."));
        }
        return List.copyOf(reasons);
    }
}
