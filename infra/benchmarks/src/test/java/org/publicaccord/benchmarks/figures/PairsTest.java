package org.publicaccord.benchmarks.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairsTest {

    /** A machine that is ten times as slow in one round is so for both. */
    @Test
    void theRatioIsTakenPairByPair() {
        var pairs = new Pairs(List.of(20.0, 2.0, 200.0), List.of(10.0, 1.0, 400.0));
        assertThat(pairs.ratio()).isEqualTo(new Median(2, 0.5, 2, false));
        assertThat(pairs.oursAlone().value()).isEqualTo(20);
        assertThat(pairs.theirsAlone().value()).isEqualTo(10);
    }

    @Test
    void eachFigureHasItsCounterpart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pairs(List.of(1.0, 2.0), List.of(1.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pairs(List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pairs(List.of(1.0), List.of(0.0)));
    }
}
