package org.publicaccord.contractservice.register;

import java.util.stream.Collectors;
import org.publicaccord.contractservice.awarding.AnnouncesAward;
import org.publicaccord.contractservice.awarding.AwardCommand.Ending;
import org.publicaccord.contractservice.awarding.AwardEvent;
import org.publicaccord.contractservice.awarding.AwardEvent.AwardSuspended;
import org.publicaccord.contractservice.awarding.AwardEvent.ContractEntered;
import org.publicaccord.contractservice.awarding.AwardEvent.StandstillEnded;
import org.publicaccord.contractservice.awarding.AwardEvent.SuspensionEnded;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.UkCalendar;

/** What happened to an award between its announcement and the contract, in plain English. */
final class AwardTold {

    private AwardTold() {}

    static Told of(AwardEvent event) {
        return switch (event) {
            case StandstillEnded _ -> Told.of("standstill-ended", "The standstill ended.");
            case AwardSuspended _ ->
                    Told.of(
                            "award-suspended",
                            "A claim was notified; the contract may not be entered.");
            case SuspensionEnded it ->
                    Told.of(
                            "suspension-ended",
                            "The suspension ended: %s.".formatted(words(it.how())),
                            it.because());
            case ContractEntered it ->
                    Told.of(
                            "entered",
                            "The contract was entered with %s.".formatted(suppliers(it.facts())));
        };
    }

    static Told announced(String what, AnnouncesAward it) {
        String standstill =
                it.standstill()
                        .map(days ->
                                " The standstill lasts until the end of %s."
                                        .formatted(UkCalendar.inWords(days.lastDay())))
                        .orElse("");
        return Told.of(
                what,
                "The award to %s was announced.".formatted(AwardTold.suppliers(it.facts()))
                        + standstill);
    }

    static String suppliers(Facts facts) {
        return facts.awards().stream()
                .flatMap(it -> it.suppliers().stream())
                .distinct()
                .map(id -> facts.party(id).map(Party::name).orElse(id.value()))
                .collect(Collectors.joining(", "));
    }

    private static String words(Ending how) {
        return switch (how) {
            case LIFTED_BY_COURT -> "the court lifted it";
            case CLAIM_WITHDRAWN -> "the claim was withdrawn";
            case SETTLED -> "the claim was settled";
        };
    }
}
