package org.publicaccord.contractservice.importing;

import java.util.ArrayList;
import java.util.List;
import org.publicaccord.contractservice.contract.Correctable;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.importing.Dossier.Release;
import org.publicaccord.contractservice.importing.ImportingEvent.Corrected;
import org.publicaccord.contractservice.importing.ImportingEvent.EarlierReleaseJoined;
import org.publicaccord.contractservice.importing.ImportingEvent.Imported;
import org.publicaccord.contractservice.importing.ImportingEvent.TermEnded;
import org.publicaccord.contractservice.importing.ImportingEvent.Updated;
import org.publicaccord.contractservice.importing.ImportingEvent.WentLive;
import org.publicaccord.contractservice.importing.ImportingState.EndedEarly;
import org.publicaccord.contractservice.importing.ImportingState.InDelivery;
import org.publicaccord.contractservice.importing.ImportingState.Known;
import org.publicaccord.contractservice.importing.ImportingState.Mobilising;
import org.publicaccord.contractservice.importing.ImportingState.NotImported;

/** The state after an event. Refuses nothing and computes no rules. */
final class History {

    private History() {}

    static ImportingState evolve(ImportingState state, ImportingEvent event) {
        return switch (state) {
            case NotImported _ -> begun(event);
            case Known known -> continued(known, event);
        };
    }

    private static ImportingState begun(ImportingEvent event) {
        if (event instanceof Imported(var contract, var stage, Facts facts, var source)) {
            Release first = new Release(source, facts);
            return Standing.at(
                    stage, new Dossier(contract, facts, facts, List.of(), List.of(first), source));
        }
        throw new IllegalStateException("a history begins with an import, not with " + name(event));
    }

    private static ImportingState continued(Known state, ImportingEvent event) {
        return switch (event) {
            case Imported _ -> throw impossible(state, event);
            case Updated updated -> moved(state, updated, afterUpdate(state.dossier(), updated));
            case EarlierReleaseJoined joined ->
                    withDossier(
                            state,
                            state.dossier()
                                    .joinedBy(new Release(joined.source(), joined.asReleased())));
            case Corrected corrected ->
                    moved(state, corrected, afterCorrection(state.dossier(), corrected));
            case WentLive _ when state instanceof Mobilising(Dossier dossier) ->
                    new InDelivery(dossier);
            case TermEnded ended when state instanceof Mobilising || state instanceof InDelivery ->
                    Standing.at(ended.stage(), state.dossier());
            case ImportingEvent.EndedEarly ended
                    when state instanceof Mobilising || state instanceof InDelivery ->
                    new EndedEarly(state.dossier(), ended.endedOn(), ended.because());
            case WentLive _, TermEnded _, ImportingEvent.EndedEarly _ ->
                    throw impossible(state, event);
        };
    }

    private static Dossier afterUpdate(Dossier before, Updated updated) {
        Facts asReleased = updated.facts();
        for (Correctable fact : updated.stillCorrected()) {
            asReleased = asReleased.restoring(fact, before.asReleased());
        }
        List<Release> releases = new ArrayList<>(before.releases());
        releases.add(new Release(updated.source(), asReleased));
        return new Dossier(
                before.contract(),
                updated.facts(),
                asReleased,
                updated.stillCorrected(),
                releases,
                updated.source());
    }

    private static Dossier afterCorrection(Dossier before, Corrected corrected) {
        List<Correctable> all = new ArrayList<>(before.corrected());
        corrected.corrected().stream().filter(fact -> !all.contains(fact)).forEach(all::add);
        return new Dossier(
                before.contract(),
                corrected.facts(),
                before.asReleased(),
                all,
                before.releases(),
                before.newest());
    }

    private static Known moved(Known state, ImportingEvent event, Dossier dossier) {
        return state instanceof EndedEarly
                ? withDossier(state, dossier)
                : Standing.at(event.stage(), dossier);
    }

    private static Known withDossier(Known state, Dossier dossier) {
        return switch (state) {
            case ImportingState.InCoDesign _ -> new ImportingState.InCoDesign(dossier);
            case ImportingState.InSelection _ -> new ImportingState.InSelection(dossier);
            case ImportingState.BeingAwarded _ -> new ImportingState.BeingAwarded(dossier);
            case ImportingState.Abandoned _ -> new ImportingState.Abandoned(dossier);
            case Mobilising _ -> new Mobilising(dossier);
            case InDelivery _ -> new InDelivery(dossier);
            case ImportingState.InExit _ -> new ImportingState.InExit(dossier);
            case EndedEarly(_, var endedOn, var because) ->
                    new EndedEarly(dossier, endedOn, because);
        };
    }

    private static IllegalStateException impossible(ImportingState state, ImportingEvent event) {
        return new IllegalStateException(
                name(event) + " cannot follow " + state.getClass().getSimpleName());
    }

    private static String name(ImportingEvent event) {
        return event.getClass().getSimpleName();
    }
}
