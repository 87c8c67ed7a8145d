package org.publicaccord.contractservice.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.STRANGER;
import static org.publicaccord.contractservice.life.Westmarch.intended;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Notice;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.RegimeFinding;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.importing.Examples;
import org.publicaccord.contractservice.importing.ImportingEvent.Imported;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.notices.NoticeCommand.ApproveNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.ConfirmNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.DraftNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.SubmitNotice;

class NoticesTest {

    private static final UUID PLANNED = new UUID(1, 1);
    private static final UUID CORRECTION = new UUID(2, 2);

    private static DraftNotice draft(UUID id, Optional<UUID> corrects, Acting by) {
        return new DraftNotice(CONTRACT, id, NoticeCode.UK3, BECAUSE, corrects, by);
    }

    private static Journey submitted() {
        return intended("960000")
                .then(draft(PLANNED, Optional.empty(), OFFICER))
                .then(new ApproveNotice(CONTRACT, PLANNED, HEAD, HEADS_AUTHORITY))
                .then(new SubmitNotice(CONTRACT, PLANNED, OFFICER));
    }

    private static ConfirmNotice confirming(UUID id, String noticeId, Instant publishedAt) {
        return new ConfirmNotice(CONTRACT, id, noticeId, publishedAt, OFFICER);
    }

    @Test
    void nobody_approves_what_they_drafted_themselves() {
        Journey drafted = intended("960000").then(draft(PLANNED, Optional.empty(), OFFICER));
        assertThat(
                        drafted.refusal(
                                        new ApproveNotice(
                                                CONTRACT, PLANNED, OFFICER, HEADS_AUTHORITY))
                                .rule())
                .isEqualTo("own-command");
    }

    @Test
    void nothing_of_a_notice_is_public_before_it_is_confirmed() {
        Journey submitted = submitted();
        assertThat(submitted.facts().course().map(Course::notices).orElseThrow()).isEmpty();
        submitted.then(confirming(PLANNED, "012345-2026", IN_NOVEMBER));
        assertThat(submitted.facts().course().map(Course::notices).orElseThrow())
                .containsExactly(new Notice(NoticeCode.UK3, "012345-2026", IN_NOVEMBER));
    }

    @Test
    void a_confirmation_names_a_time_that_has_come() {
        assertThat(
                        submitted()
                                .refusal(
                                        confirming(
                                                PLANNED, "012345-2026", IN_NOVEMBER.plusSeconds(1)))
                                .rule())
                .isEqualTo("published-in-the-future");
    }

    @Test
    void a_confirmation_is_given_once() {
        Journey published = submitted().then(confirming(PLANNED, "012345-2026", IN_NOVEMBER));
        published.saysNothingNew(confirming(PLANNED, "012345-2026", IN_NOVEMBER));
        assertThat(published.refusal(confirming(PLANNED, "099999-2026", IN_NOVEMBER)).because())
                .contains("012345-2026");
    }

    @Test
    void a_correction_is_a_notice_of_its_own_linked_to_the_one_it_corrects() {
        Journey published = submitted().then(confirming(PLANNED, "012345-2026", IN_NOVEMBER));
        published
                .then(draft(CORRECTION, Optional.of(PLANNED), OFFICER))
                .then(new ApproveNotice(CONTRACT, CORRECTION, HEAD, HEADS_AUTHORITY))
                .then(new SubmitNotice(CONTRACT, CORRECTION, OFFICER))
                .then(confirming(CORRECTION, "012346-2026", IN_NOVEMBER));
        assertThat(published.facts().course().map(Course::notices).orElseThrow())
                .extracting(Notice::id)
                .isEqualTo(List.of("012345-2026", "012346-2026"));
    }

    @Test
    void only_a_published_notice_of_the_same_kind_is_corrected() {
        assertThat(
                        intended("960000")
                                .refusal(draft(CORRECTION, Optional.of(PLANNED), OFFICER))
                                .rule())
                .isEqualTo("no-notice-to-correct");
    }

    @Test
    void one_notice_of_a_kind_is_under_way_at_a_time() {
        Journey drafted = intended("960000").then(draft(PLANNED, Optional.empty(), OFFICER));
        assertThat(drafted.refusal(draft(CORRECTION, Optional.empty(), OFFICER)).rule())
                .isEqualTo("notice-under-way");
        assertThat(drafted.refusal(draft(PLANNED, Optional.empty(), HEAD)).rule())
                .isEqualTo("notice-id-reused");
    }

    @Test
    void strangers_draft_nothing() {
        assertThat(intended("960000").refusal(draft(PLANNED, Optional.empty(), STRANGER)).rule())
                .isEqualTo("not-your-contract");
    }

    @Test
    void a_contract_under_the_regulations_of_2015_has_none_of_these_notices() {
        var facts =
                Examples.awarded()
                        .governedBy(new RegimeFinding(Regime.PCR2015, "It began in 2024."));
        var source = Examples.release("r2", "2024-09-02T09:00:00Z", ReleaseTag.AWARD);
        var council = new Acting(OFFICER.person(), Examples.COUNCIL, false);
        Journey old =
                Journey.from(IN_NOVEMBER)
                        .take(
                                List.of(
                                        new Imported(
                                                Examples.CONTRACT, Stage.DELIVERY, facts, source)));
        for (NoticeCode code : NoticeCode.values()) {
            var draft =
                    new DraftNotice(
                            Examples.CONTRACT, PLANNED, code, BECAUSE, Optional.empty(), council);
            assertThat(old.refusal(draft).rule()).isEqualTo("notice-of-another-regime");
        }
    }
}
