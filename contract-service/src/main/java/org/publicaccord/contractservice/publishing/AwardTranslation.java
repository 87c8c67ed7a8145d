package org.publicaccord.contractservice.publishing;

import java.util.Optional;
import org.publicaccord.contractservice.awarding.AnnouncesAward;
import org.publicaccord.contractservice.awarding.AwardEvent;
import org.publicaccord.contractservice.awarding.AwardEvent.AwardSuspended;
import org.publicaccord.contractservice.awarding.AwardEvent.ContractEntered;
import org.publicaccord.contractservice.awarding.AwardEvent.StandstillEnded;
import org.publicaccord.contractservice.awarding.AwardEvent.SuspensionEnded;
import org.publicaccord.contractservice.contract.Notice;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Standstill;
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

    /** It is decided, and not yet public to whom it goes. */
    static ContractEvent decided(Reason because, CommonFields it) {
        return new org.publicaccord.published.contract.AwardDecided(
                it.contract(),
                it.path(),
                it.stage(),
                it.at(),
                it.actor(),
                it.parties(),
                because.words());
    }

    /** It is public. */
    static ContractEvent announced(AnnouncesAward e, Optional<Notice> notice, CommonFields it) {
        return new org.publicaccord.published.contract.AwardAnnounced(
                it.contract(),
                it.path(),
                it.stage(),
                it.at(),
                it.actor(),
                it.parties(),
                PublishedWords.facts(e.facts()),
                ProcedureWords.awards(e.facts()),
                notice.map(Notice::id),
                e.standstill().map(Standstill::lastDay),
                e.standstill().map(Standstill::mandatory));
    }

    /** Nothing is awarded after all. */
    static ContractEvent stopped(Reason because, CommonFields it) {
        return new org.publicaccord.published.contract.ProcurementTerminated(
                it.contract(),
                it.path(),
                it.stage(),
                it.at(),
                it.actor(),
                it.parties(),
                because.words());
    }
}
