package org.publicaccord.eventstore.appending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompanyTest {

    private static final long MILLI = 1_000_000;

    private final Company company = new Company(256);

    @Test
    void nobodyIsAwaitedAtFirstAndByWhoWritesAlone() {
        assertThat(company.isAwaited(1, 0)).isFalse();

        company.wrote(1, 0, 4 * MILLI);

        assertThat(company.isAwaited(1, 0)).isFalse();
    }

    @Test
    void thoseWhoWroteAndThoseWhoCameMeanwhileAreAwaitedTogether() {
        company.wrote(7, 1, 4 * MILLI);

        assertThat(company.isAwaited(1, 0)).isTrue();
        assertThat(company.isAwaited(7, 0)).isTrue();
        assertThat(company.isAwaited(8, 0)).isFalse();
    }

    @Test
    void theWaitEndsAfterAQuarterOfTheLastWriteAndAtMostTwoMilliseconds() {
        company.wrote(8, 0, 4 * MILLI);

        assertThat(company.isAwaited(1, MILLI - 1)).isTrue();
        assertThat(company.isAwaited(1, MILLI)).isFalse();

        company.wrote(8, 0, 400 * MILLI);

        assertThat(company.isAwaited(1, 2 * MILLI - 1)).isTrue();
        assertThat(company.isAwaited(1, 2 * MILLI)).isFalse();
    }

    @Test
    void aFullWriteWaitsForNobody() {
        company.wrote(256, 1_000, 4 * MILLI);

        assertThat(company.isAwaited(255, 0)).isTrue();
        assertThat(company.isAwaited(256, 0)).isFalse();
    }

    @Test
    void whoStaysAwayIsAwaitedOnce() {
        company.wrote(8, 0, 4 * MILLI);
        company.wrote(1, 0, 4 * MILLI);

        assertThat(company.isAwaited(1, 0)).isFalse();
    }
}
