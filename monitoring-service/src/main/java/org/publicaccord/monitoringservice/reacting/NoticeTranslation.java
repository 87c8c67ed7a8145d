package org.publicaccord.monitoringservice.reacting;

import java.util.Arrays;
import java.util.Optional;
import org.publicaccord.monitoringservice.contract.ContractId;
import org.publicaccord.monitoringservice.obligations.NoticeCode;
import org.publicaccord.monitoringservice.watching.Evidence;
import org.publicaccord.monitoringservice.watching.WatchCommand;
import org.publicaccord.monitoringservice.watching.WatchCommand.MeetByNotice;
import org.publicaccord.published.contract.NoticeConfirmed;
import org.publicaccord.published.contract.SelectionNoticePublished;

/** What a published notice may meet. */
final class NoticeTranslation {

    private NoticeTranslation() {}

    /** What comes before the award meets nothing that is owed after it. */
    static Optional<WatchCommand> met(SelectionNoticePublished it) {
        return it.notice().equals("AWARD")
                ? Optional.of(
                        new MeetByNotice(
                                new ContractId(it.contractId()),
                                NoticeCode.PSR_AWARD,
                                new Evidence(it.noticeId()),
                                it.publishedOn()))
                : Optional.empty();
    }

    /** A correction of a notice meets nothing: what it corrects did. */
    static Optional<WatchCommand> met(NoticeConfirmed it) {
        return Arrays.stream(NoticeCode.values())
                .filter(code -> code.name().equals(it.noticeCode()) && !it.corrects())
                .findFirst()
                .map(code ->
                        new MeetByNotice(
                                new ContractId(it.contractId()),
                                code,
                                new Evidence(it.noticeId()),
                                StatedFacts.day(it.publishedAt())));
    }
}
