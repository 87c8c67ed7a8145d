package org.publicaccord.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.publicaccord.benchmarks.figures.Goal;
import org.publicaccord.benchmarks.figures.Outcome;
import org.publicaccord.benchmarks.figures.Unit;

class RoundsTest {

    private final List<String> turns = new ArrayList<>();

    private static Sizes sizes(int pairs, Duration limit) {
        return new Sizes(Duration.ZERO, pairs, Duration.ZERO, 1, 1, 1, limit);
    }

    private Contender contender(String name) {
        return Contender.of(
                name,
                () -> {
                    turns.add(name);
                    return (double) turns.size();
                });
    }

    @Test
    void contendersTakeTurnsForwardsAndBackwardsAfterARoundThatWarmsUp() throws Exception {
        Rounds rounds =
                Rounds.of(
                        sizes(2, Duration.ofMinutes(1)),
                        List.of(contender("ours"), contender("theirs")));
        assertThat(turns).containsExactly("ours", "theirs", "ours", "theirs", "theirs", "ours");
        var row = (Outcome.Row) rounds.compare("job", "theirs", Unit.SECONDS, new Goal.None());
        assertThat(row.pairs().ours()).containsExactly(3.0, 6.0);
        assertThat(row.pairs().theirs()).containsExactly(4.0, 5.0);
    }

    @Test
    void roundsWarmUpForAsLongAsIsAskedAndDoNotCount() throws Exception {
        Duration warmUp = Duration.ofMillis(50);
        Contender slow =
                Contender.of(
                        "ours",
                        () -> {
                            Thread.sleep(5);
                            turns.add("ours");
                            return (double) turns.size();
                        });
        Sizes sizes = new Sizes(warmUp, 2, Duration.ZERO, 1, 1, 1, Duration.ofMinutes(1));
        Rounds rounds = Rounds.of(sizes, List.of(slow, contender("theirs")));
        var row = (Outcome.Row) rounds.compare("job", "theirs", Unit.SECONDS, new Goal.None());
        assertThat(turns.size()).isGreaterThan(2 + 4);
        assertThat(row.pairs().ours()).containsExactly(turns.size() - 3.0, (double) turns.size());
    }

    @Test
    void aPeerThatFailsIsNamedAndTheOthersGoOn() throws Exception {
        Contender broken =
                Contender.of(
                        "broken",
                        () -> {
                            turns.add("broken");
                            throw new NoSuchMethodError("gone");
                        });
        Rounds rounds =
                Rounds.of(
                        sizes(3, Duration.ofMinutes(1)),
                        List.of(contender("ours"), broken, contender("theirs")));
        assertThat(turns).containsOnlyOnce("broken").hasSize(9);
        assertThat(rounds.compare("job", "broken", Unit.SECONDS, new Goal.None()))
                .isEqualTo(
                        new Outcome.NotMeasured(
                                "job", "broken", "java.lang.NoSuchMethodError: gone"));
        assertThat(rounds.compare("job", "theirs", Unit.SECONDS, new Goal.None()))
                .isInstanceOf(Outcome.Row.class);
    }

    @Test
    void whenOursFailsThatIsTheEnd() {
        Contender ours =
                Contender.of(
                        "ours",
                        () -> {
                            throw new IllegalStateException("no");
                        });
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Rounds.of(
                                sizes(1, Duration.ofMinutes(1)),
                                List.of(ours, contender("theirs"))));
    }

    @Test
    void whenItsTimeIsOverNoFurtherRoundBegins() throws Exception {
        Rounds rounds =
                Rounds.of(sizes(7, Duration.ZERO), List.of(contender("ours"), contender("theirs")));
        var row = (Outcome.Row) rounds.compare("job", "theirs", Unit.SECONDS, new Goal.None());
        assertThat(row.pairs().count()).isOne();
    }

    @Test
    void clientsCountWhatTheyGotDone() throws Exception {
        double perSecond =
                Clients.perSecond(
                        2,
                        Duration.ofMillis(100),
                        _ ->
                                () -> {
                                    Thread.sleep(10);
                                    return "done";
                                });
        assertThat(perSecond).isPositive().isLessThanOrEqualTo(200);
    }
}
