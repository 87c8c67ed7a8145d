package org.publicaccord.published.contract;

import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Money;
import org.publicaccord.published.Term;

/**
 * The one page of a working agreement.
 *
 * @param name what the parties call their agreement
 * @param communityVoice how people who live with the need are heard
 * @param why why they work together, in at most three sentences
 * @param money what flows over the whole term, VAT included; nothing if none does
 * @param moneyInWords how it is paid
 * @param decisionRule uNANIMOUS, CONSENT or MAJORITY_WITH_DISSENT
 * @param quorum how many parties have to be there for a decision
 * @param forumEveryDays how many days at most lie between two meetings of the forum
 * @param operationalWorkingDays how long a concern stays with those who do the work
 * @param forumWorkingDays how long it then stays with the forum
 * @param executiveWorkingDays how long it then stays with those who lead the parties
 * @param whenWrong what is done first when something goes wrong
 * @param reviewEveryDays how many days at most lie between two learning reviews
 * @param principles what each of the six principles means to the parties
 * @param term from the first to the last day of the agreement
 * @param hostRoute lIGHT_TOUCH_CONTRACT, BELOW_THRESHOLD_CONTRACT, RESERVED, PSR, GRANT,
 *     NON_PECUNIARY_COLLABORATION or HORIZONTAL_COOPERATION
 * @param hostContractId the contract on this platform that hosts it; absent if none does
 * @param hostBecause why it may stand under that
 */
public record WorkingPage(
        String name,
        String communityVoice,
        String why,
        Money money,
        String moneyInWords,
        String decisionRule,
        int quorum,
        int forumEveryDays,
        int operationalWorkingDays,
        int forumWorkingDays,
        int executiveWorkingDays,
        String whenWrong,
        int reviewEveryDays,
        List<AgreedPrinciple> principles,
        Term term,
        String hostRoute,
        Optional<String> hostContractId,
        String hostBecause) {}
