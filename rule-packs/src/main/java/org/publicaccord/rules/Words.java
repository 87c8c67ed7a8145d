package org.publicaccord.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How amounts and days are written in sentences, in every answer of these rules. */
public final class Words {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Words() {}

    /** As in {@code £5,000,000}, {@code £12.50} or {@code -£100}. */
    public static String pounds(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        BigDecimal digits = amount.abs().setScale(whole ? 0 : 2, RoundingMode.HALF_UP);
        String format = whole ? "£%,.0f" : "£%,.2f";
        return (amount.signum() < 0 ? "-" : "") + String.format(Locale.UK, format, digits);
    }

    /** As in {@code 8.33%}; never rounded down to a limit that is exceeded. */
    public static String share(BigDecimal part, BigDecimal whole) {
        if (part.signum() == 0) {
            return "0%";
        }
        if (whole.signum() == 0) {
            return "more than 100%";
        }
        return percent(part.abs().movePointRight(2).divide(whole, 2, RoundingMode.CEILING));
    }

    /** As in {@code 12.5%}. */
    public static String percent(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString() + "%";
    }

    /** As in {@code 1 day} or {@code 1,096 days}. */
    public static String days(int days) {
        return String.format(Locale.UK, "%,d %s", days, Math.abs(days) == 1 ? "day" : "days");
    }

    /** As in {@code 22 November 2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
