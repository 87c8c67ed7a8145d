package org.publicaccord.contractservice.publishing;

import org.publicaccord.contractservice.coinvestment.PlanEvent;
import org.publicaccord.contractservice.coinvestment.PlanEvent.Agreed;
import org.publicaccord.contractservice.coinvestment.PlanEvent.CoInvestmentSigned;
import org.publicaccord.contractservice.coinvestment.PlanEvent.CoInvestmentStopped;
import org.publicaccord.contractservice.coinvestment.PlanEvent.PartySigned;
import org.publicaccord.contractservice.coinvestment.PlanEvent.StackProposed;
import org.publicaccord.contractservice.coinvestment.PlanEvent.SubsidyFound;
import org.publicaccord.contractservice.coinvestment.PlanEvent.TermsTabled;
import org.publicaccord.published.contract.CoInvestmentAgreedTo;
import org.publicaccord.published.contract.CoInvestmentPartySigned;
import org.publicaccord.published.contract.CoInvestmentProposed;
import org.publicaccord.published.contract.CoInvestmentSubsidyAssessed;
import org.publicaccord.published.contract.CoInvestmentTermsProposed;
import org.publicaccord.published.contract.ContractEvent;

/** What happens until every party of a co-investment signed, as it is published. */
final class CoInvestmentTranslation {

    private CoInvestmentTranslation() {}

    static ContractEvent of(PlanEvent event, CommonFields it) {
        return switch (event) {
            case StackProposed e ->
                    new CoInvestmentProposed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            e.investee().value(),
                            CoInvestmentWords.name(e.parties(), e.investee()),
                            PublishedWords.money(e.stack().total()),
                            CoInvestmentWords.layers(e.stack(), e.parties()),
                            e.content().hex());
            case TermsTabled e ->
                    new CoInvestmentTermsProposed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            CoInvestmentWords.terms(e.terms()),
                            e.content().hex());
            case Agreed e ->
                    new CoInvestmentAgreedTo(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.organisation().value(),
                            CoInvestmentWords.name(e.parties(), e.organisation()),
                            e.subject().name(),
                            e.content().hex(),
                            e.complete());
            case SubsidyFound e ->
                    new CoInvestmentSubsidyAssessed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            CoInvestmentWords.subsidy(e.finding()));
            case PartySigned e ->
                    new CoInvestmentPartySigned(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.organisation().value(),
                            CoInvestmentWords.name(e.parties(), e.organisation()),
                            e.content().hex());
            case CoInvestmentSigned e ->
                    new org.publicaccord.published.contract.CoInvestmentSigned(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            AgreementWords.now(e.facts()),
                            e.investee().value(),
                            CoInvestmentWords.name(e.parties(), e.investee()),
                            PublishedWords.money(e.stack().total()),
                            CoInvestmentWords.layers(e.stack(), e.parties()),
                            CoInvestmentWords.terms(e.terms()),
                            CoInvestmentWords.subsidy(e.finding()),
                            e.databaseEntryDue(),
                            e.signedContent().hex());
            case CoInvestmentStopped e ->
                    new org.publicaccord.published.contract.CoInvestmentStopped(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.because().words());
        };
    }
}
