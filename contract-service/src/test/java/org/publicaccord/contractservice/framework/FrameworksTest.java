package org.publicaccord.contractservice.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.publicaccord.contractservice.framework.FrameworkExamples.ADVISERS;
import static org.publicaccord.contractservice.framework.FrameworkExamples.FIRST_DAY;
import static org.publicaccord.contractservice.framework.FrameworkExamples.FOUR_YEARS;
import static org.publicaccord.contractservice.framework.FrameworkExamples.ID;
import static org.publicaccord.contractservice.framework.FrameworkExamples.REGISTERED;
import static org.publicaccord.contractservice.framework.FrameworkExamples.framework;
import static org.publicaccord.contractservice.framework.FrameworkExamples.lasting;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.COUNCIL;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.STRANGER;
import static org.publicaccord.testkit.DeciderSpec.spec;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.LifecycleTable;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.framework.Framework.Form;
import org.publicaccord.contractservice.framework.FrameworkCommand.CloseFramework;
import org.publicaccord.contractservice.framework.FrameworkCommand.RegisterFramework;
import org.publicaccord.contractservice.framework.FrameworkEvent.FrameworkClosed;
import org.publicaccord.testkit.DeciderSpec;
import org.publicaccord.testkit.Golden;

class FrameworksTest {

    private static final CloseFramework CLOSE = new CloseFramework(ID, BECAUSE, OFFICER);
    private static final FrameworkEvent CLOSED =
            new FrameworkClosed(ID, COUNCIL, lasting(FOUR_YEARS), BECAUSE);

    private static DeciderSpec<FrameworkCommand, FrameworkState, FrameworkEvent> frameworks() {
        return spec(new Frameworks());
    }

    private static RegisterFramework registering(Framework content) {
        return new RegisterFramework(ID, COUNCIL, content, OFFICER);
    }

    private static FrameworkState registered() {
        return frameworks().when(registering(lasting(FOUR_YEARS))).stateAfter();
    }

    @Test
    void a_framework_of_four_years_is_registered_and_not_a_day_more() {
        frameworks().when(registering(lasting(FOUR_YEARS))).then(REGISTERED);
        var refusal =
                frameworks()
                        .when(registering(lasting(FOUR_YEARS.plusDays(1))))
                        .thenRefused("framework-term-too-long");
        assertThat(refusal.because()).contains("4 years", "31 March 2030");
        assertThat(refusal.legalBasis()).contains("47");
    }

    @Test
    void utilities_and_open_frameworks_last_eight_years() {
        LocalDate eightYears = LocalDate.of(2034, 3, 31);
        for (Form form : List.of(Form.UTILITIES_OR_DEFENCE, Form.OPEN)) {
            frameworks()
                    .when(
                            registering(
                                    framework(
                                            Regime.PA23,
                                            form,
                                            false,
                                            eightYears,
                                            Optional.empty())))
                    .accepted();
            frameworks()
                    .when(
                            registering(
                                    framework(
                                            Regime.PA23,
                                            form,
                                            false,
                                            eightYears.plusDays(1),
                                            Optional.empty())))
                    .thenRefused("framework-term-too-long");
        }
    }

    @Test
    void light_touch_another_regime_or_the_reason_in_the_notice_lift_the_limit() {
        LocalDate long_ = LocalDate.of(2040, 3, 31);
        for (Framework content :
                List.of(
                        framework(Regime.PA23, Form.GENERAL, true, long_, Optional.empty()),
                        framework(Regime.PCR2015, Form.GENERAL, false, long_, Optional.empty()),
                        framework(Regime.PA23, Form.GENERAL, false, long_, Optional.of(BECAUSE)))) {
            frameworks().when(registering(content)).accepted();
        }
    }

    @Test
    void a_framework_is_registered_once_by_its_own_keeper_and_closed_by_it() {
        frameworks().given(REGISTERED).when(registering(lasting(FOUR_YEARS))).thenNothingNew();
        frameworks()
                .given(REGISTERED)
                .when(registering(lasting(FOUR_YEARS.minusDays(1))))
                .thenRefused("framework-registered-already");
        frameworks()
                .when(new RegisterFramework(ID, COUNCIL, lasting(FOUR_YEARS), STRANGER))
                .thenRefused("not-your-organisation");
        frameworks()
                .given(REGISTERED)
                .when(new CloseFramework(ID, BECAUSE, STRANGER))
                .thenRefused("not-your-organisation");
        frameworks().given(REGISTERED).when(CLOSE).then(CLOSED);
        frameworks().given(List.of(REGISTERED, CLOSED)).when(CLOSE).thenNothingNew();
        frameworks().when(CLOSE).thenRefused("framework-unknown");
    }

    @Test
    void contracts_are_called_off_from_its_first_to_its_last_day() {
        for (LocalDate day : List.of(FIRST_DAY, FOUR_YEARS)) {
            assertThat(callOff(day, COOPERATIVE)).isEmpty();
        }
        for (LocalDate day : List.of(FIRST_DAY.minusDays(1), FOUR_YEARS.plusDays(1))) {
            assertThat(callOff(day, COOPERATIVE)).contains("framework-not-in-term");
        }
    }

    private static Optional<String> callOff(LocalDate day, OrganisationId... suppliers) {
        return Frameworks.callOff(registered(), day, List.of(suppliers), Optional.empty())
                .map(it -> it.rule());
    }

    @Test
    void only_suppliers_of_the_framework_or_of_its_lot_are_asked() {
        assertThat(callOff(FIRST_DAY)).contains("framework-supplier-missing");
        assertThat(callOff(FIRST_DAY, COOPERATIVE, new OrganisationId("GB-COH-99999999")))
                .contains("not-on-the-framework");
        assertThat(Frameworks.callOff(registered(), FIRST_DAY, List.of(ADVISERS), Optional.of("2")))
                .isEmpty();
        assertThat(
                        Frameworks.callOff(
                                registered(), FIRST_DAY, List.of(COOPERATIVE), Optional.of("2")))
                .hasValueSatisfying(
                        it -> assertThat(it.because()).contains("GB-COH-09442333", "lot 2"));
    }

    @Test
    void nothing_is_called_off_under_a_framework_that_is_closed_or_not_registered() {
        FrameworkState closed = new Frameworks().evolve(registered(), CLOSED);
        assertThat(Frameworks.callOff(closed, FIRST_DAY, List.of(COOPERATIVE), Optional.empty()))
                .hasValueSatisfying(it -> assertThat(it.rule()).isEqualTo("framework-closed"));
        FrameworkState none = new Frameworks().initialState();
        assertThat(Frameworks.callOff(none, FIRST_DAY, List.of(COOPERATIVE), Optional.empty()))
                .hasValueSatisfying(it -> assertThat(it.rule()).isEqualTo("framework-unknown"));
    }

    @Test
    void a_supplier_is_on_lots_that_the_framework_has() {
        Framework known = lasting(FOUR_YEARS);
        assertThatThrownBy(() ->
                        new Framework(
                                known.title(),
                                known.owner(),
                                known.regime(),
                                known.form(),
                                false,
                                List.of(new Framework.Supplier(COOPERATIVE, "A", Set.of("9"))),
                                known.lots(),
                                FIRST_DAY,
                                FOUR_YEARS,
                                Optional.empty(),
                                "1"))
                .hasMessageContaining("a lot that the framework has not");
    }

    @Test
    void matches_the_table_that_people_have_read() {
        Map<String, FrameworkCommand> commands = new LinkedHashMap<>();
        commands.put("RegisterFramework", registering(lasting(FOUR_YEARS)));
        commands.put("CloseFramework", CLOSE);
        Map<String, FrameworkState> states = new LinkedHashMap<>();
        states.put("NotRegistered", new Frameworks().initialState());
        states.put("Registered", registered());
        states.put("Closed", new Frameworks().evolve(registered(), CLOSED));
        Golden.assertMatches(
                Path.of("src/test/resources/lifecycles/framework.md"),
                new LifecycleTable<>(new Frameworks(), commands, states, Instant.EPOCH).markdown());
        assertThat(commands.values())
                .hasSameSizeAs(FrameworkCommand.class.getPermittedSubclasses());
        assertThat(states.values()).hasSameSizeAs(FrameworkState.class.getPermittedSubclasses());
    }
}
