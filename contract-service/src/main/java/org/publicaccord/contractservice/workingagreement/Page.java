package org.publicaccord.contractservice.workingagreement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.contract.Text;

/**
 * The one page of a working agreement: it fits a sheet of A4, so every text on it is short.
 *
 * @param name what the parties call their agreement
 * @param partners who signs beside the public body
 * @param communityVoice how people who live with the need are heard
 * @param why in at most three sentences
 * @param money what flows over the whole term, VAT included; nothing if none does
 * @param moneyInWords how it is paid, and what happens to what is left
 * @param forum how the parties decide
 * @param ladder how long a concern stays at each level
 * @param whenWrong what they do first when something goes wrong
 * @param reviewEveryDays in days, how long at most from one learning review to the next
 * @param principles what each principle means here
 * @param term both days are known
 */
public record Page(
        String name,
        List<Party> partners,
        Reason communityVoice,
        Reason why,
        Money money,
        Reason moneyInWords,
        Forum forum,
        Ladder ladder,
        Reason whenWrong,
        int reviewEveryDays,
        Map<Principle, Reason> principles,
        Term term,
        Host host) {

    /** How the community is heard, until the parties say it otherwise. */
    public static final Reason VOICE_READY =
            new Reason("People who live with the need are offered a seat in the forum.");

    /** What is done first, until the parties say it otherwise. */
    public static final Reason WHEN_WRONG_READY =
            new Reason("We talk within a day, and look for causes before culprits.");

    /** Until the parties say it otherwise, in days. */
    public static final int REVIEW_READY_DAYS = 90;

    private static final int MOST_PARTNERS = 8;
    private static final int NAME = 120;
    private static final int WHY = 500;
    private static final int WORDS = 300;
    private static final int PRINCIPLE = 160;
    private static final int LONGEST_DAYS = 1_000;

    public Page {
        Text.said(NAME, "the name of an agreement", name);
        partners = List.copyOf(partners);
        Set<OrganisationId> distinct = partners.stream().map(Party::id).collect(Collectors.toSet());
        if (partners.size() > MOST_PARTNERS || distinct.size() < partners.size()) {
            throw new IllegalArgumentException("a page names at most 8 partners, each once");
        }
        partners.forEach(it -> Text.said(NAME, "a partner's name on the page", it.name()));
        within(WORDS, "how the community is heard", communityVoice);
        within(WHY, "why", why);
        within(WORDS, "how the money flows", moneyInWords);
        within(WORDS, "what is done when something goes wrong", whenWrong);
        if (reviewEveryDays < 1 || reviewEveryDays > LONGEST_DAYS) {
            throw new IllegalArgumentException("a learning review is held every 1 to 1000 days");
        }
        principles = complete(principles);
        if (term.firstDay().isEmpty() || term.lastDay().isEmpty()) {
            throw new IllegalArgumentException("an agreement has a first and a last day");
        }
        if (!money.currency().equals("GBP")) {
            throw new IllegalArgumentException("the money of an agreement is in pounds: GBP");
        }
    }

    private static Map<Principle, Reason> complete(Map<Principle, Reason> said) {
        Map<Principle, Reason> all = new EnumMap<>(Principle.class);
        for (Principle principle : Principle.values()) {
            Reason words = said.getOrDefault(principle, principle.ready());
            within(PRINCIPLE, "what a principle means", words);
            all.put(principle, words);
        }
        return Collections.unmodifiableMap(all);
    }

    /** The words, if they are short enough for the page. */
    static void within(int most, String what, Reason words) {
        Text.said(most, what, words.words());
    }

    /** Who has to sign: the public body and every partner. */
    Stream<OrganisationId> signatories(OrganisationId buyer) {
        return Stream.concat(Stream.of(buyer), partners.stream().map(Party::id));
    }

    /** How many days at most lie between two meetings of a kind. */
    int everyDays(MeetingKind kind) {
        return switch (kind) {
            case FORUM -> forum.everyDays();
            case LEARNING_REVIEW -> reviewEveryDays;
        };
    }

    boolean isPartner(OrganisationId organisation) {
        return partners.stream().anyMatch(it -> it.id().equals(organisation));
    }
}
