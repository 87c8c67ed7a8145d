package org.publicaccord.notificationservice.telling;

import java.util.ArrayList;
import java.util.List;
import org.publicaccord.published.bidding.BiddingEvent;
import org.publicaccord.published.contract.ContractEvent;
import org.publicaccord.published.contract.ContractFacts;

/**
 * Something that happened to a contract, and may have to be told.
 *
 * @param title of the contract, whole
 * @param audience whom it concerns
 * @param before what earlier events of the same service have told
 */
record Occasion(String title, Audience audience, Known before) {

    static Occasion of(ContractEvent event, Known before) {
        var title =
                before.after(event)
                        .contract()
                        .map(ContractFacts::title)
                        .orElse("Contract " + event.contractId());
        return new Occasion(title, new Audience(event.parties()), before);
    }

    static Occasion of(BiddingEvent event, Known before) {
        return new Occasion(event.contractTitle(), new Audience(event.parties()), before);
    }

    /** The title, short enough for a line. */
    String name() {
        return PlainWords.name(title);
    }

    List<Telling> tell(List<Recipient> recipients, Template template, Wording wording) {
        return told(recipients, template, wording, false);
    }

    /** Tells of a right or a duty in law, whatever a person prefers. */
    List<Telling> tellAlways(List<Recipient> recipients, Template template, Wording wording) {
        return told(recipients, template, wording, true);
    }

    @SafeVarargs
    static List<Telling> together(List<Telling>... tellings) {
        var all = new ArrayList<Telling>();
        for (var some : tellings) {
            all.addAll(some);
        }
        return List.copyOf(all);
    }

    private List<Telling> told(
            List<Recipient> recipients, Template template, Wording wording, boolean statutory) {
        return recipients.stream()
                .map(to -> new Telling(to, template, title, wording, statutory))
                .toList();
    }
}
