package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.name;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.publicaccord.published.contract.ContractCorrected;
import org.publicaccord.published.contract.ContractEvent;
import org.publicaccord.published.contract.ContractFacts;
import org.publicaccord.published.contract.ContractImported;
import org.publicaccord.published.contract.ContractTermEnded;
import org.publicaccord.published.contract.ContractTerminated;
import org.publicaccord.published.contract.ContractUpdated;
import org.publicaccord.published.contract.ContractWentLive;
import org.publicaccord.published.contract.EarlierReleaseJoined;

/** Who is told what of a contract's own events. */
final class ContractTellings {

    private final ContractEvent event;
    private final Known before;
    private final String title;
    private final Audience audience;
    private final List<Recipient> team;
    private final List<Recipient> providers;
    private final List<Recipient> everyone;

    private ContractTellings(ContractEvent event, Known before) {
        this.event = event;
        this.before = before;
        this.title =
                before.after(event)
                        .contract()
                        .map(ContractFacts::title)
                        .orElse("Contract " + event.contractId());
        this.audience = new Audience(event.parties());
        this.team = audience.commissioningTeam();
        this.providers = audience.providers();
        this.everyone = Stream.concat(team.stream(), providers.stream()).toList();
    }

    static List<Telling> of(ContractEvent event, Known before) {
        return new ContractTellings(event, before).all();
    }

    private List<Telling> all() {
        return switch (event) {
            case ContractImported it -> recorded(it.contract());
            case ContractUpdated it -> changed(it.contract(), changes -> updated(changes, it));
            case EarlierReleaseJoined _ -> List.of();
            case ContractCorrected it -> changed(it.contract(), changes -> corrected(changes, it));
            case ContractWentLive it ->
                    everyone(Template.CONTRACT_WENT_LIVE, LifeWordings.wentLive(name(title), it));
            case ContractTermEnded it ->
                    everyone(Template.TERM_ENDED, LifeWordings.termEnded(name(title), it));
            case ContractTerminated it ->
                    everyone(
                            Template.CONTRACT_TERMINATED, LifeWordings.terminated(name(title), it));
        };
    }

    private List<Telling> recorded(ContractFacts facts) {
        var records = new RecordWordings(event, facts);
        return Stream.concat(
                        told(team, Template.CONTRACT_RECORDED, records.ofContract()),
                        told(providers, Template.AWARD_RECORDED, records.ofAward()))
                .toList();
    }

    /**
     * Whoever knew the contract hears what changed, if anything that a reader would notice did;
     * whoever is new to it hears that it is on record.
     */
    private List<Telling> changed(ContractFacts facts, Function<List<String>, Wording> words) {
        var changes = Changes.between(before, facts, event.stage(), event.parties());
        var earlier = new Audience(before.parties());
        var knewIt = new HashSet<>(earlier.commissioningTeam());
        knewIt.addAll(earlier.providers());
        var records = new RecordWordings(event, facts);
        var stillConcerned = changes.isEmpty() ? List.<Recipient>of() : among(knewIt, everyone);
        return Stream.of(
                        told(stillConcerned, Template.CONTRACT_CHANGED, words.apply(changes)),
                        told(
                                notAmong(knewIt, team),
                                Template.CONTRACT_RECORDED,
                                records.ofContract()),
                        told(
                                notAmong(knewIt, providers),
                                Template.AWARD_RECORDED,
                                records.ofAward()),
                        told(
                                notAmong(providers, earlier.providers()),
                                Template.NO_LONGER_NAMED,
                                ChangeWordings.noLongerNamed(name(title), audience.buyerNames())))
                .flatMap(tellings -> tellings)
                .toList();
    }

    private Wording updated(List<String> changes, ContractUpdated it) {
        return ChangeWordings.updated(name(title), changes, it.source());
    }

    private Wording corrected(List<String> changes, ContractCorrected it) {
        return ChangeWordings.corrected(name(title), changes, it.because());
    }

    private List<Telling> everyone(Template template, Wording wording) {
        return told(everyone, template, wording).toList();
    }

    private Stream<Telling> told(List<Recipient> recipients, Template template, Wording wording) {
        return recipients.stream().map(to -> new Telling(to, template, title, wording, false));
    }

    private static List<Recipient> among(Collection<Recipient> some, List<Recipient> all) {
        return all.stream().filter(some::contains).toList();
    }

    private static List<Recipient> notAmong(Collection<Recipient> some, List<Recipient> all) {
        return all.stream().filter(one -> !some.contains(one)).toList();
    }
}
