package org.publicaccord.contractservice.publishing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.Payment;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.Total;
import org.publicaccord.contractservice.coinvestment.CapitalStack;
import org.publicaccord.contractservice.coinvestment.Change;
import org.publicaccord.contractservice.coinvestment.Ground;
import org.publicaccord.contractservice.coinvestment.OutcomeTest;
import org.publicaccord.contractservice.coinvestment.ReturnCap;
import org.publicaccord.contractservice.coinvestment.SubsidyFinding;
import org.publicaccord.contractservice.coinvestment.Terms;
import org.publicaccord.contractservice.coinvestment.Tranche;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.published.contract.CapitalChange;
import org.publicaccord.published.contract.CapitalLayer;
import org.publicaccord.published.contract.CapitalTranche;
import org.publicaccord.published.contract.CoInvestmentTerms;
import org.publicaccord.published.contract.LayerPayment;
import org.publicaccord.published.contract.LayerTotal;
import org.publicaccord.published.contract.OutcomeToMeet;
import org.publicaccord.published.contract.SubsidyStanding;
import org.publicaccord.published.contract.SurplusPercentage;

/** Co-investments, in the words of the published language. */
final class CoInvestmentWords {

    private CoInvestmentWords() {}

    static String name(List<Party> parties, OrganisationId organisation) {
        return parties.stream()
                .filter(it -> it.id().equals(organisation))
                .map(Party::name)
                .findFirst()
                .orElse(organisation.value());
    }

    static List<CapitalLayer> layers(CapitalStack stack, List<Party> parties) {
        return stack.layers().stream()
                .map(it ->
                        new CapitalLayer(
                                it.id(),
                                it.instrument().name(),
                                it.investor().value(),
                                name(parties, it.investor()),
                                PublishedWords.money(it.amount()),
                                it.rank()))
                .toList();
    }

    static CoInvestmentTerms terms(Terms terms) {
        return new CoInvestmentTerms(
                PublishedWords.term(terms.term()),
                percent(terms.cap()),
                multiple(terms.cap()),
                terms.graceUntil(),
                terms.holidayUntil(),
                terms.patienceUntil(),
                terms.split().shares().stream()
                        .map(it -> new SurplusPercentage(it.layer(), it.percent()))
                        .toList(),
                terms.split().reinvestedPercent(),
                terms.split().communityPercent(),
                terms.tests().stream().map(CoInvestmentWords::test).toList(),
                terms.tranches().stream().map(CoInvestmentWords::tranche).toList(),
                terms.reportEveryMonths(),
                terms.wording().hex());
    }

    private static Optional<BigDecimal> percent(ReturnCap cap) {
        return switch (cap) {
            case ReturnCap.Percent(var percent) -> Optional.of(percent);
            case ReturnCap.Multiple _ -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> multiple(ReturnCap cap) {
        return switch (cap) {
            case ReturnCap.Percent _ -> Optional.empty();
            case ReturnCap.Multiple(var times) -> Optional.of(times);
        };
    }

    static OutcomeToMeet test(OutcomeTest test) {
        return new OutcomeToMeet(
                test.id(),
                test.measure(),
                test.unit(),
                test.target(),
                test.evidenceSource(),
                test.verifier().value(),
                test.dueOn());
    }

    static CapitalTranche tranche(Tranche tranche) {
        return new CapitalTranche(
                tranche.id(),
                tranche.layer(),
                PublishedWords.money(tranche.amount()),
                tranche.test());
    }

    static SubsidyStanding subsidy(SubsidyFinding finding) {
        return switch (finding) {
            case SubsidyFinding.MarketTerms it ->
                    new SubsidyStanding("MARKET_TERMS", Optional.empty(), it.because().words());
            case SubsidyFinding.Assessed it ->
                    new SubsidyStanding(
                            it.form().name(),
                            Optional.of(PublishedWords.money(it.equivalent())),
                            it.because().words());
        };
    }

    static List<LayerPayment> payments(List<Payment> payments, List<Party> parties) {
        return payments.stream()
                .map(it ->
                        new LayerPayment(
                                it.layer(),
                                it.investor().value(),
                                name(parties, it.investor()),
                                PublishedWords.money(it.amount())))
                .toList();
    }

    static List<LayerTotal> totals(List<Total> totals) {
        return totals.stream()
                .map(it ->
                        new LayerTotal(
                                it.layer(),
                                it.instrument().name(),
                                it.investor().value(),
                                PublishedWords.money(it.released()),
                                PublishedWords.money(it.repaid()),
                                PublishedWords.money(it.returned()),
                                PublishedWords.money(it.writtenDown())))
                .toList();
    }

    static CapitalChange change(Change change) {
        return switch (change) {
            case Change.NewTerms(var terms) ->
                    new CapitalChange(
                            "NEW_TERMS",
                            Optional.of(terms(terms)),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
            case Change.Conversion(var layer, var to, var rank) ->
                    new CapitalChange(
                            "CONVERSION",
                            Optional.empty(),
                            Optional.of(layer),
                            Optional.of(to.name()),
                            Optional.of(rank),
                            Optional.empty(),
                            Optional.empty());
            case Change.Refinancing(var layer, var by) ->
                    new CapitalChange(
                            "REFINANCING",
                            Optional.empty(),
                            Optional.of(layer),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(by.id().value()),
                            Optional.of(by.name()));
        };
    }

    static String code(Ground ground) {
        return switch (ground) {
            case Ground.Default _ -> "DEFAULT";
            case Ground.Fraud _ -> "FRAUD";
        };
    }

    static String sentence(Ground ground) {
        return switch (ground) {
            case Ground.Default(var what) -> what.words();
            case Ground.Fraud(var by, var on, var _) ->
                    "Fraud was established by %s on %s.".formatted(by, UkCalendar.inWords(on));
        };
    }
}
