package org.publicaccord.contractservice.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Stories.CHANGE;
import static org.publicaccord.contractservice.life.Stories.MID_TERM;
import static org.publicaccord.contractservice.life.Stories.closed;
import static org.publicaccord.contractservice.life.Stories.ended;
import static org.publicaccord.contractservice.life.Stories.entered;
import static org.publicaccord.contractservice.life.Stories.live;
import static org.publicaccord.contractservice.life.Stories.proposing;
import static org.publicaccord.contractservice.life.Stories.terminated;
import static org.publicaccord.contractservice.life.Stories.worth;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.notice;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Notice;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.delivery.DeliveryCommand.WithdrawModification;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.life.Stories;
import org.publicaccord.contractservice.notices.NoticeCommand.DraftNotice;
import org.publicaccord.contractservice.notices.NoticeEvent.NoticeConfirmed;

/** Which notices a contract may publish once it is entered. */
class DeliveryNoticesTest {

    private static DraftNotice drafting(NoticeCode code) {
        return new DraftNotice(CONTRACT, new UUID(6, 6), code, BECAUSE, Optional.empty(), OFFICER);
    }

    private static void publishes(Journey journey, NoticeCode code) {
        notice(code, Stories.ENTERED).forEach(journey::then);
        assertThat(journey.facts().course().map(Course::notices).orElseThrow())
                .extracting(Notice::code)
                .contains(code);
    }

    @Test
    void the_contract_details_notice_follows_entry_once() {
        Journey journey = entered();
        publishes(journey, NoticeCode.UK7);
        assertThat(journey.latest()).isInstanceOf(NoticeConfirmed.class);
        assertThat(journey.refusal(drafting(NoticeCode.UK7)).rule())
                .isEqualTo("notice-published-already");
    }

    @Test
    void a_performance_notice_is_published_while_live_and_after() {
        assertThat(entered().refusal(drafting(NoticeCode.UK9)).rule())
                .isEqualTo("not-at-this-point");
        publishes(live(), NoticeCode.UK9);
        publishes(ended(), NoticeCode.UK9);
        publishes(closed(), NoticeCode.UK9);
    }

    @Test
    void a_change_notice_is_published_for_a_change_that_waits_for_it() {
        assertThat(live().refusal(drafting(NoticeCode.UK10)).rule())
                .isEqualTo("no-change-awaits-notice");
        Journey small = live().at(MID_TERM).then(proposing(CHANGE, worth("1")));
        assertThat(small.refusal(drafting(NoticeCode.UK10)).rule())
                .isEqualTo("no-change-awaits-notice");
        Journey large = live().at(MID_TERM).then(proposing(CHANGE, worth("200000")));
        notice(NoticeCode.UK10, MID_TERM).forEach(large::then);
        assertThat(large.refusal(drafting(NoticeCode.UK10)).rule())
                .isEqualTo("no-change-awaits-notice");
        large.then(new WithdrawModification(CONTRACT, CHANGE, BECAUSE, OFFICER));
        assertThat(large.refusal(drafting(NoticeCode.UK10)).rule())
                .isEqualTo("no-change-awaits-notice");
    }

    @Test
    void the_termination_notice_follows_the_end_once() {
        assertThat(live().refusal(drafting(NoticeCode.UK11)).rule()).isEqualTo("not-at-this-point");
        publishes(ended(), NoticeCode.UK11);
        publishes(closed(), NoticeCode.UK11);
        Journey journey = terminated();
        publishes(journey, NoticeCode.UK11);
        assertThat(journey.refusal(drafting(NoticeCode.UK11)).rule())
                .isEqualTo("notice-published-already");
    }

    @ParameterizedTest
    @EnumSource(names = {"UK2", "UK3", "UK4", "UK5", "UK6", "UK12"})
    void the_notices_of_a_procurement_are_over(NoticeCode code) {
        assertThat(live().refusal(drafting(code)).rule()).isEqualTo("not-at-this-point");
    }
}
