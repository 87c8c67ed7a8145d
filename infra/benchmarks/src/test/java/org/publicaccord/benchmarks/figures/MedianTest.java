package org.publicaccord.benchmarks.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MedianTest {

    private static final int TRIALS = 4_000;

    @Test
    void ofSevenMeasurementsTheSmallestAndTheLargestBoundIt() {
        assertThat(Median.of(List.of(5.0, 1.0, 7.0, 3.0, 2.0, 6.0, 4.0)))
                .isEqualTo(new Median(4, 1, 7, true));
    }

    @Test
    void ofAnEvenNumberItIsTheMeanOfTheTwoInTheMiddle() {
        assertThat(Median.of(List.of(4.0, 1.0, 2.0, 3.0)).value()).isEqualTo(2.5);
    }

    /** As tabled for the sign test: n, and how many are left out at each end. */
    @Test
    void ofMoreMeasurementsTheOutermostAreLeftOut() {
        assertThat(
                        List.of(
                                leftOut(6),
                                leftOut(8),
                                leftOut(9),
                                leftOut(12),
                                leftOut(15),
                                leftOut(20)))
                .containsExactly(0, 0, 1, 2, 3, 5);
    }

    private static int leftOut(int n) {
        Median median = Median.of(IntStream.range(0, n).mapToObj(i -> (double) i).toList());
        assertThat(median.high()).isEqualTo(n - 1 - median.low());
        return (int) median.low();
    }

    @Test
    void theIntervalHoldsTheTrueMedianInNinetyFiveOfAHundredRunsWhateverTheDistribution() {
        var random = new Random(20261128);
        int held = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Double> skewed = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                skewed.add(-Math.log(1 - random.nextDouble()));
            }
            Median median = Median.of(skewed);
            held += median.low() <= Math.log(2) && Math.log(2) <= median.high() ? 1 : 0;
        }
        assertThat(held / (double) TRIALS).isBetween(0.95, 0.975);
    }

    @Test
    void withFewerThanSixMeasurementsItIsNotCertain() {
        assertThat(Median.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0)).certain()).isFalse();
        assertThat(Median.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0)).certain()).isTrue();
        assertThat(Median.of(List.of(3.0))).isEqualTo(new Median(3, 3, 3, false));
    }

    @Test
    void whatIsNoNumberHasNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Median.of(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Median.of(List.of(Double.NaN, 1.0)));
    }
}
