package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.Deliveries.peerSupport;
import static org.publicaccord.notificationservice.telling.RecipientRole.AUDITOR;
import static org.publicaccord.notificationservice.telling.RecipientRole.COMMISSIONER;
import static org.publicaccord.notificationservice.telling.RecipientRole.PROVIDER;
import static org.publicaccord.notificationservice.telling.TellingSpec.given;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.publicaccord.published.PublishedEvent;

class EndingTellingsTest {

    @Test
    void the_supplier_hears_until_when_it_may_make_representations() {
        var spec =
                given(peerSupport().taken())
                        .when(peerSupport().intended("SUPPLIER_EXCLUDED_OR_EXCLUDABLE"))
                        .thenTold(
                                "commissioner at GB-LAE-WMC: termination-intended",
                                "contract-manager at GB-LAE-WMC: termination-intended",
                                "provider at GB-COH-09442333: termination-intended")
                        .statutory(true);

        spec.bodyFor(PROVIDER)
                .contains("because its supplier has become excluded or excludable")
                .contains("The reason given: A director was convicted.")
                .contains("right to make representations", "until the end of 29 September 2028.")
                .contains("section 78(7)", "the contract is still in force")
                .doesNotContain("sub-contractor");
    }

    @Test
    void where_the_right_is_not_the_one_of_the_act_its_protection_is_not_claimed() {
        given(peerSupport().taken())
                .when(peerSupport().intended("BREACH"))
                .bodyFor(PROVIDER)
                .contains("for breach of the contract", "until the end of 29 September 2028.")
                .doesNotContain("section 78");
    }

    @Test
    void a_supplier_may_answer_by_replacing_an_excluded_sub_contractor() {
        given(peerSupport().taken())
                .when(peerSupport().intended("SUBCONTRACTOR_EXCLUDED"))
                .bodyFor(PROVIDER)
                .contains("Say how and by when you replace the sub-contractor.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BREACH",
                "IMPLIED_RIGHT_MATERIAL_BREACH_OF_ACT",
                "SUPPLIER_EXCLUDED_OR_EXCLUDABLE",
                "SUBCONTRACTOR_EXCLUDED"
            })
    void auditors_are_told_of_a_termination_for_breach_or_exclusion(String ground) {
        given(peerSupport().taken())
                .when(peerSupport().terminated(ground))
                .thenTold(
                        "commissioner at GB-LAE-WMC: contract-terminated",
                        "contract-manager at GB-LAE-WMC: contract-terminated",
                        "provider at GB-COH-09442333: contract-terminated",
                        "auditor at GB-LAE-WMC: contract-terminated")
                .statutory(true)
                .bodyFor(AUDITOR)
                .contains("Supplier: Common Threads Care");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AGREED", "CONTRACT_RIGHT"})
    void auditors_are_not_told_of_a_termination_that_blames_nobody(String ground) {
        given(peerSupport().taken())
                .when(peerSupport().terminated(ground))
                .thenTold(
                        "commissioner at GB-LAE-WMC: contract-terminated",
                        "contract-manager at GB-LAE-WMC: contract-terminated",
                        "provider at GB-COH-09442333: contract-terminated")
                .bodyFor(COMMISSIONER)
                .contains("31 December 2028", "(UK11) within 30 days", "section 80");
    }

    @Test
    void after_each_step_of_the_exit_the_team_reads_what_is_left() {
        given(peerSupport().taken(), peerSupport().done("DATA_HANDED_OVER", false))
                .when(peerSupport().done("ASSETS_RETURNED", false))
                .thenTold(
                        "commissioner at GB-LAE-WMC: exit-step-done",
                        "contract-manager at GB-LAE-WMC: exit-step-done",
                        "provider at GB-COH-09442333: exit-step-done")
                .statutory(false)
                .bodyFor(COMMISSIONER)
                .contains("assets are returned", "• settle the accounts")
                .doesNotContain("• hand over data", "• return assets");
    }

    @Test
    void after_the_last_step_the_contract_is_to_be_closed() {
        var before =
                Stream.of(
                                "STAFF_INFORMATION",
                                "DATA_HANDED_OVER",
                                "ASSETS_RETURNED",
                                "FINAL_ACCOUNTS",
                                "FINAL_KPI_ASSESSMENT")
                        .map(step -> peerSupport().done(step, false))
                        .toArray(PublishedEvent[]::new);

        given(before)
                .when(peerSupport().done("LESSONS_PUBLISHED", false))
                .bodyFor(COMMISSIONER)
                .doesNotContain("What is left")
                .contains("What to do next: close the contract");
    }

    @Test
    void late_staff_information_is_always_told() {
        given(peerSupport().taken())
                .when(peerSupport().done("STAFF_INFORMATION", true))
                .statutory(true)
                .bodyFor(PROVIDER)
                .contains("at least 28 days before a transfer", "take advice");
    }

    @Test
    void suppliers_have_no_part_in_approvals() {
        given(peerSupport().taken())
                .when(peerSupport().requested("TERMINATE"))
                .thenTold("approver at GB-LAE-WMC: approval-requested");
        given(peerSupport().taken())
                .when(peerSupport().given("TERMINATE", Optional.empty()))
                .thenTold(
                        "commissioner at GB-LAE-WMC: approval-given",
                        "contract-manager at GB-LAE-WMC: approval-given");
        given(peerSupport().taken()).when(peerSupport().used("TERMINATE")).thenNobodyIsTold();
    }
}
