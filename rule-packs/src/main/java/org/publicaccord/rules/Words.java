package org.publicaccord.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How amounts are written in sentences. */
final class Words {

    private Words() {}

    /** As in {@code £5,000,000} or {@code £12.50}. */
    static String pounds(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        BigDecimal digits = amount.abs().setScale(whole ? 0 : 2, RoundingMode.HALF_UP);
        String format = whole ? "£%,.0f" : "£%,.2f";
        return (amount.signum() < 0 ? "-" : "") + String.format(Locale.UK, format, digits);
    }

    /** As in {@code 10%} or {@code 8.3%}: to one place, so that 10.04 reads 10.0. */
    static String percentOf(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return part.signum() == 0 ? "0%" : "more than 100%";
        }
        BigDecimal percent = part.abs().movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP);
        return percent(percent);
    }

    static String percent(BigDecimal percent) {
        BigDecimal plain = percent.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString() + "%";
    }
}
