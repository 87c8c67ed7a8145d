package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.day;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;

import org.publicaccord.published.contract.ContractTermEnded;
import org.publicaccord.published.contract.ContractTerminated;
import org.publicaccord.published.contract.ContractWentLive;

/** The words for the turns of a contract's life. */
final class LifeWordings {

    private LifeWordings() {}

    static Wording wentLive(String title, ContractWentLive it) {
        return new Wording(
                "Live: " + title,
                paragraphs(
                        "“" + title + "” has been in delivery since " + day(it.firstDay()) + ".",
                        "What to do next: make sure that both parties know whom to call, and what"
                                + " was promised for the first weeks."));
    }

    static Wording termEnded(String title, ContractTermEnded it) {
        return new Wording(
                "Ended: " + title,
                paragraphs(
                        "The last day of “" + title + "” was " + day(it.lastDay()) + ".",
                        "What to do next: hand over data and assets, settle what is unpaid, and"
                                + " write down what was learned."));
    }

    static Wording terminated(String title, ContractTerminated it) {
        return new Wording(
                "Terminated: " + title,
                paragraphs(
                        "“"
                                + title
                                + "” was ended early. Its last day is "
                                + day(it.endedOn())
                                + ".",
                        "The reason given: " + it.because(),
                        "What to do next: agree the handover, and settle what is unpaid."));
    }
}
