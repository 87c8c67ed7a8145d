package org.publicaccord.contractservice.grant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.grant.AwardingEvent.OfferEnded;
import org.publicaccord.contractservice.grant.Funding.Due;
import org.publicaccord.contractservice.grant.FundingEvent.DeadlineMissed;
import org.publicaccord.contractservice.grant.GrantState.Given;
import org.publicaccord.contractservice.grant.GrantState.NoGrant;
import org.publicaccord.contractservice.grant.GrantState.Offered;
import org.publicaccord.contractservice.grant.GrantState.Open;
import org.publicaccord.contractservice.grant.GrantState.Proposed;
import org.publicaccord.contractservice.grant.GrantState.Stopped;

/** What the calendar brings about by itself, and is not on record yet. */
final class TheCalendar {

    private static final Reason NOT_ACCEPTED =
            new Reason("The offer was not accepted by its last day.");

    private TheCalendar() {}

    static List<GrantEvent> due(GrantState state, OnFile file, LocalDate today) {
        return switch (state) {
            case Offered open -> lapsed(open, file, today);
            case Given given -> missed(given.funding(), file, today);
            case NoGrant _, Proposed _, Open _, Stopped _ -> List.of();
        };
    }

    private static List<GrantEvent> lapsed(Offered open, OnFile file, LocalDate today) {
        LocalDate lastDay =
                open.dossier()
                        .support()
                        .flatMap(Support::offered)
                        .map(it -> it.offer().openUntil())
                        .orElseThrow();
        return today.isAfter(lastDay)
                ? List.of(Offering.ended(open, OfferEnded.How.LAPSED, NOT_ACCEPTED, file))
                : List.of();
    }

    private static List<GrantEvent> missed(Funding funding, OnFile file, LocalDate today) {
        Optional<LocalDate> entry = funding.entryDue().filter(_ -> funding.entry().isEmpty());
        return Stream.of(
                        missed(Due.DATABASE_ENTRY, entry, funding, file, today),
                        missed(
                                Due.RECONCILIATION,
                                funding.reconciliationDue(PublicRecord.lastDay(file)),
                                funding,
                                file,
                                today))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<GrantEvent> missed(
            Due what, Optional<LocalDate> due, Funding funding, OnFile file, LocalDate today) {
        return due.filter(today::isAfter)
                .filter(_ -> !funding.missed().contains(what))
                .map(it ->
                        new DeadlineMissed(
                                file.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                what,
                                it));
    }
}
