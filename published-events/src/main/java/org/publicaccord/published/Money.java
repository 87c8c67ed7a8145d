package org.publicaccord.published;

import java.math.BigDecimal;

/**
 * An exact amount of money.
 *
 * @param amount in units of the currency, not pence
 * @param currency ISO 4217, such as {@code GBP}
 */
public record Money(BigDecimal amount, String currency) {}
