package org.publicaccord.contractservice.publishing;

import org.publicaccord.contractservice.coinvestment.CapitalEvent;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalCalledIn;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalRepaid;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalWrittenDown;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.ChangeAgreed;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.ChangeProposed;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CoInvestmentChanged;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CoInvestmentExited;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.DayCame;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.OutcomeTested;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.SurplusShared;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.TrancheReleased;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.TrancheRequested;
import org.publicaccord.published.contract.CoInvestmentChangeAgreedTo;
import org.publicaccord.published.contract.CoInvestmentChangeProposed;
import org.publicaccord.published.contract.CoInvestmentDayCame;
import org.publicaccord.published.contract.ContractEvent;

/** What happens to capital that is committed, as it is published. */
final class CapitalTranslation {

    private CapitalTranslation() {}

    static ContractEvent of(CapitalEvent event, CommonFields it) {
        return switch (event) {
            case TrancheRequested e ->
                    new org.publicaccord.published.contract.TrancheRequested(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            CoInvestmentWords.tranche(e.tranche()),
                            e.test().map(CoInvestmentWords::test));
            case OutcomeTested e ->
                    new org.publicaccord.published.contract.OutcomeTested(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            CoInvestmentWords.test(e.test()),
                            e.measured(),
                            e.met(),
                            e.evidence().hex(),
                            e.found().words());
            case TrancheReleased e ->
                    new org.publicaccord.published.contract.TrancheReleased(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            CoInvestmentWords.tranche(e.tranche()),
                            e.investor().value(),
                            CoInvestmentWords.name(e.parties(), e.investor()));
            case SurplusShared e ->
                    new org.publicaccord.published.contract.SurplusShared(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.upTo(),
                            PublishedWords.money(e.surplus()),
                            CoInvestmentWords.payments(e.payments(), e.parties()),
                            PublishedWords.money(e.reinvested()),
                            PublishedWords.money(e.toCommunity()),
                            PublishedWords.money(e.beyondCap()),
                            e.accounts().hex(),
                            e.nextDue());
            case CapitalRepaid e ->
                    new org.publicaccord.published.contract.CapitalRepaid(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.layer(),
                            e.investor().value(),
                            CoInvestmentWords.name(e.parties(), e.investor()),
                            PublishedWords.money(e.capital()),
                            PublishedWords.money(e.interest()),
                            e.offered(),
                            PublishedWords.money(e.outstanding()));
            case ChangeProposed e ->
                    new CoInvestmentChangeProposed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            CoInvestmentWords.change(e.change()),
                            e.content().hex(),
                            CoInvestmentWords.subsidy(e.finding()),
                            e.because().words());
            case ChangeAgreed e ->
                    new CoInvestmentChangeAgreedTo(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.organisation().value(),
                            CoInvestmentWords.name(e.parties(), e.organisation()),
                            e.content().hex());
            case CoInvestmentChanged e ->
                    new org.publicaccord.published.contract.CoInvestmentChanged(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            CoInvestmentWords.change(e.change()),
                            CoInvestmentWords.layers(e.stack(), e.parties()),
                            CoInvestmentWords.terms(e.terms()));
            case CapitalWrittenDown e ->
                    new org.publicaccord.published.contract.CapitalWrittenDown(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.money(e.loss()),
                            CoInvestmentWords.payments(e.borne(), e.parties()),
                            e.evidence().hex(),
                            e.because().words());
            case CapitalCalledIn e ->
                    new org.publicaccord.published.contract.CapitalCalledIn(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.layer(),
                            e.investor().value(),
                            CoInvestmentWords.name(e.parties(), e.investor()),
                            PublishedWords.money(e.outstanding()),
                            CoInvestmentWords.code(e.ground()),
                            CoInvestmentWords.sentence(e.ground()));
            case DayCame e ->
                    new CoInvestmentDayCame(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.what().name(),
                            e.of(),
                            e.day());
            case CoInvestmentExited e ->
                    new org.publicaccord.published.contract.CoInvestmentExited(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            CoInvestmentWords.totals(e.totals()),
                            PublishedWords.money(e.toCommunity()),
                            e.because().words());
        };
    }
}
