package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.code;
import static org.publicaccord.notificationservice.telling.PlainWords.count;
import static org.publicaccord.notificationservice.telling.PlainWords.day;
import static org.publicaccord.notificationservice.telling.PlainWords.ifKnown;
import static org.publicaccord.notificationservice.telling.PlainWords.list;
import static org.publicaccord.notificationservice.telling.PlainWords.money;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;
import static org.publicaccord.notificationservice.telling.PlainWords.said;

import java.util.Optional;
import org.publicaccord.published.contract.CoDesignClosed;
import org.publicaccord.published.contract.CoDesignOpened;
import org.publicaccord.published.contract.ContractFacts;
import org.publicaccord.published.contract.ContributionAnswered;
import org.publicaccord.published.contract.ContributionReceived;
import org.publicaccord.published.contract.EngagementClosed;
import org.publicaccord.published.contract.EngagementOpened;
import org.publicaccord.published.contract.JointPurchaseAgreed;
import org.publicaccord.published.contract.MarketFailureDetermined;
import org.publicaccord.published.contract.NeedAbandoned;
import org.publicaccord.published.contract.NeedMetWithoutContract;
import org.publicaccord.published.contract.NeedRecorded;
import org.publicaccord.published.contract.OpenedRoute;
import org.publicaccord.published.contract.OptionsAppraised;
import org.publicaccord.published.contract.ProcedureDesigned;

/**
 * The words from the need to the design of its procedure.
 *
 * @param title of the contract, short enough for a line
 */
record CommissioningWordings(String title, Audience audience) {

    Wording recorded(NeedRecorded it) {
        return new Wording(
                "Need recorded: " + title,
                paragraphs(
                        "“%s” is on record as a need of %s."
                                .formatted(title, audience.buyerNames()),
                        "Who lives with it: " + said(it.concerned()),
                        ifKnown(it.serves(), "It serves this local strategy: %s."::formatted),
                        estimate(it.contract()),
                        audience.buysJointly()
                                ? "The authorities buy jointly: each agrees to its share."
                                : "",
                        "What to do next: open a co-design with the people concerned, or appraise"
                                + " the routes that could meet the need."));
    }

    Wording agreed(JointPurchaseAgreed it) {
        var name = audience.nameOf(it.organisation());
        return new Wording(
                name + " buys jointly: " + title,
                paragraphs(
                        "%s agreed to its share in buying “%s” jointly with the other authorities."
                                .formatted(name, title),
                        estimate(it.contract()),
                        "What to do next: nothing, once every authority has agreed; until then,"
                                + " those that have not are waited for."));
    }

    Wording opened(CoDesignOpened it) {
        return new Wording(
                "Co-design opened: " + title,
                paragraphs(
                        "People are asked to help design “%s”. What it is for: %s"
                                .formatted(title, said(it.purpose())),
                        asked(it),
                        "How conflicts of interest are avoided: " + said(it.safeguards()),
                        "What to do next: invite those named, and answer every contribution before"
                                + " the co-design is closed."));
    }

    Wording askedToHelpDesign(CoDesignOpened it) {
        return new Wording(
                "You are asked to help design: " + title,
                paragraphs(
                        "%s asks people to help design “%s”. What it is for: %s"
                                .formatted(audience.buyerNames(), title, said(it.purpose())),
                        asked(it),
                        "How conflicts of interest are avoided: " + said(it.safeguards()),
                        "What to do next: say on the contract's page what you know and what you"
                                + " want. You will read what became of it."));
    }

    Wording received(ContributionReceived it) {
        return new Wording(
                "A contribution waits for an answer: " + title,
                paragraphs(
                        "Somebody contributed to the co-design of “%s”, in this capacity: %s."
                                .formatted(title, code(it.capacity())),
                        "What to do next: read it on the contract's page (contribution %s), and say"
                                        .formatted(it.contributionId())
                                + " what becomes of it. A co-design closes when all are"
                                + " answered."));
    }

    Wording youSaidWeDid(ContributionAnswered it, Optional<String> capacity) {
        return new Wording(
                "You said, we did: " + title,
                paragraphs(
                        "%s answered a contribution to the co-design of “%s” (contribution %s%s)."
                                .formatted(
                                        audience.buyerNames(),
                                        title,
                                        it.contributionId(),
                                        ifKnown(capacity, x -> ", capacity: " + code(x))),
                        "What became of it: %s.".formatted(code(it.outcome())),
                        "The reason given: " + said(it.because()),
                        "What to do next: nothing. The answer stands on the contract's page, for"
                                + " everyone."));
    }

    Wording closed(CoDesignClosed it) {
        return new Wording(
                "Co-design closed: " + title,
                paragraphs(
                        learned(it),
                        "What to do next: appraise the routes that could meet the need, with"
                                + " reasons."));
    }

    Wording whatWasLearned(CoDesignClosed it) {
        return new Wording(
                "What was learned: " + title,
                paragraphs(
                        learned(it),
                        "What to do next: nothing. Follow on the contract's page what is made of"
                                + " it."));
    }

    Wording determined(MarketFailureDetermined it) {
        return new Wording(
                "Market failure determined: " + title,
                paragraphs(
                        "%s determined on %s that the market fails the people whom “%s” concerns: %s."
                                .formatted(
                                        audience.buyerNames(),
                                        day(it.determinedOn()),
                                        title,
                                        code(it.kind())),
                        "What was looked at:\n" + list(it.lookedAt()),
                        "What was found: " + said(it.findings()),
                        it.opens().isEmpty()
                                ? ""
                                : "What it opens:\n"
                                        + list(
                                                it.opens().stream()
                                                        .map(OpenedRoute::because)
                                                        .toList()),
                        "What to do next: appraise the routes with it; the evidence is named on the"
                                + " contract's page."));
    }

    Wording met(NeedMetWithoutContract it) {
        return new Wording(
                "Met without a contract: " + title,
                paragraphs(
                        "%s meets the need “%s” without a contract: %s."
                                .formatted(audience.buyerNames(), title, code(it.route())),
                        "The reason given: " + said(it.because()),
                        "What to do next: nothing on this platform. The appraisal of every route"
                                + " stays on the contract's page."));
    }

    Wording appraised(OptionsAppraised it) {
        return new Wording(
                "Route chosen: " + title,
                paragraphs(
                        "For “%s” this route was chosen: %s.".formatted(title, code(it.chosen())),
                        "The reason given: " + said(it.because()),
                        it.considered().isEmpty()
                                ? ""
                                : "What was considered:\n"
                                        + list(
                                                it.considered().stream()
                                                        .map(x ->
                                                                code(x.route())
                                                                        + ": "
                                                                        + said(x.because()))
                                                        .toList()),
                        "What to do next: engage the market if that helps, and design the"
                                + " procedure."));
    }

    Wording abandoned(NeedAbandoned it) {
        return new Wording(
                "Given up: " + title,
                paragraphs(
                        "The need “%s” was given up before a procurement.".formatted(title),
                        "The reason given: " + said(it.because()),
                        "What to do next: nothing."));
    }

    Wording engaging(EngagementOpened it) {
        return new Wording(
                "Market engagement opened: " + title,
                paragraphs(
                        "The market is engaged about “%s” until the end of %s. What is asked: %s"
                                .formatted(title, day(it.closesOn()), said(it.purpose())),
                        "What to do next: publish a preliminary market engagement notice (UK2), or"
                                + " say in the tender notice why there was none (Procurement Act"
                                + " 2023, section 17)."));
    }

    Wording engaged(EngagementClosed it) {
        return new Wording(
                "Market engagement closed: " + title,
                paragraphs(
                        "The market engagement about “%s” closed. What was learned: %s"
                                .formatted(title, said(it.learned())),
                        "What to do next: design the procedure; no supplier may keep an advantage"
                                + " from having taken part (Procurement Act 2023, section 16)."));
    }

    Wording designed(ProcedureDesigned it) {
        return new Wording(
                "Procedure designed: " + title,
                paragraphs(
                        "The procedure for “%s” is designed, under the rules %s."
                                .formatted(title, it.rulePack()),
                        "What to do next: draft the tender notice (UK4). What the design says"
                                + " becomes public with it."));
    }

    private String learned(CoDesignClosed it) {
        return "The co-design of “%s” closed with %s, all of them answered. What was learned: %s"
                .formatted(title, count(it.contributions(), "contribution"), said(it.learned()));
    }

    private static String asked(CoDesignOpened it) {
        return it.invited().isEmpty() ? "" : "Who is asked:\n" + list(it.invited());
    }

    private static String estimate(ContractFacts facts) {
        return ifKnown(facts.value(), it -> "Estimated value: " + money(it) + ".");
    }
}
