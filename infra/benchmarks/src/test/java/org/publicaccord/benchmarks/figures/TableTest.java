package org.publicaccord.benchmarks.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.publicaccord.benchmarks.figures.Goal.Verdict;
import org.publicaccord.benchmarks.figures.Outcome.NotMeasured;
import org.publicaccord.benchmarks.figures.Outcome.Row;

class TableTest {

    private static final Pairs PAIRS =
            new Pairs(
                    List.of(1500.0, 1600.0, 1700.0, 1600.0, 1600.0, 1600.0),
                    List.of(1000.0, 1000.0, 1000.0, 1000.0, 1000.0, 1000.0));

    @Test
    void aRowSaysWhatWasMeasuredAgainstWhatItsGoalAndWhetherItIsMet() {
        var row = new Row("append", "raw", Unit.PER_SECOND, PAIRS, new Goal.AtLeast(1.5));
        assertThat(Table.markdown(List.of(row)).lines())
                .hasSize(3)
                .last()
                .isEqualTo(
                        "| append | 1,600/s | raw | 1,000/s | 1.60 | [1.50 to 1.70] | 6 | at least 1.5x | met |");
        assertThat(Table.sentence(row))
                .contains("append", "1,600/s", "raw", "1.60x [1.50 to 1.70]", "at least 1.5x met");
    }

    @Test
    void aGoalIsJudgedByTheMedianOfTheRatioOrOfOurFigure() {
        assertThat(new Goal.AtLeast(1.7).judge(PAIRS)).isEqualTo(Verdict.MISSED);
        assertThat(new Goal.AtLeast(1.6).judge(PAIRS)).isEqualTo(Verdict.MET);
        assertThat(new Goal.AtMost(1.5).judge(PAIRS)).isEqualTo(Verdict.MISSED);
        assertThat(new Goal.AtMost(1.6).judge(PAIRS)).isEqualTo(Verdict.MET);
        assertThat(new Goal.NoMoreThan(1599).judge(PAIRS)).isEqualTo(Verdict.MISSED);
        assertThat(new Goal.NoMoreThan(1600).judge(PAIRS)).isEqualTo(Verdict.MET);
        assertThat(new Goal.None().judge(PAIRS)).isEqualTo(Verdict.NO_GOAL);
    }

    @Test
    void aGoalIsSaidInWords() {
        assertThat(new Goal.AtLeast(10).show(Unit.SECONDS)).isEqualTo("at least 10x");
        assertThat(new Goal.AtMost(1.25).show(Unit.SECONDS)).isEqualTo("at most 1.25x");
        assertThat(new Goal.NoMoreThan(0.2).show(Unit.MILLISECONDS)).isEqualTo("at most 0.200 ms");
    }

    @Test
    void anIntervalOfTooFewPairsIsTold() {
        var two = new Pairs(List.of(1.0, 3.0), List.of(1.0, 1.0));
        assertThat(Table.sentence(new Row("a", "b", Unit.SECONDS, two, new Goal.None())))
                .contains("2.00x (1.00 to 3.00)")
                .doesNotContain("[");
    }

    @Test
    void whatFailedSaysWhyAndKeepsTheTableWhole() {
        var failed =
                new NotMeasured(
                        "relay", "peer", "NoSuchMethodError: a|b\n\tat c" + "x".repeat(400));
        assertThat(Table.markdown(List.of(failed)).lines())
                .hasSize(3)
                .last()
                .asString()
                .startsWith(
                        "| relay | | peer | | | | | | not measured: NoSuchMethodError: a\\|b at cx")
                .endsWith("x ... |");
    }

    @Test
    void figuresHaveThreeDigits() {
        assertThat(Unit.MILLISECONDS.show(0.12345)).isEqualTo("0.123 ms");
        assertThat(Unit.SECONDS.show(3.4567)).isEqualTo("3.46 s");
        assertThat(Unit.MEBIBYTES.show(345.6)).isEqualTo("346 MiB");
        assertThat(Unit.PER_SECOND.show(1_234_567)).isEqualTo("1,234,567/s");
    }
}
