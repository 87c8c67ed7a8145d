package org.publicaccord.contractservice.asking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.assettransfer.AssetTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferState;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Open;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Passed;
import org.publicaccord.contractservice.assettransfer.Chosen;
import org.publicaccord.contractservice.assettransfer.Covenant;
import org.publicaccord.contractservice.assettransfer.CovenantStanding;
import org.publicaccord.contractservice.assettransfer.Dossier;
import org.publicaccord.contractservice.assettransfer.Holding;
import org.publicaccord.contractservice.assettransfer.Interest;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.servicekit.security.Caller;

/**
 * Where the transfer of an asset stands: for the owner's own people whole, for a body with its own
 * interest, for everyone else what is public.
 *
 * @param state as docs/lifecycles.md names it
 * @param asset its name, once it is listed and until it passed
 * @param interests those that the caller may see
 * @param unrestrictedValue as valued, for the owner's own people
 * @param covenants where each stands, once the asset passed
 * @param reportDue the last day for the next report of what people gained
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record AssetTransferView(
        String state,
        Optional<String> asset,
        List<InterestView> interests,
        Optional<Money> unrestrictedValue,
        Optional<UUID> decidedFor,
        List<CovenantView> covenants,
        Optional<LocalDate> reportDue,
        long version) {

    /** One body's interest. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record InterestView(
            UUID id,
            String organisation,
            String name,
            String state,
            LocalDate receivedOn,
            Optional<LocalDate> decisionDue) {
        static InterestView of(Interest it) {
            return new InterestView(
                    it.id(),
                    it.body().id().value(),
                    it.body().name(),
                    it.standing().getClass().getSimpleName(),
                    it.receivedOn(),
                    it.validated().flatMap(Interest.Validated::decisionDue));
        }
    }

    /** A covenant and where it stands. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record CovenantView(
            String id,
            String kind,
            String promise,
            LocalDate lastDay,
            String state,
            Optional<LocalDate> cureBy) {
        static CovenantView of(Covenant covenant, CovenantStanding standing) {
            return new CovenantView(
                    covenant.id(),
                    covenant.kind().name(),
                    covenant.promise().words(),
                    covenant.lastDay(),
                    standing.getClass().getSimpleName(),
                    standing instanceof CovenantStanding.InCure(var cureBy, var _)
                            ? Optional.of(cureBy)
                            : Optional.empty());
        }
    }

    /**
     * The transfer as a caller may see it.
     *
     * @param whole whether the caller sees what is the owner's own
     */
    static AssetTransferView of(Standings.Standing standing, Caller caller, boolean whole) {
        AssetTransferState state = standing.state().of(AssetTransfer.VOCABULARY);
        Optional<Dossier> open =
                state instanceof Open it ? Optional.of(it.dossier()) : Optional.empty();
        Optional<Holding> passed =
                state instanceof Passed it ? Optional.of(it.holding()) : Optional.empty();
        return new AssetTransferView(
                state.getClass().getSimpleName(),
                open.map(it -> it.asset().name()),
                open.map(it -> interests(it, caller, whole)).orElse(List.of()),
                open.filter(_ -> whole)
                        .flatMap(Dossier::valuation)
                        .map(it -> it.unrestrictedValue()),
                open.flatMap(Dossier::chosen).map(Chosen::interest),
                passed.map(AssetTransferView::covenants).orElse(List.of()),
                passed.flatMap(Holding::reportDue),
                standing.version());
    }

    private static List<InterestView> interests(Dossier dossier, Caller caller, boolean whole) {
        return dossier.interests().values().stream()
                .filter(it -> whole || caller.actsFor(it.body().id().value()))
                .map(InterestView::of)
                .toList();
    }

    private static List<CovenantView> covenants(Holding holding) {
        return holding.terms().covenants().stream()
                .map(it -> CovenantView.of(it, holding.standing(it)))
                .toList();
    }
}
