package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.day;
import static org.publicaccord.notificationservice.telling.PlainWords.ifKnown;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;

import java.util.Locale;
import org.publicaccord.published.contract.AwardIntended;
import org.publicaccord.published.contract.DirectAwardGround;
import org.publicaccord.published.contract.DirectAwardJustified;
import org.publicaccord.published.contract.FurtherDecisionMade;
import org.publicaccord.published.contract.ProcessSelected;
import org.publicaccord.published.contract.RepresentationReceived;
import org.publicaccord.published.contract.SelectionNoticePublished;
import org.publicaccord.published.contract.SelectionProcess;
import org.publicaccord.published.contract.SelectionStepRecorded;

/**
 * The words where a supplier is chosen without a competition.
 *
 * @param title of the contract, short enough for a line
 */
record SelectionWordings(String title, Audience audience) {

    Wording justified(DirectAwardJustified it) {
        return new Wording(
                "Direct award justified: " + title,
                paragraphs(
                        "The justification of a direct award of “%s” is on record%s, under the rules %s."
                                .formatted(
                                        title,
                                        it.ground().map(ground -> ", " + words(ground)).orElse(""),
                                        it.rulePack()),
                        "What to do next: publish the transparency notice (UK5) where one is asked"
                                + " for (Procurement Act 2023, section 44); the award is decided"
                                + " after it."));
    }

    Wording intendedForTheBuyer(AwardIntended it) {
        return new Wording(
                "Award intended: " + title,
                paragraphs(
                        "It is public as notice %s that “%s” is to be awarded%s."
                                .formatted(it.noticeId(), title, why(it)),
                        standstill(it),
                        "What to do next: "
                                + it.standstillLastDay()
                                        .map(_ ->
                                                "record every representation that comes before"
                                                        + " that; the contract may not be awarded"
                                                        + " meanwhile.")
                                        .orElse("decide the award.")));
    }

    Wording intendedForTheSupplier(AwardIntended it) {
        return new Wording(
                "An award to you is intended: " + title,
                paragraphs(
                        "%s intends to award “%s” to your organisation%s. It is public as notice %s."
                                .formatted(audience.buyerNames(), title, why(it), it.noticeId()),
                        standstill(it),
                        "What to do next: wait for the decision; nothing is awarded yet."));
    }

    Wording selected(ProcessSelected it) {
        return new Wording(
                "Process selected: " + title,
                paragraphs(
                        "The provider of “%s” is selected by %s, under the rules %s."
                                .formatted(title, words(it.process()), it.rulePack()),
                        "The reason given: " + PlainWords.said(it.because()),
                        "What to do next: publish the notices of the process in their order."));
    }

    Wording published(SelectionNoticePublished it) {
        return new Wording(
                "Notice published: " + title,
                "Notice %s (%s) of “%s” was published on %s."
                        .formatted(
                                it.noticeId(),
                                it.notice().toLowerCase(Locale.UK).replace('_', ' '),
                                title,
                                day(it.publishedOn())));
    }

    Wording recorded(SelectionStepRecorded it) {
        String what =
                switch (it.step()) {
                    case PROVIDER_CHOSEN ->
                            "A provider is chosen for “%s”. Next: publish the intention to award, where the process has one.";
                    case INFORMATION_PROVIDED ->
                            "A provider that made a representation on “%s” was given information. Next: decide further.";
                    case PANEL_REFERRED ->
                            "A provider took “%s” to the Independent Patient Choice and Procurement Panel. Next: wait for its advice.";
                    case PANEL_ADVISED ->
                            "The Independent Patient Choice and Procurement Panel advised on “%s”. Next: decide further.";
                };
        return new Wording("Selection: " + title, what.formatted(title));
    }

    Wording received(RepresentationReceived it) {
        return new Wording(
                "Representation received: " + title,
                paragraphs(
                        "A provider (%s) made a representation on “%s”, received on %s. It keeps the standstill open."
                                .formatted(it.providerId(), title, day(it.receivedOn())),
                        "What to do next: give the provider the information it may have, and decide"
                                + " further (SI 2023/1348, regulation 12)."));
    }

    Wording acknowledged(RepresentationReceived it) {
        return new Wording(
                "Your representation was received: " + title,
                "%s received your representation on “%s” on %s. The contract is not awarded before a further decision, of which you will be told."
                        .formatted(audience.buyerNames(), title, day(it.receivedOn())));
    }

    Wording decided(FurtherDecisionMade it) {
        String what =
                switch (it.decision()) {
                    case CONFIRM -> "The intended award of “%s” is confirmed.";
                    case RETURN -> "The provider of “%s” is chosen anew.";
                    case ABANDON -> "“%s” is not awarded.";
                };
        return new Wording(
                "Further decision: " + title,
                paragraphs(
                        what.formatted(title),
                        "The reason given: " + PlainWords.said(it.because()),
                        ifKnown(
                                it.standstillLastDay(),
                                last ->
                                        ("Until the end of %s a provider can go to the Independent"
                                                        + " Patient Choice and Procurement Panel.")
                                                .formatted(day(last)))));
    }

    private static String standstill(AwardIntended it) {
        return ifKnown(
                it.standstillLastDay(),
                last -> "Providers can make representations until the end of " + day(last) + ".");
    }

    private static String why(AwardIntended it) {
        return it.ground()
                .map(ground -> ", " + words(ground))
                .or(() -> it.process().map(process -> ", by " + words(process)))
                .orElse("");
    }

    static String words(DirectAwardGround ground) {
        return switch (ground) {
            case PROTOTYPES -> "for a prototype or development";
            case WORK_OF_ART -> "for a unique work of art or performance";
            case EXCLUSIVE_RIGHTS -> "because of exclusive rights";
            case TECHNICAL_REASONS -> "for technical reasons";
            case ADDITIONAL -> "as additional to an existing contract";
            case REPEAT -> "as a repeat of a competed contract";
            case COMMODITIES -> "on a commodity market";
            case INSOLVENCY -> "on advantageous terms because of insolvency";
            case URGENCY -> "for extreme and unavoidable urgency";
            case USER_CHOICE -> "by the choice of the person served";
            case DEFENCE -> "as a defence and security contract";
            case PROTECTING_LIFE -> "to protect life and public order";
            case NO_SUITABLE_TENDER -> "because no suitable tender was received";
        };
    }

    static String words(SelectionProcess process) {
        return switch (process) {
            case DIRECT_AWARD_A -> "Direct Award Process A";
            case DIRECT_AWARD_B -> "Direct Award Process B";
            case DIRECT_AWARD_C -> "Direct Award Process C";
            case MOST_SUITABLE_PROVIDER -> "the Most Suitable Provider Process";
            case COMPETITIVE -> "the Competitive Process";
        };
    }
}
