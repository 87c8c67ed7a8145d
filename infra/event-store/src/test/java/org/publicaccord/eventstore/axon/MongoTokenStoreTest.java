package org.publicaccord.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.publicaccord.embedded.EmbeddedStore;

class MongoTokenStoreTest {

    @TempDir static Path directory;

    private static EmbeddedStore server;
    private static MongoClient client;

    private final MongoDatabase database = client.getDatabase("tokens");
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-02-02T09:00:00Z"));
    private final MongoTokenStore mine = store("mine");
    private final MongoTokenStore theirs = store("theirs");

    @BeforeAll
    static void start() {
        server = EmbeddedStore.start(directory, 0);
        client = MongoClients.create(server.uri());
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @BeforeEach
    void empty() {
        database.drop();
    }

    private MongoTokenStore store(String owner) {
        return new MongoTokenStore(
                database,
                TokenSerializer.create(),
                Duration.ofSeconds(10),
                Duration.ofSeconds(1),
                owner,
                now::get);
    }

    @Test
    void everyKindOfTokenComesBack() {
        GlobalSequenceTrackingToken token = new GlobalSequenceTrackingToken(7_170);
        GlobalSequenceTrackingToken later = new GlobalSequenceTrackingToken(9_216);
        TrackingToken replay = ReplayToken.createReplayToken(later, token);
        TrackingToken merged = new MergedTrackingToken(token, later);
        mine.initializeTokenSegments("p", 1, null);

        assertThat(mine.fetchToken("p", 0)).isNull();
        for (TrackingToken stored : List.of(token, replay, merged)) {
            mine.storeToken(stored, "p", 0);
            assertThat(mine.fetchToken("p", 0)).isEqualTo(stored);
        }
    }

    @Test
    void aClaimKeepsOthersAwayUntilItIsReleased() {
        mine.initializeTokenSegments("p", 1, new GlobalSequenceTrackingToken(0));
        mine.fetchToken("p", 0);

        assertThatThrownBy(() -> theirs.fetchToken("p", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> theirs.storeToken(null, "p", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> theirs.extendClaim("p", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        theirs.releaseClaim("p", 0);
        assertThatThrownBy(() -> theirs.fetchToken("p", 0))
                .isInstanceOf(UnableToClaimTokenException.class);

        mine.releaseClaim("p", 0);
        assertThat(theirs.fetchToken("p", 0)).isEqualTo(new GlobalSequenceTrackingToken(0));
    }

    @Test
    void aClaimLapsesUnlessItIsExtended() {
        mine.initializeTokenSegments("p", 1, null);
        mine.fetchToken("p", 0);
        now.updateAndGet(instant -> instant.plusSeconds(8));
        mine.extendClaim("p", 0);
        now.updateAndGet(instant -> instant.plusSeconds(8));

        assertThat(theirs.fetchAvailableSegments("p")).isEmpty();
        assertThatThrownBy(() -> theirs.fetchToken("p", 0))
                .isInstanceOf(UnableToClaimTokenException.class);

        now.updateAndGet(instant -> instant.plusSeconds(3));
        assertThat(theirs.fetchAvailableSegments("p"))
                .extracting(Segment::getSegmentId)
                .containsExactly(0);
        theirs.fetchToken("p", 0);
        assertThatThrownBy(() -> mine.storeToken(null, "p", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void whileEventsFlowAPlaceIsStoredOnceInAWhile() {
        claimed();
        store(1, 2, 3);
        assertThat(stored()).isEqualTo(0);

        now.updateAndGet(instant -> instant.plusSeconds(1));
        store(4, 5);

        assertThat(stored()).isEqualTo(4);
    }

    @Test
    void whereEventsStopThePlaceIsStoredWithTheNextSignOfLife() {
        claimed();
        store(1, 2);
        now.updateAndGet(instant -> instant.plusSeconds(1));

        mine.extendClaim("p", 0);

        assertThat(stored()).isEqualTo(2);
        mine.extendClaim("p", 0);
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void aClaimThatWasJustWrittenNeedsNoSignOfLife() {
        claimed();
        Object claimedAt = claimedAt();
        now.updateAndGet(instant -> instant.plusMillis(999));

        mine.extendClaim("p", 0);

        assertThat(claimedAt()).isEqualTo(claimedAt);
        now.updateAndGet(instant -> instant.plusMillis(1));
        mine.extendClaim("p", 0);
        assertThat(claimedAt()).isEqualTo(Date.from(now.get()));
    }

    private Object claimedAt() {
        return database.getCollection(MongoTokenStore.COLLECTION)
                .find()
                .map(it -> it.get("claimedAt"))
                .first();
    }

    @Test
    void aSegmentIsGivenBackWhereItStands() {
        claimed();
        store(1, 2);

        mine.releaseClaim("p", 0);

        assertThat(theirs.fetchToken("p", 0)).isEqualTo(token(2));
    }

    @Test
    void whoTakesItsSegmentUpAgainGoesOnWhereItStood() {
        claimed();
        store(1, 2);

        assertThat(mine.fetchToken("p", 0)).isEqualTo(token(2));
    }

    @Test
    void afterAKillTheNextOwnerBeginsWhereThePlaceWasStoredLast() {
        claimed();
        now.updateAndGet(instant -> instant.plusSeconds(1));
        store(1, 2, 3);
        now.updateAndGet(instant -> instant.plusSeconds(11));

        assertThat(theirs.fetchToken("p", 0)).isEqualTo(token(1));
    }

    @Test
    void whatALostOwnerHadNotedIsNeverStored() {
        claimed();
        store(1, 2, 3);
        now.updateAndGet(instant -> instant.plusSeconds(11));
        theirs.fetchToken("p", 0);
        theirs.storeToken(token(7), "p", 0);
        now.updateAndGet(instant -> instant.plusSeconds(1));
        theirs.extendClaim("p", 0);

        assertThatThrownBy(() -> store(4)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> mine.extendClaim("p", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        mine.releaseClaim("p", 0);
        assertThat(stored()).isEqualTo(7);

        theirs.releaseClaim("p", 0);
        assertThat(mine.fetchToken("p", 0)).isEqualTo(token(7));
    }

    @Test
    void ofAProcessorThatOthersFollowEveryPlaceIsStoredAtOnce() {
        mine.follow("p");
        claimed();
        for (long place = 1; place < 4; place++) {
            store(place);

            assertThat(stored()).isEqualTo(place);
        }
    }

    @Test
    void whatAResetStoresIsStoredAtOnce() {
        claimed();
        TrackingToken reset = ReplayToken.createReplayToken(token(9), token(1));

        mine.storeToken(reset, "p", 0);

        assertThat(theirs.standing("p", 0)).contains(reset);
    }

    @Test
    void aClockThatIsSetBackKeepsNoPlaceFromBeingStored() {
        claimed();
        now.updateAndGet(instant -> instant.minusSeconds(3_600));

        store(1);

        assertThat(stored()).isEqualTo(1);
    }

    private void claimed() {
        mine.initializeTokenSegments("p", 1, token(0));
        mine.fetchToken("p", 0);
    }

    private void store(long... places) {
        for (long place : places) {
            mine.storeToken(token(place), "p", 0);
        }
    }

    private long stored() {
        return theirs.standing("p", 0).orElseThrow().position().orElseThrow();
    }

    private static GlobalSequenceTrackingToken token(long place) {
        return new GlobalSequenceTrackingToken(place);
    }

    @Test
    void ofManyWhoClaimOneGetsIt() throws Exception {
        mine.initializeTokenSegments("p", 1, null);
        List<Callable<Boolean>> claims = new ArrayList<>();
        for (int claimant = 0; claimant < 20; claimant++) {
            MongoTokenStore store = store("claimant-" + claimant);
            claims.add(() -> claims(store));
        }

        List<Boolean> claimed = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> future : threads.invokeAll(claims)) {
                claimed.add(future.get());
            }
        }

        assertThat(claimed).filteredOn(success -> success).hasSize(1);
    }

    private static boolean claims(MongoTokenStore store) {
        try {
            store.fetchToken("p", 0);
            return true;
        } catch (UnableToClaimTokenException e) {
            return false;
        }
    }

    @Test
    void segmentsAreInitialisedOnceAndCanBeSplitAndDeleted() {
        mine.initializeTokenSegments("p", 2, new GlobalSequenceTrackingToken(5));
        mine.initializeTokenSegments("q", 1, null);

        assertThatThrownBy(() -> theirs.initializeTokenSegments("p", 2, null))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> theirs.initializeSegment(null, "p", 1))
                .isInstanceOf(UnableToInitializeTokenException.class);
        mine.initializeSegment(new GlobalSequenceTrackingToken(6), "p", 2);
        assertThat(theirs.fetchSegments("p")).containsExactly(0, 1, 2);

        mine.deleteToken("p", 2);
        assertThat(theirs.fetchSegments("p")).containsExactly(0, 1);
        assertThatThrownBy(() -> mine.fetchToken("p", 2))
                .isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void theStoreHasOneIdentity() {
        assertThat(mine.retrieveStorageIdentifier())
                .isPresent()
                .isEqualTo(theirs.retrieveStorageIdentifier());
        assertThat(mine.fetchSegments("p")).isEmpty();
    }
}
