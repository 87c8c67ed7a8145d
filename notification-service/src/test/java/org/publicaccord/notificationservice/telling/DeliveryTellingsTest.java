package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.Deliveries.peerSupport;
import static org.publicaccord.notificationservice.telling.RecipientRole.COMMISSIONER;
import static org.publicaccord.notificationservice.telling.RecipientRole.PROVIDER;
import static org.publicaccord.notificationservice.telling.TellingSpec.given;
import static org.publicaccord.notificationservice.telling.TellingSpec.givenNothing;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeliveryTellingsTest {

    @Test
    void a_late_mobilisation_is_told_as_late() {
        var spec = given(peerSupport().taken()).when(peerSupport().mobilised(true));

        spec.thenTold(
                        "commissioner at GB-LAE-WMC: mobilised",
                        "contract-manager at GB-LAE-WMC: mobilised",
                        "provider at GB-COH-09442333: mobilised")
                .bodyFor(PROVIDER)
                .contains("only after the first day had gone by");
        given(peerSupport().taken())
                .when(peerSupport().mobilised(false))
                .bodyFor(PROVIDER)
                .doesNotContain("gone by")
                .contains("be ready on the first day");
    }

    @Test
    void a_change_that_needs_a_notice_is_made_only_after_the_notice() {
        var spec =
                given(peerSupport().taken())
                        .when(peerSupport().proposed("20000", Optional.of("UK10")))
                        .thenTold(
                                "commissioner at GB-LAE-WMC: change-proposed",
                                "contract-manager at GB-LAE-WMC: change-proposed",
                                "provider at GB-COH-09442333: change-proposed");

        spec.bodyFor(COMMISSIONER)
                .contains("It raises the value by £20,000.00, VAT included.")
                .contains("The last day of the contract would be 31 August 2029.")
                .contains("publish the contract change notice (UK10) first");
        spec.bodyFor(PROVIDER).contains("Nothing changes until").doesNotContain("UK10");
    }

    @Test
    void a_change_that_needs_no_notice_may_be_made_at_once() {
        given(peerSupport().taken())
                .when(peerSupport().proposed("-5000", Optional.empty()))
                .bodyFor(COMMISSIONER)
                .contains("It lowers the value by £5,000.00")
                .contains("No notice has to be published before it.");
        given(peerSupport().taken())
                .when(peerSupport().proposed("0", Optional.empty()))
                .bodyFor(COMMISSIONER)
                .contains("The value stays as it is.");
    }

    @Test
    void once_its_notice_is_published_the_team_is_told_that_the_change_may_be_made() {
        given(peerSupport().taken())
                .when(peerSupport().announced())
                .thenTold(
                        "commissioner at GB-LAE-WMC: change-announced",
                        "contract-manager at GB-LAE-WMC: change-announced")
                .bodyFor(COMMISSIONER)
                .contains("045678-2028", "make the change");
    }

    @Test
    void both_sides_hear_what_the_contract_is_after_a_change_and_that_another_is_withdrawn() {
        given(peerSupport().taken())
                .when(peerSupport().applied())
                .thenTold(
                        "commissioner at GB-LAE-WMC: change-made",
                        "contract-manager at GB-LAE-WMC: change-made",
                        "provider at GB-COH-09442333: change-made")
                .bodyFor(PROVIDER)
                .contains("It takes effect on 1 February 2028.")
                .contains("£485,000.00", "Last day: 31 August 2029.");
        given(peerSupport().taken())
                .when(peerSupport().withdrawn())
                .thenTold(
                        "commissioner at GB-LAE-WMC: change-withdrawn",
                        "contract-manager at GB-LAE-WMC: change-withdrawn",
                        "provider at GB-COH-09442333: change-withdrawn")
                .bodyFor(PROVIDER)
                .contains("The reason given: The budget is spent.");
    }

    @Test
    void the_supplier_hears_early_what_comes_after_the_term() {
        var spec =
                given(peerSupport().taken())
                        .when(peerSupport().decided("IN_HOUSE"))
                        .thenTold(
                                "commissioner at GB-LAE-WMC: renewal-decided",
                                "contract-manager at GB-LAE-WMC: renewal-decided",
                                "provider at GB-COH-09442333: renewal-decided");

        spec.bodyFor(PROVIDER)
                .contains("the service comes in-house")
                .contains("goes on as before until its last day");
        spec.bodyFor(COMMISSIONER).contains("take the service over", "plan the exit");
    }

    @Test
    void whoever_has_a_contract_hears_what_comes_after_it() {
        var spec =
                given(peerSupport().taken())
                        .when(peerSupport().linked("FOLLOWED_BY"))
                        .thenTold(
                                "commissioner at GB-LAE-WMC: renewal-decided",
                                "contract-manager at GB-LAE-WMC: renewal-decided",
                                "provider at GB-COH-09442333: renewal-decided");
        spec.subjectFor(PROVIDER).isEqualTo("What comes next is on record: Peer support");
        spec.bodyFor(PROVIDER)
                .contains("“A partnership of peers” is on record as what comes after")
                .contains(
                        "The reason given: It goes on as a partnership.", "how you can take part");
        spec.bodyFor(COMMISSIONER).contains("how one leads over to the other");
    }

    @Test
    void nobody_is_told_of_what_they_linked_themselves() {
        given(peerSupport().taken()).when(peerSupport().linked("FOLLOWS")).thenNobodyIsTold();
        given(peerSupport().taken()).when(peerSupport().linked("HOSTS")).thenNobodyIsTold();
    }

    @Test
    void an_outcome_that_is_not_known_yet_is_told_as_it_is_called() {
        given(peerSupport().taken())
                .when(peerSupport().decided("TO_ALLIANCE"))
                .bodyFor(COMMISSIONER)
                .contains("to alliance", "prepare what was decided");
    }

    @Test
    void an_extension_is_told_with_the_new_last_day_and_what_is_left_of_the_options() {
        givenNothing()
                .when(peerSupport().extended())
                .thenTold(
                        "commissioner at GB-LAE-WMC: extended",
                        "contract-manager at GB-LAE-WMC: extended",
                        "provider at GB-COH-09442333: extended")
                .bodyFor(PROVIDER)
                .contains("extended by 12 months, from 1 June 2029 on")
                .contains("Last day: 31 May 2030.", "by up to 12 months.");
    }
}
