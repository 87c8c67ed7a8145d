package org.publicaccord.contractservice.coinvestment;

import java.math.BigDecimal;

/** The most that capital may earn beyond itself: interest and shares of the surplus together. */
public sealed interface ReturnCap {

    /** The highest cap that can be agreed, in percent. */
    BigDecimal HIGHEST_PERCENT = new BigDecimal(1_000);

    /** A percentage of the capital, over its whole life. */
    record Percent(BigDecimal percent) implements ReturnCap {
        public Percent {
            if (percent.signum() < 0 || percent.compareTo(HIGHEST_PERCENT) > 0) {
                throw new IllegalArgumentException("a cap on return is 0 to 1,000 per cent");
            }
        }
    }

    /** A multiple of the capital, the capital itself included: 1.5 leaves a return of a half. */
    record Multiple(BigDecimal times) implements ReturnCap {
        private static final BigDecimal HIGHEST = new BigDecimal(11);

        public Multiple {
            if (times.compareTo(BigDecimal.ONE) < 0 || times.compareTo(HIGHEST) > 0) {
                throw new IllegalArgumentException("a cap on return is 1 to 11 times the capital");
            }
        }
    }

    /** The most that released capital may earn, down to whole pence. */
    default BigDecimal most(BigDecimal released) {
        return switch (this) {
            case Percent(var percent) -> Pence.percentOf(released, percent);
            case Multiple(var times) ->
                    Pence.percentOf(released, times.subtract(BigDecimal.ONE).movePointRight(2));
        };
    }
}
