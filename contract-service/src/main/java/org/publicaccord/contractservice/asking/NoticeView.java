package org.publicaccord.contractservice.asking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Notice;
import org.publicaccord.contractservice.notices.NoticeState;
import org.publicaccord.contractservice.notices.NoticeState.Approved;
import org.publicaccord.contractservice.notices.NoticeState.Drafted;
import org.publicaccord.contractservice.notices.NoticeState.Dropped;
import org.publicaccord.contractservice.notices.NoticeState.Published;
import org.publicaccord.contractservice.notices.NoticeState.Standing;
import org.publicaccord.contractservice.notices.NoticeState.Submitted;

/**
 * A notice of a contract.
 *
 * @param status DRAFTED, APPROVED, SUBMITTED, PUBLISHED or DROPPED
 * @param noticeId as the central digital platform gave it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record NoticeView(
        UUID id,
        String code,
        String status,
        String words,
        Optional<UUID> corrects,
        Optional<String> noticeId,
        Optional<Instant> publishedAt) {

    static List<NoticeView> all(NoticeState notices) {
        return notices.notices().entrySet().stream()
                .map(it -> of(it.getKey(), it.getValue()))
                .toList();
    }

    private static NoticeView of(UUID id, Standing standing) {
        Optional<Notice> published =
                standing instanceof Published it ? Optional.of(it.notice()) : Optional.empty();
        return new NoticeView(
                id,
                standing.draft().code().name(),
                status(standing),
                standing.draft().words().words(),
                standing.draft().corrects(),
                published.map(Notice::id),
                published.map(Notice::publishedAt));
    }

    private static String status(Standing standing) {
        return switch (standing) {
            case Drafted _ -> "DRAFTED";
            case Approved _ -> "APPROVED";
            case Submitted _ -> "SUBMITTED";
            case Published _ -> "PUBLISHED";
            case Dropped _ -> "DROPPED";
        };
    }
}
