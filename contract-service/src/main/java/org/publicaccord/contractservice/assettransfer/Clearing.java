package org.publicaccord.contractservice.assettransfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ClearTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Cleared;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Examined;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.ForOneBody;
import org.publicaccord.contractservice.assettransfer.TransferEvent.TransferCleared;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Basis;
import org.publicaccord.rules.Kind;
import org.publicaccord.rules.assets.CommunityValueRules;
import org.publicaccord.rules.assets.Disposal;
import org.publicaccord.rules.assets.DisposalAnswer;
import org.publicaccord.rules.assets.DisposalAnswer.Need;

/** Whether the law lets the asset pass, with the figures as they stand. */
record Clearing(Rules rules) {

    private static final Basis SCOTTISH =
            new Basis(
                    "scottish-disposal-statement",
                    "Disposal of Land by Local Authorities (Scotland) Regulations 2010 (SSI"
                            + " 2010/160), reg 4",
                    Kind.STATUTE);

    Decision<AssetTransferEvent> decide(
            ClearTransfer command, AssetTransferState state, OnFile file, LocalDate today) {
        if (state instanceof Cleared) {
            return Decision.nothingNew();
        }
        if (!(state instanceof Examined open)) {
            return Decision.refuse(Refusals.notNow("to clear the transfer", state));
        }
        return obstacles(open, today).stream()
                .findFirst()
                .<Decision<AssetTransferEvent>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(cleared(command, open.dossier(), file)));
    }

    /** What still stands in the way on a day, the first to be dealt with first. */
    List<Refusal> obstacles(ForOneBody open, LocalDate today) {
        Dossier dossier = open.dossier();
        HeadsOfTerms terms = terms(dossier);
        if (dossier.valuation().isEmpty()) {
            return List.of(Refusals.notNow("to clear the transfer", open));
        }
        return Stream.of(
                        byLaw(dossier, terms, today),
                        subsidyTooSmall(dossier, terms),
                        moratorium(dossier, terms, today),
                        new InformingStaff(rules).objection(dossier, terms, today),
                        redressOpen(dossier))
                .flatMap(Optional::stream)
                .toList();
    }

    /** By how much the consideration falls short of the value; zero if it does not. */
    static Money undervalue(Dossier dossier, HeadsOfTerms terms) {
        return Pounds.of(disposal(dossier, terms).undervaluePounds());
    }

    /** Before a body is decided for, how its case promotes well-being has to be stated. */
    Optional<Refusal> wellBeingMissing(Dossier dossier, BusinessCase asked, LocalDate today) {
        if (!(dossier.law() instanceof AssetLaw.England law)
                || dossier.clearances().wellBeing().isPresent()) {
            return Optional.empty();
        }
        var disposal =
                new Disposal(
                        asked.disposedFrom(today),
                        value(dossier),
                        asked.consideration().amount(),
                        dossier.asset().openSpace());
        DisposalAnswer answer = rules.disposals(law).decide(disposal);
        return answer.need() == Need.WELL_BEING_STATEMENT
                ? Optional.of(rules.disposals(law).statementMissing(answer))
                : Optional.empty();
    }

    private Optional<Refusal> byLaw(Dossier dossier, HeadsOfTerms terms, LocalDate today) {
        return switch (dossier.law()) {
            case AssetLaw.England law ->
                    rules
                            .disposals(law)
                            .obstacles(disposal(dossier, terms), clearance(dossier), today)
                            .stream()
                            .findFirst();
            case AssetLaw.Scotland _ -> scottish(dossier, terms);
        };
    }

    private static org.publicaccord.rules.assets.Clearance clearance(Dossier dossier) {
        Clearances on = dossier.clearances();
        return new org.publicaccord.rules.assets.Clearance(
                dossier.valuation().isPresent(),
                on.wellBeing().isPresent(),
                on.consent().map(Clearance.ConsentGiven::reference),
                on.subsidy().isPresent(),
                on.advertised().map(Clearance.OpenSpaceAdvertised::firstOn),
                on.objections().isPresent());
    }

    private static Optional<Refusal> scottish(Dossier dossier, HeadsOfTerms terms) {
        Money undervalue = undervalue(dossier, terms);
        if (undervalue.amount().signum() == 0) {
            return Optional.empty();
        }
        if (dossier.clearances().wellBeing().isEmpty()) {
            return Optional.of(Refusals.scottishStatementMissing(undervalue));
        }
        return dossier.clearances().subsidy().isEmpty()
                ? Optional.of(Refusals.subsidyNotAssessed(undervalue))
                : Optional.empty();
    }

    private static Optional<Refusal> subsidyTooSmall(Dossier dossier, HeadsOfTerms terms) {
        Money undervalue = undervalue(dossier, terms);
        return dossier.clearances()
                .subsidy()
                .map(Clearance.SubsidyAssessed::undervalue)
                .filter(it -> it.amount().compareTo(undervalue.amount()) < 0)
                .map(it -> Refusals.assessedForLess(it, undervalue));
    }

    private Optional<Refusal> moratorium(Dossier dossier, HeadsOfTerms terms, LocalDate today) {
        return rules.communityValue(dossier.law())
                .filter(it -> it.isRelevant(terms.disposed()))
                .flatMap(it -> moratorium(it, dossier, today));
    }

    private static Optional<Refusal> moratorium(
            CommunityValueRules act, Dossier dossier, LocalDate today) {
        Optional<DisposalNotice> notice = dossier.disposalNotice();
        Optional<LocalDate> on = notice.map(DisposalNotice::on);
        boolean toAGroup =
                notice.filter(it ->
                                it.bidders().containsKey(dossier.chosenInterest().organisation()))
                        .isPresent();
        Optional<LocalDate> bidderOn =
                notice.flatMap(it -> it.bidders().values().stream().findFirst());
        return toAGroup
                ? act.disposalToCommunityGroup(on, today)
                : act.disposal(on, bidderOn, today);
    }

    private static Optional<Refusal> redressOpen(Dossier dossier) {
        return dossier.interests().values().stream()
                .filter(it -> it.standing() instanceof Interest.UnderRedress)
                .findFirst()
                .map(_ -> Refusals.redressOpen());
    }

    private TransferCleared cleared(ClearTransfer command, Dossier dossier, OnFile file) {
        HeadsOfTerms terms = terms(dossier);
        Optional<DisposalAnswer> answer =
                dossier.law() instanceof AssetLaw.England law
                        ? Optional.of(rules.disposals(law).decide(disposal(dossier, terms)))
                        : Optional.empty();
        return new TransferCleared(
                command.contract(),
                file.facts().path(),
                file.stage(),
                file.facts().parties(),
                undervalue(dossier, terms),
                answer.map(DisposalAnswer::need),
                answer.map(DisposalAnswer::basis).orElse(SCOTTISH),
                new Reason(
                        answer.map(DisposalAnswer::because)
                                .orElse("What the Scottish regulations ask for is on record.")));
    }

    private static Disposal disposal(Dossier dossier, HeadsOfTerms terms) {
        return new Disposal(
                terms.disposed(),
                value(dossier),
                terms.consideration().amount(),
                dossier.asset().openSpace());
    }

    private static BigDecimal value(Dossier dossier) {
        return dossier.valuation().orElseThrow().unrestrictedValue().amount();
    }

    private static HeadsOfTerms terms(Dossier dossier) {
        return dossier.chosen().flatMap(Chosen::heads).orElseThrow();
    }
}
