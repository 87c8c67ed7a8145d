package org.publicaccord.contractservice.publishing;

import org.publicaccord.contractservice.awarding.AwardEvent;
import org.publicaccord.contractservice.awarding.AwardEvent.AwardSuspended;
import org.publicaccord.contractservice.awarding.AwardEvent.ContractEntered;
import org.publicaccord.contractservice.awarding.AwardEvent.StandstillEnded;
import org.publicaccord.contractservice.awarding.AwardEvent.SuspensionEnded;
import org.publicaccord.published.contract.ContractEvent;

/** What happens to an award between its announcement and the contract, as it is published. */
final class AwardTranslation {

    private AwardTranslation() {}

    static ContractEvent of(AwardEvent event, CommonFields it) {
        return switch (event) {
            case StandstillEnded _ ->
                    new org.publicaccord.published.contract.StandstillEnded(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties());
            case AwardSuspended _ ->
                    new org.publicaccord.published.contract.AwardSuspended(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties());
            case SuspensionEnded e ->
                    new org.publicaccord.published.contract.SuspensionEnded(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.how().name(),
                            e.because().words());
            case ContractEntered e ->
                    new org.publicaccord.published.contract.ContractEntered(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            ProcedureWords.agreement(
                                    e.facts().agreement().orElseThrow(), e.governance()),
                            e.signedContent().hex());
        };
    }
}
