package org.publicaccord.contractservice.workingagreement;

import org.publicaccord.contractservice.contract.CanonicalContent;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Sha256;

/** What is signed of a page, in the order of the page. The order and the names never change. */
final class Canon {

    private final CanonicalContent content = new CanonicalContent("working-agreement-page/1");

    private Canon() {}

    /** What is signed of a version of an agreement. */
    static Sha256 of(ContractId agreement, int version, OrganisationId buyer, Page page) {
        Canon canon = new Canon();
        canon.say("agreement", agreement);
        canon.say("version", version);
        canon.say("buyer", buyer);
        canon.say(page);
        return canon.content.hash();
    }

    private void say(Page page) {
        say("name", page.name());
        page.partners()
                .forEach(it -> {
                    say("partner", it.id());
                    say("partner-name", it.name());
                });
        say("community-voice", page.communityVoice());
        say("why", page.why());
        say("money", page.money().amount().toPlainString());
        say("currency", page.money().currency());
        say("money-in-words", page.moneyInWords());
        say("decides", page.forum().rule());
        say("quorum", page.forum().quorum());
        say("meets-every-days", page.forum().everyDays());
        say("operational-days", page.ladder().operational());
        say("forum-days", page.ladder().forum());
        say("executive-days", page.ladder().executive());
        say("when-wrong", page.whenWrong());
        say("reviews-every-days", page.reviewEveryDays());
        page.principles().forEach((principle, words) -> say("principle-" + principle, words));
        say("first-day", page.term().firstDay().orElseThrow());
        say("last-day", page.term().lastDay().orElseThrow());
        say(page.host());
    }

    private void say(Host host) {
        say("host-route", host.route());
        host.agreement().ifPresent(it -> say("host-agreement", it));
        say("host-because", host.because());
        host.otherActivitiesPercent()
                .ifPresent(it -> say("other-activities-percent", it.toPlainString()));
    }

    private void say(String name, Object value) {
        content.say(name, value);
    }
}
