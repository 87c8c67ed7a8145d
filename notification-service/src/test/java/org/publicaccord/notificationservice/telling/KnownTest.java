package org.publicaccord.notificationservice.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.notificationservice.Contracts.CO_OP;
import static org.publicaccord.notificationservice.Contracts.TRUST;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.publicaccord.notificationservice.Deliveries;
import org.publicaccord.notificationservice.Needs;
import org.publicaccord.notificationservice.Procurements;
import org.publicaccord.notificationservice.Tenders;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.PublishedJson;

class KnownTest {

    @Test
    void what_was_remembered_before_there_were_competitions_can_still_be_read() {
        var json = "{\"parties\":[],\"obligations\":[]}";

        assertThat(PublishedJson.mapper().readValue(json, Known.class)).isEqualTo(Known.NOTHING);
    }

    @Test
    void a_course_that_was_remembered_before_there_were_representations_can_still_be_read() {
        var json = "{\"parties\":[],\"obligations\":[],\"course\":{\"capacities\":{}}}";

        assertThat(PublishedJson.mapper().readValue(json, Known.class).course())
                .contains(Course.NOTHING);
    }

    @Test
    void what_is_remembered_is_the_same_after_it_was_kept() {
        var competition = Procurements.peerSupport().inTwoLots();
        var known = Known.NOTHING;
        var events =
                Stream.<PublishedEvent>concat(
                                Stream.of(Needs.peerSupport().contributed("one", "STAFF")),
                                competition.throughTheAward())
                        .toList();
        for (var event : events) {
            known = known.after(event);
        }
        known = known.after(Deliveries.peerSupport().done("DATA_HANDED_OVER", false));
        var tenders = new Tenders(competition).throughTheSummaries(CO_OP, TRUST).toList();
        for (var event : tenders) {
            known = known.after(event);
        }
        var mapper = PublishedJson.mapper();

        assertThat(known.course()).isPresent();
        assertThat(known.tendering()).isPresent();
        assertThat(known.exit()).isPresent();
        assertThat(mapper.readValue(mapper.writeValueAsString(known), Known.class))
                .isEqualTo(known);
    }
}
