package org.publicaccord.contractservice.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1e15", "1e999999999", "0.0000001", "1e-999999999"})
    void an_amount_is_one_that_a_budget_can_hold(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Money(new BigDecimal(amount), "GBP"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gbp", "POUND", "£"})
    void a_currency_is_three_letters_of_iso_4217(String currency) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(BigDecimal.ONE, currency));
    }

    @Test
    void equal_amounts_are_equal_however_they_are_written() {
        Money hundred = new Money(new BigDecimal("100"), "GBP");
        assertThat(new Money(new BigDecimal("100.00"), "GBP")).isEqualTo(hundred);
        assertThat(new Money(new BigDecimal("1e2"), "GBP")).isEqualTo(hundred);
        assertThat(hundred.amount().toPlainString()).isEqualTo("100");
        assertThat(hundred.plus(hundred)).isEqualTo(new Money(new BigDecimal("200"), "GBP"));
    }

    @Test
    void amounts_of_two_currencies_have_no_sum() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Money(BigDecimal.ONE, "GBP").plus(new Money(BigDecimal.ONE, "EUR")));
    }
}
