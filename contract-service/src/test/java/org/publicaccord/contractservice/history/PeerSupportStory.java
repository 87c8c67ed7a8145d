package org.publicaccord.contractservice.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Correction;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.TenderStatus;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.importing.ImportingCommand.CorrectFacts;
import org.publicaccord.contractservice.importing.ImportingCommand.EndEarly;
import org.publicaccord.contractservice.importing.ImportingCommand.ImportRelease;
import org.publicaccord.contractservice.importing.Mandate;

/**
 * What happened to {@link PeerSupport}: its award was imported, then its older tender, then a later
 * update; its title was corrected, and it was ended early.
 */
public final class PeerSupportStory {

    public static final Term LONGER =
            Term.between(LocalDate.of(2025, 9, 1), LocalDate.of(2028, 2, 29));

    private PeerSupportStory() {}

    public static History told() {
        return upToTheCorrection()
                .at(Instant.parse("2026-12-01T16:20:00Z"))
                .by("commissioner")
                .then(
                        new EndEarly(
                                PeerSupport.CONTRACT,
                                LocalDate.of(2026, 11, 30),
                                new Reason("The service moves into a new alliance."),
                                new Mandate.ForEveryBuyer()))
                .history();
    }

    public static TellingHistory upToTheCorrection() {
        return imported()
                .at(Instant.parse("2026-11-23T10:30:00Z"))
                .by("contract-manager")
                .then(
                        new CorrectFacts(
                                PeerSupport.CONTRACT,
                                new Correction(
                                        Optional.of("Peer support in Westmarch"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()),
                                new Reason("The tender document says so."),
                                new Mandate.ForEveryBuyer()));
    }

    /** The award, the older tender and the later update, in that order. */
    public static TellingHistory imported() {
        Facts updated =
                PeerSupport.facts(
                        TenderStatus.COMPLETE,
                        Optional.empty(),
                        List.of(PeerSupport.award("1008000.50", LONGER)));
        return new TellingHistory(PeerSupport.CONTRACT)
                .at(Instant.parse("2026-11-22T09:00:00Z"))
                .then(release(PeerSupport.awarded(), "a", "2025-08-12T14:59:07Z", ReleaseTag.AWARD))
                .at(Instant.parse("2026-11-22T09:01:00Z"))
                .then(
                        release(
                                PeerSupport.tendered(),
                                "t",
                                "2025-04-03T09:30:00Z",
                                ReleaseTag.TENDER))
                .at(Instant.parse("2026-11-22T09:02:00Z"))
                .then(release(updated, "u", "2025-10-02T08:15:00Z", ReleaseTag.AWARD_UPDATE));
    }

    public static ImportRelease release(Facts facts, String id, String releasedAt, ReleaseTag tag) {
        return new ImportRelease(
                PeerSupport.CONTRACT, facts, PeerSupport.source(id, releasedAt, tag));
    }
}
