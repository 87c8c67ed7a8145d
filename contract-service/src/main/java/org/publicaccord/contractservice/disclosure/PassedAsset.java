package org.publicaccord.contractservice.disclosure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.contractservice.assettransfer.AssetTransferEvent;
import org.publicaccord.contractservice.assettransfer.Covenant;
import org.publicaccord.contractservice.assettransfer.HeadsOfTerms;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.AssetReverted;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.AuthoritySteppedIn;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.BenefitReported;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CovenantExpired;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CovenantReleased;
import org.publicaccord.contractservice.assettransfer.TransferEvent.TransferCompleted;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.history.History;

/**
 * An asset that passed to a community body, its covenants and what people gained, as the public may
 * know: a breach and its cure are between the parties.
 */
final class PassedAsset {

    private final Map<String, Promised> covenants = new LinkedHashMap<>();
    private final List<BenefitReported> reports = new ArrayList<>();
    private Optional<TransferCompleted> completed = Optional.empty();
    private Optional<AssetReverted> reverted = Optional.empty();

    private PassedAsset() {}

    /** A covenant and where it stands, as the public may know. */
    private record Promised(Covenant covenant, Standing standing, Optional<LocalDate> since) {
        Promised now(Standing later, LocalDate since) {
            return new Promised(covenant, later, Optional.of(since));
        }
    }

    private enum Standing {
        HOLDS,
        STEPPED_IN,
        REVERTED,
        RELEASED,
        EXPIRED
    }

    /** Empty as long as no asset passed. */
    static Section of(History history) {
        var asset = new PassedAsset();
        history.happenings()
                .forEach(it -> {
                    if (it.event() instanceof AssetTransferEvent event) {
                        asset.take(event, it.at());
                    }
                });
        return asset.completed.map(asset::transfer).orElseGet(Section::new);
    }

    private void take(AssetTransferEvent event, Instant at) {
        switch (event) {
            case TransferCompleted it -> passed(it);
            case AuthoritySteppedIn it -> now(it.covenant(), Standing.STEPPED_IN, it.since());
            case AssetReverted it -> {
                reverted = Optional.of(it);
                now(it.covenant(), Standing.REVERTED, it.endedOn());
            }
            case CovenantReleased it -> now(it.covenant(), Standing.RELEASED, UkCalendar.dayOf(at));
            case CovenantExpired it -> now(it.covenant(), Standing.EXPIRED, it.lastDay());
            case BenefitReported it -> reports.add(it);
            // The others are not public, or are in the releases.
            case AssetTransferEvent _ -> {}
        }
    }

    private void passed(TransferCompleted it) {
        completed = Optional.of(it);
        for (Covenant covenant : it.terms().covenants()) {
            covenants.put(covenant.id(), new Promised(covenant, Standing.HOLDS, Optional.empty()));
        }
    }

    private void now(String covenant, Standing standing, LocalDate since) {
        covenants.computeIfPresent(covenant, (_, known) -> known.now(standing, since));
    }

    private Section transfer(TransferCompleted it) {
        HeadsOfTerms terms = it.terms();
        return new Section()
                .with(
                        "asset",
                        new Section()
                                .with("reference", it.asset().reference())
                                .with("name", it.asset().name()))
                .with("body", it.body().value())
                .with("tenure", PublicBenefit.code(terms.tenure()))
                .with("firstDay", terms.firstDay().toString())
                .with("lastDay", terms.lastDay().toString())
                .with("renewalMonths", BigDecimal.valueOf(terms.renewalMonths()))
                .withMoney("consideration", Optional.of(terms.consideration()))
                .withMoney("undervalue", Optional.of(it.undervalue()))
                .with("reportEveryMonths", BigDecimal.valueOf(terms.reportEveryMonths()))
                .withList("covenants", covenants.values().stream().map(PassedAsset::covenant))
                .withList("benefitReports", reports.stream().map(PassedAsset::report))
                .withText("revertedOn", reverted.map(end -> end.endedOn().toString()));
    }

    private static Section covenant(Promised promised) {
        Covenant covenant = promised.covenant();
        return new Section()
                .with("id", covenant.id())
                .with("kind", PublicBenefit.code(covenant.kind()))
                .with("promise", covenant.promise().words())
                .with("lastDay", covenant.lastDay().toString())
                .with("status", PublicBenefit.code(promised.standing()))
                .withText("since", promised.since().map(LocalDate::toString));
    }

    private static Section report(BenefitReported it) {
        return new Section().with("upTo", it.upTo().toString()).with("gained", it.gained().words());
    }
}
