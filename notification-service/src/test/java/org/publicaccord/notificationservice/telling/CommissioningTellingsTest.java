package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.Contracts.COUNCIL;
import static org.publicaccord.notificationservice.Needs.DISTRICT;
import static org.publicaccord.notificationservice.Needs.peerSupport;
import static org.publicaccord.notificationservice.telling.RecipientRole.COMMISSIONER;
import static org.publicaccord.notificationservice.telling.RecipientRole.COMMUNITY_PARTICIPANT;
import static org.publicaccord.notificationservice.telling.TellingSpec.given;
import static org.publicaccord.notificationservice.telling.TellingSpec.givenNothing;

import org.junit.jupiter.api.Test;

class CommissioningTellingsTest {

    @Test
    void a_need_is_told_to_the_buyers_team_with_what_it_is_estimated_at() {
        var spec =
                givenNothing()
                        .when(peerSupport().recorded())
                        .thenTold(
                                "commissioner at GB-LAE-WMC: need-recorded",
                                "contract-manager at GB-LAE-WMC: need-recorded")
                        .statutory(false);

        spec.subjectFor(COMMISSIONER).isEqualTo("Need recorded: Peer support");
        spec.bodyFor(COMMISSIONER)
                .contains("Who lives with it: People who leave homelessness.")
                .contains("It serves this local strategy: A home and a voice.")
                .contains("Estimated value: £960,000.00.")
                .doesNotContain("jointly");
    }

    @Test
    void where_authorities_buy_jointly_the_team_of_each_is_told() {
        var jointly = peerSupport().by(COUNCIL, DISTRICT);

        givenNothing()
                .when(jointly.recorded())
                .thenTold(
                        "commissioner at GB-LAE-WMC: need-recorded",
                        "contract-manager at GB-LAE-WMC: need-recorded",
                        "commissioner at GB-LAE-NRD: need-recorded",
                        "contract-manager at GB-LAE-NRD: need-recorded")
                .bodyFor(COMMISSIONER)
                .contains("The authorities buy jointly: each agrees to its share.");
        given(jointly.recorded())
                .when(jointly.agreed(DISTRICT))
                .thenTold(
                        "commissioner at GB-LAE-WMC: joint-purchase-agreed",
                        "contract-manager at GB-LAE-WMC: joint-purchase-agreed",
                        "commissioner at GB-LAE-NRD: joint-purchase-agreed",
                        "contract-manager at GB-LAE-NRD: joint-purchase-agreed")
                .subjectFor(COMMISSIONER)
                .isEqualTo("Northridge District Council buys jointly: Peer support");
    }

    @Test
    void community_participants_are_asked_to_help_design() {
        var spec =
                given(peerSupport().recorded())
                        .when(peerSupport().coDesignOpened())
                        .thenTold(
                                "commissioner at GB-LAE-WMC: codesign-opened",
                                "contract-manager at GB-LAE-WMC: codesign-opened",
                                "community-participant at GB-LAE-WMC: asked-to-help-design");

        spec.subjectFor(COMMUNITY_PARTICIPANT)
                .isEqualTo("You are asked to help design: Peer support");
        spec.bodyFor(COMMUNITY_PARTICIPANT)
                .contains("How peers can lead.")
                .contains("• People who have been homeless\n• Providers of any kind")
                .contains("All that is said is published.");
    }

    @Test
    void a_contribution_waits_for_the_commissioners_answer() {
        given(peerSupport().recorded())
                .when(peerSupport().contributed("contribution-1", "LIVED_EXPERIENCE"))
                .thenTold("commissioner at GB-LAE-WMC: contribution-received")
                .bodyFor(COMMISSIONER)
                .contains("in this capacity: lived experience.")
                .contains("contribution contribution-1");
    }

    @Test
    void community_participants_read_you_said_we_did() {
        var spec =
                given(
                                peerSupport().recorded(),
                                peerSupport().contributed("contribution-1", "LIVED_EXPERIENCE"))
                        .when(peerSupport().answered("contribution-1", "ADOPTED_IN_PART"))
                        .thenTold("community-participant at GB-LAE-WMC: you-said-we-did");

        spec.subjectFor(COMMUNITY_PARTICIPANT).isEqualTo("You said, we did: Peer support");
        spec.bodyFor(COMMUNITY_PARTICIPANT)
                .contains("(contribution contribution-1, capacity: lived experience)")
                .contains("What became of it: adopted in part.")
                .contains("The reason given: Peers will sit on the panel.");
    }

    @Test
    void what_was_learned_is_told_to_those_who_were_asked() {
        var spec =
                given(peerSupport().recorded())
                        .when(peerSupport().coDesignClosed(1))
                        .thenTold(
                                "commissioner at GB-LAE-WMC: codesign-closed",
                                "contract-manager at GB-LAE-WMC: codesign-closed",
                                "community-participant at GB-LAE-WMC: what-was-learned");

        spec.bodyFor(COMMUNITY_PARTICIPANT)
                .contains("closed with 1 contribution, all of them answered.")
                .contains("What was learned: Peers decide on recruitment.");
        spec.bodyFor(COMMISSIONER).contains("appraise the routes");
    }

    @Test
    void a_market_failure_is_told_to_the_team_and_to_auditors_with_what_it_opens() {
        var spec =
                given(peerSupport().recorded())
                        .when(peerSupport().marketFailed())
                        .thenTold(
                                "commissioner at GB-LAE-WMC: market-failure-determined",
                                "contract-manager at GB-LAE-WMC: market-failure-determined",
                                "auditor at GB-LAE-WMC: market-failure-determined");

        spec.bodyFor(COMMISSIONER)
                .contains("on 23 November 2026")
                .contains("no provider.")
                .contains("• Two market engagements.")
                .contains("What was found: Nobody offers peer support in the city.")
                .contains("• It opens a grant.");
    }

    @Test
    void who_contributed_hears_that_the_need_is_met_without_a_contract() {
        var spec =
                given(
                                peerSupport().recorded(),
                                peerSupport().contributed("contribution-1", "COMMUNITY"))
                        .when(peerSupport().metInHouse())
                        .thenTold(
                                "commissioner at GB-LAE-WMC: need-met-without-contract",
                                "contract-manager at GB-LAE-WMC: need-met-without-contract",
                                "community-participant at GB-LAE-WMC: need-met-without-contract");

        spec.bodyFor(COMMUNITY_PARTICIPANT)
                .contains("without a contract: in house.")
                .contains("Our own peers can lead it.");
    }

    @Test
    void the_route_is_told_with_its_reason_and_what_else_was_considered() {
        given(peerSupport().recorded())
                .when(peerSupport().appraised())
                .thenTold(
                        "commissioner at GB-LAE-WMC: route-chosen",
                        "contract-manager at GB-LAE-WMC: route-chosen")
                .bodyFor(COMMISSIONER)
                .contains("this route was chosen: open competition.")
                .contains("• in house: The council has no peers of its own.");
    }

    @Test
    void a_need_that_is_given_up_is_told_to_participants_only_if_any_contributed() {
        given(peerSupport().recorded())
                .when(peerSupport().abandoned("A neighbour took it over."))
                .thenTold(
                        "commissioner at GB-LAE-WMC: need-abandoned",
                        "contract-manager at GB-LAE-WMC: need-abandoned");
        given(peerSupport().recorded(), peerSupport().contributed("contribution-1", "COMMUNITY"))
                .when(peerSupport().abandoned("A neighbour took it over."))
                .thenTold(
                        "commissioner at GB-LAE-WMC: need-abandoned",
                        "contract-manager at GB-LAE-WMC: need-abandoned",
                        "community-participant at GB-LAE-WMC: need-abandoned")
                .bodyFor(COMMUNITY_PARTICIPANT)
                .contains("The reason given: A neighbour took it over.");
    }

    @Test
    void a_market_engagement_is_told_with_its_last_day_and_the_notice_it_asks_for() {
        given(peerSupport().recorded())
                .when(peerSupport().engagementOpened())
                .thenTold(
                        "commissioner at GB-LAE-WMC: engagement-opened",
                        "contract-manager at GB-LAE-WMC: engagement-opened")
                .bodyFor(COMMISSIONER)
                .contains("until the end of 11 December 2026.")
                .contains("(UK2)", "section 17");
    }

    @Test
    void a_reason_as_long_as_a_book_still_leaves_room_for_what_to_do_next() {
        given(peerSupport().recorded())
                .when(peerSupport().abandoned("Because. ".repeat(2_000)))
                .bodyFor(COMMISSIONER)
                .hasSizeLessThan(3_000)
                .endsWith("What to do next: nothing.");
    }
}
