package org.publicaccord.notificationservice.telling;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.publicaccord.published.contract.ContractCorrected;
import org.publicaccord.published.contract.ContractEvent;
import org.publicaccord.published.contract.ContractFacts;
import org.publicaccord.published.contract.ContractImported;
import org.publicaccord.published.contract.ContractUpdated;

/** Who is told of what a public register says, and of what is corrected in it. */
record RecordTellings(Occasion occasion) {

    List<Telling> imported(ContractImported it) {
        var records = new RecordWordings(it, it.contract());
        return Occasion.together(
                occasion.tell(team(), Template.CONTRACT_RECORDED, records.ofContract()),
                occasion.tell(providers(), Template.AWARD_RECORDED, records.ofAward()));
    }

    List<Telling> updated(ContractUpdated it) {
        var changes = changes(it, it.contract());
        return changed(
                it,
                it.contract(),
                changes,
                ChangeWordings.updated(occasion.name(), changes, it.source()));
    }

    List<Telling> corrected(ContractCorrected it) {
        var changes = changes(it, it.contract());
        return changed(
                it,
                it.contract(),
                changes,
                ChangeWordings.corrected(occasion.name(), changes, it.because()));
    }

    /**
     * Whoever knew the contract hears what changed, if anything that a reader would notice did;
     * whoever is new to it hears that it is on record.
     */
    private List<Telling> changed(
            ContractEvent event, ContractFacts facts, List<String> changes, Wording wording) {
        var earlier = new Audience(occasion.before().parties());
        var knewIt = new HashSet<>(earlier.everyone());
        var everyone = occasion.audience().everyone();
        var stillConcerned = changes.isEmpty() ? List.<Recipient>of() : among(knewIt, everyone);
        var records = new RecordWordings(event, facts);
        return Occasion.together(
                occasion.tell(stillConcerned, Template.CONTRACT_CHANGED, wording),
                occasion.tell(
                        notAmong(knewIt, team()), Template.CONTRACT_RECORDED, records.ofContract()),
                occasion.tell(
                        notAmong(knewIt, providers()), Template.AWARD_RECORDED, records.ofAward()),
                occasion.tell(
                        notAmong(providers(), earlier.providers()),
                        Template.NO_LONGER_NAMED,
                        ChangeWordings.noLongerNamed(
                                occasion.name(), occasion.audience().buyerNames())));
    }

    private List<String> changes(ContractEvent event, ContractFacts facts) {
        return Changes.between(occasion.before(), facts, event.stage(), event.parties());
    }

    private List<Recipient> team() {
        return occasion.audience().commissioningTeam();
    }

    private List<Recipient> providers() {
        return occasion.audience().providers();
    }

    private static List<Recipient> among(Collection<Recipient> some, List<Recipient> all) {
        return all.stream().filter(some::contains).toList();
    }

    private static List<Recipient> notAmong(Collection<Recipient> some, List<Recipient> all) {
        return all.stream().filter(one -> !some.contains(one)).toList();
    }
}
