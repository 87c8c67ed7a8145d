package org.publicaccord.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A contract that is entered: what every path shares, from its mobilisation to its close. */
final class DeliveryStory {

    private final Story story;
    private final ContractStory contract;
    private final LocalDate firstDay;
    private final Person commissioner;
    private final Person manager;

    DeliveryStory(Story story, ContractStory contract, LocalDate firstDay) {
        this.story = story;
        this.contract = contract;
        this.firstDay = firstDay;
        this.commissioner = story.person("commissioner");
        this.manager = story.person("contract-manager");
    }

    /** Everything is ready, and the first day comes. */
    void begins() {
        manager.does(
                contract.at("/mobilisation"), "{\"items\":[{\"what\":\"Peers are trained.\"}]}");
        story.comes(firstDay);
        contract.awaits("delivery-began");
    }

    /** The indicator's first half-year is over and assessed; everyone reads how. */
    void isAssessedAfterHalfAYear(String kpi) {
        Place kpis = contract.place().watch().at("/kpis");
        manager.waitsUntil(kpis, it -> it.toString().contains("\"" + kpi + "\""));
        LocalDate next = firstDay.plusMonths(6);
        story.comes(next.plusDays(1));
        manager.does(
                kpis.at("/" + kpi + "/assessments"),
                """
                {"firstDay":"%s","lastDay":"%s","rating":"GOOD","value":"88 per cent",
                 "commentary":"Peers keep in touch."}
                """
                        .formatted(firstDay, next.minusDays(1)));
        story.person("provider").waitsUntil(kpis, it -> it.toString().contains("88 per cent"));
    }

    /** "Can I raise the value so?": the whole answer; nothing is changed. */
    JsonNode asksWhetherTheValueMayRiseBy(int pounds) {
        return PlatformProcess.JSON.readTree(
                commissioner.does(contract.at("/can-i/change"), raising(pounds)).body());
    }

    /** A change that is proposed; whether it needs a notice is decided then. */
    Place proposesToRaiseTheValueBy(int pounds) {
        Place change = contract.at("/modifications/" + UUID.randomUUID());
        commissioner.puts(change, raising(pounds));
        return change;
    }

    private static String raising(int pounds) {
        return """
        {"valueDelta":%d,"materiallyChangesScope":false,"shiftsEconomicBalance":false,
         "rationale":"Two more peer workers."}
        """
                .formatted(pounds);
    }

    void makes(Place change) {
        commissioner.does(change.at("/application"), takingEffect(story.today()));
    }

    JsonNode mayNotMake(Place change, String rule) {
        return commissioner.isRefused(change.at("/application"), takingEffect(story.today()), rule);
    }

    private static String takingEffect(LocalDate day) {
        return "{\"takesEffectOn\":\"%s\"}".formatted(day);
    }

    /** A review half a year before the last day. */
    void isReviewedBefore(LocalDate lastDay) {
        story.comes(lastDay.minusMonths(6));
        manager.does(contract.at("/reviews"), "{\"userVoice\":\"Go on.\"}");
    }

    /** An option is exercised; the extension is a change like others. */
    Place isRenewedByItsOption(int months) {
        String option = UUID.randomUUID().toString();
        commissioner.does(
                contract.at("/renewal"),
                """
                {"outcome":"EXERCISE_OPTION","option":{"change":"%s","months":%d},
                 "because":"Tenancies hold."}
                """
                        .formatted(option, months));
        return contract.at("/modifications/" + option);
    }

    void isExtendedBy(Place option, LocalDate from) {
        commissioner.does(option.at("/application"), takingEffect(from));
        contract.awaits("extended");
    }

    /** The exit is planned while there is time, and staff information given. */
    void isToEndOn(LocalDate lastDay) {
        story.comes(lastDay.minusMonths(6));
        commissioner.does(contract.at("/exit"), "{\"plan\":\"Peers move on.\"}");
        isDone("STAFF_INFORMATION");
        story.comes(lastDay.plusDays(2));
        contract.awaits("delivery-ended");
    }

    /** It cannot be closed before the steps of its exit are done, and is closed then. */
    void isClosed() {
        commissioner.isRefused(contract.at("/closure"), "{}", "exit-steps-open");
        List.of(
                        "DATA_HANDED_OVER",
                        "ASSETS_RETURNED",
                        "FINAL_ACCOUNTS",
                        "FINAL_KPI_ASSESSMENT",
                        "LESSONS_PUBLISHED")
                .forEach(this::isDone);
        contract.publishes("UK11");
        commissioner.does(contract.at("/closure"), "{}");
        assertThat(contract.stage()).isEqualTo("CLOSED");
    }

    /** The service ends: nobody may close the contract before people and equality are heard. */
    void isDecommissioned() {
        JsonNode refused =
                commissioner.isRefused(
                        contract.at("/closure"), "{}", "decommissioning-duties-open");
        assertThat(refused.path("legalBasis").asString()).contains("Equality Act 2010, s.149");
        List.of(
                        "CONSULTATION",
                        "EQUALITY_ASSESSMENT",
                        "DATA_HANDED_OVER",
                        "ASSETS_RETURNED",
                        "FINAL_ACCOUNTS",
                        "LESSONS_PUBLISHED")
                .forEach(this::isDone);
        commissioner.does(contract.at("/closure"), "{}");
        assertThat(contract.stage()).isEqualTo("CLOSED");
    }

    private void isDone(String step) {
        commissioner.does(
                contract.at("/exit/steps"),
                "{\"step\":\"%s\",\"doneOn\":\"%s\",\"what\":\"Done.\"}"
                        .formatted(step, story.today()));
    }
}
