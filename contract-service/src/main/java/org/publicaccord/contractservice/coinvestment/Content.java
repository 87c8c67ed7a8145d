package org.publicaccord.contractservice.coinvestment;

import org.publicaccord.contractservice.contract.CanonicalContent;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Sha256;

/**
 * What the parties of a co-investment agree to and sign. It is made from the proposal itself, so
 * that nobody's word for one proposal counts for another. The order and the names are never
 * changed.
 */
final class Content {

    private final CanonicalContent canon;

    private Content(String kind, OnFile file, OrganisationId investee, CapitalStack stack) {
        canon = new CanonicalContent("co-investment-" + kind + "/1");
        canon.say("contract", file.contract());
        canon.say("buyer", file.buyer());
        canon.say("investee", investee);
        say("total", stack.total());
        stack.layers().forEach(this::say);
    }

    static Sha256 ofStack(OnFile file, OrganisationId investee, CapitalStack stack) {
        return new Content("stack", file, investee, stack).canon.hash();
    }

    /** Of the terms, with the stack that they are for. */
    static Sha256 ofTerms(OnFile file, OrganisationId investee, CapitalStack stack, Terms terms) {
        Content content = new Content("terms", file, investee, stack);
        content.say(terms);
        return content.canon.hash();
    }

    /** Of a change: the stack and the terms as they would be with it. */
    static Sha256 ofChange(OnFile file, OrganisationId investee, CapitalStack stack, Terms terms) {
        Content content = new Content("change", file, investee, stack);
        content.say(terms);
        return content.canon.hash();
    }

    private void say(Layer layer) {
        canon.say("layer", layer.id());
        canon.say("instrument", layer.instrument());
        canon.say("investor", layer.investor());
        say("commits", layer.amount());
        canon.say("rank", layer.rank());
    }

    private void say(Terms terms) {
        canon.say("first-day", terms.firstDay());
        canon.say("last-day", terms.lastDay());
        switch (terms.cap()) {
            case ReturnCap.Percent(var percent) -> canon.say("cap-percent", percent);
            case ReturnCap.Multiple(var times) -> canon.say("cap-multiple", times);
        }
        canon.say("grace-until", terms.graceUntil());
        canon.say("holiday-until", terms.holidayUntil());
        canon.say("patience-until", terms.patienceUntil());
        for (SurplusSplit.Share share : terms.split().shares()) {
            canon.say("share-of", share.layer());
            canon.say("share-percent", share.percent());
        }
        canon.say("reinvested-percent", terms.split().reinvestedPercent());
        canon.say("community-percent", terms.split().communityPercent());
        terms.tests().forEach(this::say);
        terms.tranches().forEach(this::say);
        canon.say("report-every-months", terms.reportEveryMonths());
        canon.say("wording", terms.wording().hex());
    }

    private void say(OutcomeTest test) {
        canon.say("test", test.id());
        canon.say("measure", test.measure());
        canon.say("unit", test.unit());
        canon.say("target", test.target());
        canon.say("evidence-source", test.evidenceSource());
        canon.say("verifier", test.verifier());
        canon.say("due-on", test.dueOn());
    }

    private void say(Tranche tranche) {
        canon.say("tranche", tranche.id());
        canon.say("of-layer", tranche.layer());
        say("releases", tranche.amount());
        tranche.test().ifPresent(it -> canon.say("waits-for", it));
    }

    private void say(String name, Money money) {
        canon.say(name, money.amount());
        canon.say("currency", money.currency());
    }
}
