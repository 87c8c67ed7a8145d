package org.publicaccord.contractservice.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Agreements.MEMBER;
import static org.publicaccord.contractservice.life.Agreements.WHY;
import static org.publicaccord.contractservice.life.Agreements.active;
import static org.publicaccord.contractservice.life.Agreements.agreed;
import static org.publicaccord.contractservice.life.Agreements.beginning;
import static org.publicaccord.contractservice.life.Agreements.content;
import static org.publicaccord.contractservice.life.Agreements.drafting;
import static org.publicaccord.contractservice.life.Agreements.hostInForce;
import static org.publicaccord.contractservice.life.Agreements.lightTouch;
import static org.publicaccord.contractservice.life.Agreements.raising;
import static org.publicaccord.contractservice.life.Agreements.signing;
import static org.publicaccord.contractservice.life.Assets.TRUSTEE;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.life.Agreements;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.LeaveAgreement;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.OpenRenegotiation;
import tools.jackson.databind.JsonNode;

/** What the record of a working agreement says beyond OCDS. */
class AgreedPageTest {

    private final BenefitRecords records = new BenefitRecords();

    private JsonNode page(Journey journey) {
        return records.benefit(journey, "workingAgreement");
    }

    private static List<String> partners(JsonNode page) {
        return page.path("partners").valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void a_page_that_has_effect_says_what_the_parties_agreed() {
        JsonNode page = page(active());
        assertThat(page.path("why").asString()).isEqualTo(WHY);
        assertThat(page.path("version").intValue()).isEqualTo(1);
        assertThat(page.path("contentSha256").asString()).isEqualTo(content(agreed()).hex());
        assertThat(partners(page)).hasSize(2).contains(COOPERATIVE.value());
        assertThat(page.at("/forum/decides").asString()).isEqualTo("consent");
        assertThat(page.at("/concernWorkingDays/executive").intValue()).isEqualTo(20);
        assertThat(page.path("principles")).hasSize(6);
        assertThat(page.at("/host/route").asString()).isEqualTo("lightTouchContract");
        assertThat(page.path("firstDay").asString()).isEqualTo("2027-06-01");
    }

    @Test
    void before_it_has_effect_nothing_is_said() {
        assertThat(records.record(agreed()).path(PublicBenefit.NAME).isMissingNode()).isTrue();
    }

    @Test
    void a_concern_is_between_the_parties() {
        assertThat(page(active().then(raising(new UUID(3, 3))))).isEqualTo(page(active()));
    }

    @Test
    void who_left_is_named_no_more() {
        JsonNode page = page(active().then(new LeaveAgreement(CONTRACT, BECAUSE, TRUSTEE)));
        assertThat(partners(page)).containsExactly(COOPERATIVE.value());
    }

    @Test
    void the_next_version_takes_the_place_of_the_page_once_it_has_effect() {
        Journey journey =
                active().then(new OpenRenegotiation(CONTRACT, BECAUSE, TRUSTEE))
                        .then(
                                drafting(
                                        Agreements.page("Twice as many come.", "1", lightTouch()),
                                        TRUSTEE));
        for (var party : List.of(OFFICER, MEMBER, TRUSTEE)) {
            journey.then(signing(content(journey), party));
        }
        assertThat(page(journey)).isEqualTo(page(active()));
        JsonNode next = page(journey.then(beginning(Optional.of(hostInForce()))));
        assertThat(next.path("version").intValue()).isEqualTo(2);
        assertThat(next.path("why").asString()).isEqualTo("Twice as many come.");
    }
}
