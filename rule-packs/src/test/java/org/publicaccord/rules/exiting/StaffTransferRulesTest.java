package org.publicaccord.rules.exiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.publicaccord.rules.Refused;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.loading.BuiltInPacks;

/** SI 2006/246. */
class StaffTransferRulesTest {

    private static final RulePacks PACKS = RulePacks.of(BuiltInPacks.all());
    private static final LocalDate TRANSFER = LocalDate.of(2027, 4, 1);
    private static final StaffTransferRules RULES =
            new StaffTransferRules(
                    PACKS.inForce(StaffTransferRules.REGIME, TRANSFER).orElseThrow());

    @Test
    void the_information_is_due_28_days_before_the_transfer() {
        assertThat(RULES.liabilityInformationDue(TRANSFER)).isEqualTo("2027-03-04");
        assertThat(RULES.daysBefore()).isEqualTo(28);
    }

    @Test
    void on_that_day_it_is_in_time_and_on_the_day_after_it_is_late() {
        assertThat(RULES.lateInformation(LocalDate.of(2027, 3, 4), TRANSFER)).isEmpty();
        var refusal =
                Refused.by(
                        "employee-liability-information",
                        RULES.lateInformation(LocalDate.of(2027, 3, 5), TRANSFER));
        assertThat(refusal.because())
                .isEqualTo(
                        "The information was due by 4 March 2027 for a transfer on 1 April 2027.");
    }

    @Test
    void a_failure_to_inform_or_consult_costs_up_to_13_weeks_pay_of_each() {
        assertThat(RULES.mostWeeksPay()).isEqualTo("13");
        assertThat(RULES.basis().legalBasis()).contains("SI 2006/246");
    }

    @Test
    void only_a_pack_of_these_regulations_will_do() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StaffTransferRules(PACKS.named("PCR-2015").orElseThrow()));
        assertThat(RULES.pack().id()).isEqualTo("UK-TUPE-2006");
    }
}
