package org.publicaccord.contractservice.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.publicaccord.contractservice.life.Stories.DAY_AFTER;
import static org.publicaccord.contractservice.life.Stories.FIRST_DAY;
import static org.publicaccord.contractservice.life.Stories.MID_TERM;
import static org.publicaccord.contractservice.life.Stories.checklist;
import static org.publicaccord.contractservice.life.Stories.closed;
import static org.publicaccord.contractservice.life.Stories.closing;
import static org.publicaccord.contractservice.life.Stories.entered;
import static org.publicaccord.contractservice.life.Stories.live;
import static org.publicaccord.contractservice.life.Stories.reviewing;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.intended;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.delivery.DeliveryCommand.CompleteMobilisation;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ObserveTerm;
import org.publicaccord.contractservice.delivery.DeliveryEvent.DeliveryBegan;
import org.publicaccord.contractservice.delivery.DeliveryEvent.DeliveryEnded;
import org.publicaccord.contractservice.delivery.DeliveryEvent.Mobilised;
import org.publicaccord.contractservice.life.Journey;

/** Getting ready, going live, and coming to the end of the term. */
class TermTest {

    private static final CompleteMobilisation READY =
            new CompleteMobilisation(CONTRACT, checklist(), OFFICER);

    @Test
    void a_contract_that_is_entered_is_mobilising() {
        assertThat(entered().stage()).isEqualTo(Stage.MOBILISING);
        assertThat(entered().state().of(Delivery.VOCABULARY))
                .isInstanceOf(DeliveryState.Mobilising.class);
    }

    @Test
    void the_mobilisation_is_completed_with_what_is_ready_and_what_is_not() {
        Journey journey = entered().at(day(2027, 5, 20)).then(READY);
        var mobilised = (Mobilised) journey.latest();
        assertThat(mobilised.late()).isFalse();
        assertThat(mobilised.checklist().notReady()).isEqualTo(1);
        assertThat(journey.stage()).isEqualTo(Stage.MOBILISING);
        journey.saysNothingNew(READY);
        var other =
                new CompleteMobilisation(
                        CONTRACT,
                        new Checklist(List.of(new Checklist.Item(BECAUSE, Optional.empty()))),
                        OFFICER);
        assertThat(journey.refusal(other).rule()).isEqualTo("not-at-this-point");
    }

    @Test
    void the_mobilisation_can_be_completed_on_the_first_day_and_the_contract_goes_live() {
        Journey journey = entered().at(FIRST_DAY).then(READY);
        assertThat(
                        journey.history()
                                .subList(journey.history().size() - 2, journey.history().size()))
                .hasExactlyElementsOfTypes(DeliveryBegan.class, Mobilised.class);
        assertThat(((Mobilised) journey.latest()).late()).isFalse();
        assertThat(journey.stage()).isEqualTo(Stage.DELIVERY);
    }

    @Test
    void a_mobilisation_that_is_completed_late_is_on_record_as_late() {
        Journey journey = live().at(day(2027, 6, 2)).then(READY);
        assertThat(((Mobilised) journey.latest()).late()).isTrue();
        assertThat(reviewing().refusal(READY).rule()).isEqualTo("not-at-this-point");
    }

    @Test
    void a_checklist_has_1_to_100_items() {
        assertThatThrownBy(() -> new Checklist(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        var most = Collections.nCopies(100, new Checklist.Item(BECAUSE, Optional.empty()));
        assertThat(new Checklist(most).notReady()).isZero();
        var many = Collections.nCopies(101, new Checklist.Item(BECAUSE, Optional.empty()));
        assertThatThrownBy(() -> new Checklist(many)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_contract_goes_live_on_its_first_day_and_not_before() {
        entered().at(day(2027, 5, 31)).saysNothingNew(new ObserveTerm(CONTRACT));
        Journey journey = entered().at(FIRST_DAY).then(new ObserveTerm(CONTRACT));
        assertThat(((DeliveryBegan) journey.latest()).firstDay())
                .isEqualTo(LocalDate.of(2027, 6, 1));
        journey.saysNothingNew(new ObserveTerm(CONTRACT));
    }

    @Test
    void a_contract_ends_when_its_last_day_went_by_and_not_on_it() {
        Journey journey = live().at(day(2030, 5, 31));
        journey.saysNothingNew(new ObserveTerm(CONTRACT));
        journey.at(DAY_AFTER).then(new ObserveTerm(CONTRACT));
        assertThat(journey.latest()).isInstanceOf(DeliveryEnded.class);
        assertThat(journey.stage()).isEqualTo(Stage.EXIT);
        assertThat(journey.facts().agreement().flatMap(Agreement::ended).map(Agreement.End::on))
                .contains(LocalDate.of(2030, 5, 31));
        journey.saysNothingNew(new ObserveTerm(CONTRACT));
    }

    @Test
    void both_days_that_went_by_unseen_are_seen_at_once() {
        Journey journey = entered().at(DAY_AFTER).then(new ObserveTerm(CONTRACT));
        assertThat(
                        journey.history()
                                .subList(journey.history().size() - 2, journey.history().size()))
                .hasExactlyElementsOfTypes(DeliveryBegan.class, DeliveryEnded.class);
    }

    @Test
    void what_the_calendar_brought_about_comes_before_what_is_asked() {
        Journey journey = live().at(DAY_AFTER).then(closing(ExitStep.values()));
        assertThat(
                        journey.history()
                                .subList(journey.history().size() - 2, journey.history().size()))
                .hasExactlyElementsOfTypes(DeliveryEnded.class, DeliveryEvent.ContractClosed.class);
        assertThat(live().at(MID_TERM).refusal(closing(ExitStep.values())).rule())
                .isEqualTo("not-at-this-point");
    }

    @Test
    void the_calendar_brings_nothing_to_a_contract_that_is_closed_or_not_entered() {
        closed().saysNothingNew(new ObserveTerm(CONTRACT));
        intended("960000").saysNothingNew(new ObserveTerm(CONTRACT));
        assertThat(intended("960000").refusal(READY).rule()).isEqualTo("not-at-this-point");
    }
}
