package org.publicaccord.benchmarks.figures;

import java.util.Locale;

/** What a figure counts. */
public enum Unit {
    PER_SECOND("/s"),
    MILLISECONDS(" ms"),
    SECONDS(" s"),
    MEBIBYTES(" MiB");

    private final String sign;

    Unit(String sign) {
        this.sign = sign;
    }

    /** A figure with its unit, to three digits or the whole number. */
    String show(double figure) {
        return digits(figure) + sign;
    }

    /** A figure to three digits, or the whole number if that has more. */
    static String digits(double figure) {
        double size = Math.abs(figure);
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + decimals + "f", figure);
    }
}
