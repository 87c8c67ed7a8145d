package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.NoticeNames.basis;
import static org.publicaccord.notificationservice.telling.NoticeNames.name;
import static org.publicaccord.notificationservice.telling.PlainWords.moment;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;
import static org.publicaccord.notificationservice.telling.PlainWords.said;

import org.publicaccord.published.contract.NoticeApproved;
import org.publicaccord.published.contract.NoticeConfirmed;
import org.publicaccord.published.contract.NoticeDrafted;
import org.publicaccord.published.contract.NoticeDropped;
import org.publicaccord.published.contract.NoticeSubmitted;

/**
 * The words for a notice on its way to being published.
 *
 * @param title of the contract, short enough for a line
 */
record NoticeWordings(String title) {

    Wording drafted(NoticeDrafted it) {
        return new Wording(
                "Waits for approval: %s – %s".formatted(name(it.noticeCode()), title),
                paragraphs(
                        "A %s was drafted for “%s”.".formatted(name(it.noticeCode()), title),
                        basis(it.noticeCode()),
                        "What to do next: read it on the contract's page, and approve it unless you"
                                + " drafted it yourself."));
    }

    Wording approved(NoticeApproved it) {
        return new Wording(
                "Approved: %s – %s".formatted(name(it.noticeCode()), title),
                paragraphs(
                        "The %s for “%s” is approved.".formatted(name(it.noticeCode()), title),
                        "What to do next: submit it to the central digital platform."));
    }

    Wording submitted(NoticeSubmitted it) {
        return new Wording(
                "Submitted: %s – %s".formatted(name(it.noticeCode()), title),
                paragraphs(
                        "The %s for “%s” was sent to the central digital platform."
                                .formatted(name(it.noticeCode()), title),
                        "What to do next: record its identifier and the time of its publication."
                                + " The clocks of law start at that time, not before."));
    }

    Wording dropped(NoticeDropped it) {
        return new Wording(
                "Dropped: %s – %s".formatted(name(it.noticeCode()), title),
                paragraphs(
                        "The %s for “%s” was dropped before it was submitted."
                                .formatted(name(it.noticeCode()), title),
                        "The reason given: " + said(it.because()),
                        "What to do next: nothing."));
    }

    Wording published(NoticeConfirmed it) {
        return new Wording(
                "Published: %s – %s".formatted(name(it.noticeCode()), title),
                paragraphs(
                        "The %s for “%s” is published as %s, on %s."
                                .formatted(
                                        name(it.noticeCode()),
                                        title,
                                        it.noticeId(),
                                        moment(it.publishedAt())),
                        basis(it.noticeCode()),
                        "What to do next: nothing for this notice. It can be read on the central"
                                + " digital platform."));
    }

    Wording corrected(NoticeConfirmed it) {
        return new Wording(
                "Corrected: %s – %s".formatted(name(it.noticeCode()), title),
                paragraphs(
                        "A correction of the %s for “%s” is published as %s, on %s."
                                .formatted(
                                        name(it.noticeCode()),
                                        title,
                                        it.noticeId(),
                                        moment(it.publishedAt())),
                        it.words().isBlank() ? "" : "What it says: " + said(it.words()),
                        basis(it.noticeCode()),
                        "What to do next: read the correction, and what it changes for you."));
    }
}
