package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.name;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;
import static org.publicaccord.notificationservice.telling.PlainWords.said;

import org.publicaccord.published.contract.WorkingAgreementAgreed;
import org.publicaccord.published.contract.WorkingAgreementBegan;
import org.publicaccord.published.contract.WorkingAgreementDrafted;
import org.publicaccord.published.contract.WorkingAgreementGivenUp;
import org.publicaccord.published.contract.WorkingAgreementSigned;

/**
 * The words for the page of a working agreement.
 *
 * @param title of the contract, short enough for a line
 */
record WorkingAgreementWordings(String title, Audience audience) {

    Wording drafted(WorkingAgreementDrafted it) {
        return new Wording(
                "Page to read and sign: " + title,
                paragraphs(
                        "The page “%s” of version %d is drafted. Earlier signatures hold no more."
                                .formatted(name(it.page().name()), it.version()),
                        "What to do next: read the page, draft it anew or sign it."));
    }

    Wording signed(WorkingAgreementSigned it) {
        return new Wording(
                "Page signed: " + title,
                paragraphs(
                        "%s signed the page.".formatted(audience.nameOf(it.signatoryId())),
                        it.awaitedIds().isEmpty()
                                ? "Everyone signed."
                                : "Still to sign: %d.".formatted(it.awaitedIds().size()),
                        "What to do next: whoever has not signed reads the page and signs it."));
    }

    Wording agreed(WorkingAgreementAgreed it) {
        return new Wording(
                "Everyone signed: " + title,
                paragraphs(
                        "Every party signed the same page of version %d.".formatted(it.version()),
                        "What to do next: bring it into force. Its host has to be in force then."));
    }

    Wording began(WorkingAgreementBegan it) {
        return new Wording(
                "Working agreement in force: " + title,
                paragraphs(
                        "The working agreement “%s” has effect. What the law asks stays with its"
                                        .formatted(name(it.page().name()))
                                + " host.",
                        "What to do next: hold the first forum within %d days."
                                .formatted(it.page().forumEveryDays())));
    }

    Wording givenUp(WorkingAgreementGivenUp it) {
        return new Wording(
                "Working agreement given up: " + title,
                paragraphs(
                        "The working agreement was given up before it took effect.",
                        "The reason given: " + said(it.because()),
                        "What to do next: nothing."));
    }
}
