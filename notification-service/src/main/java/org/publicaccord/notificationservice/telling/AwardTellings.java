package org.publicaccord.notificationservice.telling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.publicaccord.published.contract.AnnouncedAward;
import org.publicaccord.published.contract.AwardAnnounced;
import org.publicaccord.published.contract.AwardDecided;
import org.publicaccord.published.contract.AwardSuspended;
import org.publicaccord.published.contract.BegunAsLot;
import org.publicaccord.published.contract.ContractEntered;
import org.publicaccord.published.contract.DividedIntoLots;
import org.publicaccord.published.contract.ProcurementTerminated;
import org.publicaccord.published.contract.StandstillEnded;
import org.publicaccord.published.contract.SuspensionEnded;
import org.publicaccord.published.contract.TenderAdvertised;

/** Who is told what from the tender notice to the entry of the contract. */
record AwardTellings(Occasion occasion) {

    /**
     * Those invited are told by what bidding-service opens; the rest of the market by the notice.
     */
    List<Telling> advertised(TenderAdvertised it) {
        return occasion.tell(team(), Template.TENDERS_ASKED_FOR, words().advertised(it));
    }

    List<Telling> decided(AwardDecided it) {
        return occasion.tell(team(), Template.AWARD_DECIDED, words().decided(it));
    }

    /** Tenderers who were not chosen are told by {@link Competition}. */
    List<Telling> announced(AwardAnnounced it) {
        var awards =
                it.awards().stream()
                        .collect(
                                groupingBy(
                                        AnnouncedAward::supplierId, LinkedHashMap::new, toList()));
        var toWinners =
                awards.entrySet().stream()
                        .flatMap(won ->
                                occasion
                                        .tellAlways(
                                                Audience.providersAt(List.of(won.getKey())),
                                                Template.AWARDED,
                                                words().awarded(it, won.getValue()))
                                        .stream())
                        .toList();
        return Occasion.together(
                occasion.tell(team(), Template.AWARD_ANNOUNCED, words().announced(it)), toWinners);
    }

    List<Telling> standstillEnded(StandstillEnded it) {
        return Occasion.together(
                occasion.tell(team(), Template.STANDSTILL_ENDED, standstill().endedForTheBuyer(it)),
                occasion.tell(
                        providers(),
                        Template.STANDSTILL_ENDED,
                        standstill().endedForTheSupplier(it)));
    }

    List<Telling> suspended(AwardSuspended it) {
        return occasion.tellAlways(
                everyoneAndAuditors(), Template.AWARD_SUSPENDED, standstill().suspended(it));
    }

    List<Telling> resumed(SuspensionEnded it) {
        return occasion.tellAlways(
                everyoneAndAuditors(),
                Template.SUSPENSION_ENDED,
                standstill().resumed(it, occasion.before().courseSoFar().standstillLastDay()));
    }

    List<Telling> divided(DividedIntoLots it) {
        return occasion.tell(team(), Template.DIVIDED_INTO_LOTS, words().divided(it));
    }

    List<Telling> begun(BegunAsLot it) {
        return occasion.tell(occasion.audience().everyone(), Template.LOT_BEGUN, words().begun(it));
    }

    List<Telling> entered(ContractEntered it) {
        return Occasion.together(
                occasion.tell(team(), Template.CONTRACT_ENTERED, words().enteredForTheBuyer(it)),
                occasion.tell(
                        providers(), Template.CONTRACT_ENTERED, words().enteredForTheSupplier(it)));
    }

    /**
     * Where tenders were asked for on this very contract, bidding-service cancels the opportunity,
     * and with that all tenderers are told; else the suppliers are told here.
     */
    List<Telling> terminated(ProcurementTerminated it) {
        var toldByBidding = occasion.before().courseSoFar().procedure().isPresent();
        var suppliers = toldByBidding ? List.<Recipient>of() : providers();
        return Occasion.together(
                occasion.tellAlways(
                        teamAndAuditors(),
                        Template.PROCUREMENT_TERMINATED,
                        words().terminatedForTheBuyer(it)),
                occasion.tellAlways(
                        suppliers,
                        Template.PROCUREMENT_TERMINATED,
                        words().terminatedForTheSupplier(it)));
    }

    private List<Recipient> team() {
        return occasion.audience().commissioningTeam();
    }

    private List<Recipient> providers() {
        return occasion.audience().providers();
    }

    private List<Recipient> teamAndAuditors() {
        return Stream.concat(team().stream(), occasion.audience().auditors().stream()).toList();
    }

    private List<Recipient> everyoneAndAuditors() {
        return Stream.concat(
                        occasion.audience().everyone().stream(),
                        occasion.audience().auditors().stream())
                .toList();
    }

    private AwardWordings words() {
        return new AwardWordings(
                occasion.name(), occasion.audience(), occasion.before().courseSoFar());
    }

    private StandstillWordings standstill() {
        return new StandstillWordings(occasion.name(), occasion.audience());
    }
}
