package org.publicaccord.contractservice.publishing;

import org.publicaccord.contractservice.importing.ImportingEvent;
import org.publicaccord.contractservice.importing.ImportingEvent.Corrected;
import org.publicaccord.contractservice.importing.ImportingEvent.EarlierReleaseJoined;
import org.publicaccord.contractservice.importing.ImportingEvent.EndedEarly;
import org.publicaccord.contractservice.importing.ImportingEvent.Imported;
import org.publicaccord.contractservice.importing.ImportingEvent.TermEnded;
import org.publicaccord.contractservice.importing.ImportingEvent.Updated;
import org.publicaccord.contractservice.importing.ImportingEvent.WentLive;
import org.publicaccord.published.contract.ContractCorrected;
import org.publicaccord.published.contract.ContractEvent;
import org.publicaccord.published.contract.ContractImported;
import org.publicaccord.published.contract.ContractTermEnded;
import org.publicaccord.published.contract.ContractTerminated;
import org.publicaccord.published.contract.ContractUpdated;
import org.publicaccord.published.contract.ContractWentLive;

/** What happens to an imported contract, as it is published. */
final class ImportingTranslation {

    private ImportingTranslation() {}

    static ContractEvent of(ImportingEvent event, CommonFields common) {
        return switch (event) {
            case Imported it ->
                    new ContractImported(
                            common.contract(),
                            common.path(),
                            common.stage(),
                            common.at(),
                            common.actor(),
                            common.parties(),
                            PublishedWords.facts(it.facts()),
                            PublishedWords.source(it.source()));
            case Updated it ->
                    new ContractUpdated(
                            common.contract(),
                            common.path(),
                            common.stage(),
                            common.at(),
                            common.actor(),
                            common.parties(),
                            PublishedWords.facts(it.facts()),
                            PublishedWords.source(it.source()));
            case EarlierReleaseJoined it ->
                    new org.publicaccord.published.contract.EarlierReleaseJoined(
                            common.contract(),
                            common.path(),
                            common.stage(),
                            common.at(),
                            common.actor(),
                            common.parties(),
                            PublishedWords.facts(it.asReleased()),
                            PublishedWords.source(it.source()));
            case Corrected it ->
                    new ContractCorrected(
                            common.contract(),
                            common.path(),
                            common.stage(),
                            common.at(),
                            common.actor(),
                            common.parties(),
                            PublishedWords.facts(it.facts()),
                            it.because().words());
            case WentLive it ->
                    new ContractWentLive(
                            common.contract(),
                            common.path(),
                            common.stage(),
                            common.at(),
                            common.actor(),
                            common.parties(),
                            it.firstDay());
            case TermEnded it ->
                    new ContractTermEnded(
                            common.contract(),
                            common.path(),
                            common.stage(),
                            common.at(),
                            common.actor(),
                            common.parties(),
                            it.lastDay());
            case EndedEarly it ->
                    new ContractTerminated(
                            common.contract(),
                            common.path(),
                            common.stage(),
                            common.at(),
                            common.actor(),
                            common.parties(),
                            it.endedOn(),
                            it.because().words());
        };
    }
}
