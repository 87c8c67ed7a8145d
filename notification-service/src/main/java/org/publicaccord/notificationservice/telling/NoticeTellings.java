package org.publicaccord.notificationservice.telling;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.publicaccord.published.contract.NoticeApproved;
import org.publicaccord.published.contract.NoticeConfirmed;
import org.publicaccord.published.contract.NoticeDrafted;
import org.publicaccord.published.contract.NoticeDropped;
import org.publicaccord.published.contract.NoticeSubmitted;
import org.publicaccord.published.contract.ProcedureTerms;

/** Who is told what of a notice on its way to being published. */
record NoticeTellings(Occasion occasion) {

    /** What these notices bring about is an event of its own, and is told with that. */
    private static final Set<String> TOLD_WITH_WHAT_FOLLOWS = Set.of("UK4", "UK6");

    List<Telling> drafted(NoticeDrafted it) {
        return occasion.tell(
                occasion.audience().approvers(),
                Template.NOTICE_WAITS_FOR_APPROVAL,
                words().drafted(it));
    }

    List<Telling> approved(NoticeApproved it) {
        return tellTeam(Template.NOTICE_APPROVED, words().approved(it));
    }

    List<Telling> submitted(NoticeSubmitted it) {
        return tellTeam(Template.NOTICE_SUBMITTED, words().submitted(it));
    }

    /** Whoever was asked to approve it need not do so any more. */
    List<Telling> dropped(NoticeDropped it) {
        return Occasion.together(
                tellTeam(Template.NOTICE_DROPPED, words().dropped(it)),
                occasion.tell(
                        occasion.audience().approvers(),
                        Template.NOTICE_DROPPED,
                        words().dropped(it)));
    }

    List<Telling> published(NoticeConfirmed it) {
        if (it.corrects()) {
            return occasion.tell(concerned(), Template.NOTICE_CORRECTED, words().corrected(it));
        }
        return TOLD_WITH_WHAT_FOLLOWS.contains(it.noticeCode())
                ? List.of()
                : occasion.tell(concerned(), Template.NOTICE_PUBLISHED, words().published(it));
    }

    /** The parties, and those who were invited to tender. */
    private List<Recipient> concerned() {
        var invited =
                occasion.before()
                        .courseSoFar()
                        .procedure()
                        .map(ProcedureTerms::invitedSuppliers)
                        .orElse(List.of());
        return Stream.concat(
                        occasion.audience().everyone().stream(),
                        Audience.providersAt(invited).stream())
                .distinct()
                .toList();
    }

    private List<Telling> tellTeam(Template template, Wording wording) {
        return occasion.tell(occasion.audience().commissioningTeam(), template, wording);
    }

    private NoticeWordings words() {
        return new NoticeWordings(occasion.name());
    }
}
