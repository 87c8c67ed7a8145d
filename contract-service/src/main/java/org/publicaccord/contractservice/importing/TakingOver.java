package org.publicaccord.contractservice.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Correctable;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.RegimeFinding;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.Tender;
import org.publicaccord.contractservice.importing.Dossier.Release;
import org.publicaccord.contractservice.importing.ImportingCommand.ImportRelease;
import org.publicaccord.contractservice.importing.ImportingEvent.EarlierReleaseJoined;
import org.publicaccord.contractservice.importing.ImportingEvent.Imported;
import org.publicaccord.contractservice.importing.ImportingEvent.Updated;
import org.publicaccord.contractservice.importing.ImportingState.Known;
import org.publicaccord.contractservice.importing.ImportingState.NotImported;
import org.publicaccord.contractservice.rules.RegimeRules;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/**
 * Takes over a release, or a record of a grant: the first makes the contract, a later one updates
 * it, an earlier one joins its history, the same one again is nothing new.
 */
final class TakingOver {

    private TakingOver() {}

    static Decision<ImportingEvent> decide(
            ImportRelease command, ImportingState state, LocalDate today) {
        return switch (state) {
            case NotImported _ -> Decision.accept(imported(command, today));
            case Known known -> join(command, known, today);
        };
    }

    private static Imported imported(ImportRelease command, LocalDate today) {
        return new Imported(
                command.contract(),
                Standing.on(today, command.stated(), command.source()),
                command.stated(),
                command.source());
    }

    private static Decision<ImportingEvent> join(
            ImportRelease command, Known state, LocalDate today) {
        Dossier dossier = state.dossier();
        Source source = command.source();
        Optional<Release> same = dossier.release(source.releaseId());
        if (same.isPresent()) {
            return same.get().source().content().equals(source.content())
                    ? Decision.nothingNew()
                    : Decision.refuse(idReused(command));
        }
        if (dossier.facts().grant().isPresent() != command.stated().grant().isPresent()) {
            return Decision.refuse(Refusals.grantAndProcurement(command.stated().ocid()));
        }
        if (!dossier.facts().sameBuyerAs(command.stated())) {
            return Decision.refuse(anotherBuyer(dossier, command));
        }
        List<Release> peers = peersOf(source, dossier);
        Optional<Release> contradicted =
                peers.stream()
                        .filter(peer -> peer.stated().contradictedBy(command.stated()))
                        .findFirst();
        if (contradicted.isPresent()) {
            return Decision.refuse(contradictory(command, contradicted.get()));
        }
        boolean isLater = peers.isEmpty() && Source.byAge().compare(source, dossier.newest()) > 0;
        return Decision.accept(isLater ? updated(command, state, today) : joined(command, state));
    }

    private static Refusal idReused(ImportRelease command) {
        return command.stated()
                .grant()
                .map(grant -> Refusals.grantsContradictory(grant.id()))
                .orElseGet(() -> Refusals.releaseIdReused(command.source().releaseId()));
    }

    private static Refusal contradictory(ImportRelease command, Release other) {
        return command.stated()
                .grant()
                .map(grant -> Refusals.grantsContradictory(grant.id()))
                .orElseGet(() ->
                        Refusals.contradictory(
                                command.source().releaseId(), other.source().releaseId()));
    }

    private static Refusal anotherBuyer(Dossier dossier, ImportRelease command) {
        OrganisationId known = dossier.facts().buyer();
        OrganisationId stated = command.stated().buyer();
        return command.stated()
                .grant()
                .map(_ -> Refusals.anotherFunder(known, stated))
                .orElseGet(() -> Refusals.anotherBuyer(known, stated));
    }

    /** Releases of the same instant that report the same kind of thing. */
    private static List<Release> peersOf(Source source, Dossier dossier) {
        return dossier.releases().stream()
                .filter(other -> Source.byAge().compare(other.source(), source) == 0)
                .toList();
    }

    private static EarlierReleaseJoined joined(ImportRelease command, Known state) {
        Facts facts = state.dossier().facts();
        return new EarlierReleaseJoined(
                command.contract(),
                facts.path(),
                Standing.of(state),
                facts.parties(),
                command.stated(),
                command.source());
    }

    private static Updated updated(ImportRelease command, Known state, LocalDate today) {
        Dossier dossier = state.dossier();
        Facts before = dossier.asReleased();
        Facts merged = before.updatedBy(command.stated(), before.regime());
        Facts after = merged.governedBy(regimeAfter(dossier, merged, command.source()));
        List<Correctable> standing =
                dossier.corrected().stream()
                        .filter(fact -> saysNothingNew(fact, before, after))
                        .toList();
        Facts known = after;
        for (Correctable fact : standing) {
            known = known.restoring(fact, dossier.facts());
        }
        Stage stage = Standing.after(state, known, command.source(), today);
        return new Updated(command.contract(), stage, known, command.source(), standing);
    }

    private static RegimeFinding regimeAfter(Dossier dossier, Facts merged, Source source) {
        if (merged.grant().isPresent()) {
            return merged.regime();
        }
        List<Source> releases = new ArrayList<>();
        dossier.releases().forEach(release -> releases.add(release.source()));
        releases.add(source);
        RegimeFinding now =
                RegimeRules.find(
                        merged.tender(), merged.classifications(), merged.awards(), releases);
        return RegimeRules.settle(dossier.asReleased().regime(), now, merged.tender());
    }

    /**
     * Whether a corrected fact stays corrected: the later release says of it what the one before
     * said, so that it is the same mistake again. A regime is stated anew only by a legal basis.
     */
    private static boolean saysNothingNew(Correctable fact, Facts before, Facts after) {
        return switch (fact) {
            case TITLE, DESCRIPTION -> before.agreesOn(fact, after);
            case VALUE, TERM -> after.oneAwardAtMost() && before.agreesOn(fact, after);
            case REGIME ->
                    before.tender()
                            .flatMap(Tender::legalBasis)
                            .equals(after.tender().flatMap(Tender::legalBasis));
        };
    }
}
