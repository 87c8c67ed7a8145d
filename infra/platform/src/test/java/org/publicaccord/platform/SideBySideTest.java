package org.publicaccord.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.publicaccord.platform.SideBySide.Start;

class SideBySideTest {

    private final List<String> stopped = new CopyOnWriteArrayList<>();
    private final Parts parts = new Parts();
    private final SideBySide starts = new SideBySide(parts);

    @Test
    void a_part_waits_for_the_one_it_needs_and_stops_before_it() {
        CountDownLatch begun = new CountDownLatch(1);
        Start<AutoCloseable> store =
                starts.begin(
                        "the store",
                        () -> {
                            meet(begun);
                            return part("store");
                        });
        starts.begin(
                "the service",
                () -> {
                    begun.countDown();
                    store.part();
                    return part("service");
                });
        starts.await();

        parts.close();

        assertThat(stopped).containsExactly("service", "store");
    }

    @Test
    void parts_that_do_not_need_each_other_start_at_the_same_time() {
        CountDownLatch both = new CountDownLatch(2);
        for (String name : List.of("one", "other")) {
            starts.begin(
                    name,
                    () -> {
                        both.countDown();
                        meet(both);
                        return part(name);
                    });
        }

        starts.await();

        parts.close();
        assertThat(stopped).containsExactlyInAnyOrder("one", "other");
    }

    @Test
    void the_part_that_fails_is_named_and_not_those_that_needed_it() {
        Start<AutoCloseable> store =
                starts.begin(
                        "the store",
                        () -> {
                            throw new IllegalStateException(
                                    "cannot", new IllegalStateException("Port 27017 is taken."));
                        });
        starts.begin("the service", store::part);

        assertThatThrownBy(starts::await)
                .isInstanceOf(CannotRun.class)
                .hasMessage("the store did not start: Port 27017 is taken.");
    }

    @Test
    void what_is_still_starting_when_another_fails_is_stopped_too() {
        CountDownLatch failing = new CountDownLatch(1);
        starts.begin(
                "the slow one",
                () -> {
                    meet(failing);
                    return part("slow one");
                });
        starts.begin(
                "the broken one",
                () -> {
                    failing.countDown();
                    throw new AssertionError("broken");
                });

        assertThatThrownBy(starts::await).hasMessage("the broken one did not start: broken");

        parts.close();
        assertThat(stopped).containsExactly("slow one");
    }

    private AutoCloseable part(String name) {
        return () -> stopped.add(name);
    }

    private static void meet(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    }
}
