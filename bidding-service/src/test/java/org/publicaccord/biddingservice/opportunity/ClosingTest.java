package org.publicaccord.biddingservice.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publicaccord.biddingservice.opportunity.Closing.Standing;

class ClosingTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void is_open_until_the_moment_and_closed_from_it_on() {
        var closing = new Closing.At(NOON);
        assertThat(closing.standingAt(NOON.minusMillis(1))).isEqualTo(new Standing.Open(NOON, 0));
        assertThat(closing.standingAt(NOON)).isEqualTo(new Standing.Closed(NOON));
    }

    @Test
    void counts_whole_days_left() {
        assertThat(new Closing.At(NOON).standingAt(NOON.minusSeconds(3 * 86_400 + 1)))
                .isEqualTo(new Standing.Open(NOON, 3));
    }

    @Test
    void without_a_closing_time_nobody_can_tell() {
        assertThat(new Closing.NotRecorded().standingAt(NOON)).isEqualTo(new Standing.Unknown());
    }

    @ParameterizedTest
    @CsvSource({
        "true, active, ON_OFFER",
        "true, planned, NOT_ON_OFFER",
        "true, withdrawn, NOT_ON_OFFER",
        "true, '', NOT_ON_OFFER",
        "false, active, NOT_ON_OFFER"
    })
    void is_on_offer_while_partners_are_selected_and_the_tender_is_active(
            boolean inSelection, String tenderStatus, Offer offer) {
        assertThat(Offer.of(inSelection, tenderStatus)).isEqualTo(offer);
    }
}
