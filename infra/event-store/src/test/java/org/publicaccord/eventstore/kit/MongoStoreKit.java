package org.publicaccord.eventstore.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.publicaccord.eventstore.kit.Ledgers.send;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.appending.Draft;
import org.publicaccord.eventstore.appending.GroupCommit;
import org.publicaccord.eventstore.axon.Instance;
import org.publicaccord.eventstore.commanding.Answer;
import org.publicaccord.eventstore.ledger.LedgerCommand;
import org.publicaccord.eventstore.setup.EventStoreDatabase;
import org.publicaccord.eventstore.snapshots.MongoSnapshotStorage;
import org.publicaccord.eventstore.snapshots.Snapshot;
import org.publicaccord.eventstore.snapshots.SnapshotFigures.Outcome;
import org.publicaccord.eventstore.snapshots.SnapshotStorage;
import org.publicaccord.eventstore.storage.CommitStorage;
import org.publicaccord.eventstore.storage.CorruptCommit;
import org.publicaccord.eventstore.storage.MongoCommitStorage;
import org.publicaccord.eventstore.verifying.ChainVerification;
import org.publicaccord.eventstore.verifying.Finding;

/** What a store that speaks MongoDB's protocol must do besides. */
abstract class MongoStoreKit extends HotAggregatesKit {

    private final String databaseName = "kit_" + UUID.randomUUID().toString().replace("-", "");
    private final List<MongoClient> clients = new ArrayList<>();

    /** The address of the store under test, with credentials and options. */
    abstract String uri();

    @Override
    CommitStorage emptyStore() {
        return new MongoCommitStorage(database(uri()));
    }

    @Override
    CommitStorage otherInstance() {
        return new MongoCommitStorage(database(uri()));
    }

    @Override
    SnapshotStorage snapshots() {
        return new MongoSnapshotStorage(database(uri()));
    }

    @AfterEach
    void dropDatabase() {
        clients.getFirst().getDatabase(databaseName).drop();
        clients.forEach(MongoClient::close);
    }

    private MongoDatabase database(String uri, int replyMillis) {
        MongoClientSettings.Builder settings = MongoClientSettings.builder();
        EventStoreDatabase.customize(settings);
        settings.applyConnectionString(new ConnectionString(uri))
                .retryWrites(false)
                .applyToServerSettings(
                        server -> server.minHeartbeatFrequency(20, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(
                        socket -> socket.readTimeout(replyMillis, TimeUnit.MILLISECONDS));
        MongoClient client = MongoClients.create(settings.build());
        clients.add(client);
        return client.getDatabase(databaseName);
    }

    private MongoDatabase database(String uri) {
        return database(uri, 10_000);
    }

    private MongoCollection<Document> commits() {
        return database(uri()).getCollection(MongoCommitStorage.COLLECTION);
    }

    @Test
    void repliesLostInTheNetworkLoseAndDoubleNothing() throws Exception {
        String host = new ConnectionString(uri()).getHosts().getFirst();
        int colon = host.lastIndexOf(':');
        int port = colon < 0 ? 27_017 : Integer.parseInt(host.substring(colon + 1));
        try (LossyProxy proxy =
                new LossyProxy(colon < 0 ? host : host.substring(0, colon), port, 5)) {
            String lossy = uri().replace(host, "127.0.0.1:" + proxy.port());
            CommitStorage behindTheProxy = new MongoCommitStorage(database(lossy, 1_000));
            GroupCommit unlucky = appender(behindTheProxy);
            List<Callable<Commit>> writers = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                GroupCommit instance = writer % 2 == 0 ? unlucky : appender;
                String stream = "stream-" + writer;
                writers.add(() ->
                        Drafts.stream(instance, stream, 1, 2, 1, 1, 1, 3, 1, 1, 1, 1).getLast());
            }

            Together.run(writers);

            assertThat(proxy.lostReplies()).isPositive();
            proxy.heal();
            assertSound(8 * 10);
        }
    }

    @Test
    void aKilledProcessLeavesNoHoleAndEveryAcknowledgedCommit() throws Exception {
        Set<String> acknowledged = new HashSet<>();
        for (int round = 0; round < 3; round++) {
            acknowledged.addAll(AppendingProcess.runAndKill(uri(), databaseName, 150));
        }

        List<Commit> all = assertSound(storage.greatestPosition());

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(3 * 150);
        assertThat(all)
                .extracting(Commit::commandId)
                .doesNotHaveDuplicates()
                .containsAll(acknowledged);
    }

    @Test
    void anAlteredEventIsFound() {
        threeStreams();
        commits()
                .updateOne(
                        Filters.eq("_id", 2L),
                        Updates.set("events.0.metadata.actorRole", "provider"));

        assertThat(findings()).hasSize(1).first().isInstanceOf(Finding.Broken.class);
    }

    @Test
    void anAlteredTimeIsFound() {
        threeStreams();
        commits().updateOne(Filters.eq("_id", 1L), Updates.set("time", Date.from(Instant.EPOCH)));

        assertThat(findings()).hasSize(1).first().isInstanceOf(Finding.Broken.class);
    }

    @Test
    void aDeletedCommitIsFound() {
        threeStreams();
        commits().deleteOne(Filters.eq("_id", 5L));

        assertThat(findings())
                .satisfiesExactly(
                        missing -> assertThat(missing).isEqualTo(new Finding.Missing(5)),
                        broken -> assertThat(broken).isInstanceOf(Finding.Broken.class));
    }

    @Test
    void reorderedCommitsAreFound() {
        threeStreams();
        MongoCollection<Document> commits = commits();
        Document third = commits.find(Filters.eq("_id", 3L)).first();
        Document fourth = commits.find(Filters.eq("_id", 4L)).first();
        commits.deleteMany(Filters.in("_id", 3L, 4L));
        commits.insertOne(new Document(third).append("_id", 4L));
        commits.insertOne(new Document(fourth).append("_id", 3L));

        assertThat(findings()).isNotEmpty().allMatch(Finding.Broken.class::isInstance);
    }

    @Test
    void aCommitThatContradictsItselfIsFoundAndNotRead() {
        threeStreams();
        commits().updateOne(Filters.eq("_id", 4L), Updates.set("count", 9));

        assertThatThrownBy(() -> storage.at(4)).isInstanceOf(CorruptCommit.class);
        assertThat(findings())
                .first()
                .isInstanceOfSatisfying(
                        Finding.Corrupt.class,
                        corrupt -> assertThat(corrupt.position()).isEqualTo(4));
    }

    @Test
    void whatIsNoCommitIsNotReadAsOneWhateverIsWrongWithIt() {
        List<Bson> wrongs =
                List.of(
                        Updates.unset("key"),
                        Updates.unset("time"),
                        Updates.unset("events"),
                        Updates.unset("events.0.payload"),
                        Updates.unset("events.0.metadata"),
                        Updates.set("key", "another:0"),
                        Updates.set("type", "org.example.Ledger"),
                        Updates.set("time", "today"),
                        Updates.set("firstSequence", "0"),
                        Updates.set("events", "none"),
                        Updates.set("events.0.revision", 1L << 40),
                        Updates.set("events.0.payload", "{}"),
                        Updates.set("events.0.metadata.actorRole", 7),
                        Updates.set("events.0.metadata", new Document("1", "not a key")));
        threeStreams();
        Document sound = commits().find(Filters.eq("_id", 4L)).first();
        for (Bson wrong : wrongs) {
            commits().updateOne(Filters.eq("_id", 4L), wrong);

            assertThatThrownBy(() -> storage.at(4))
                    .as(wrong.toString())
                    .isInstanceOfSatisfying(
                            CorruptCommit.class,
                            corrupt -> assertThat(corrupt.position()).isEqualTo(4));
            commits().replaceOne(Filters.eq("_id", 4L), sound);
        }
        commits().updateOne(Filters.eq("_id", 4L), Updates.set("of a later program", 1));

        assertThat(storage.at(4)).isPresent();
    }

    @Test
    void aStreamCutInTheMiddleIsFound() {
        threeStreams();
        commits()
                .deleteMany(Filters.and(Filters.eq("stream", "b"), Filters.gt("firstSequence", 0)));
        List<Finding> findings = findings();

        assertThat(findings).contains(new Finding.Missing(5));
    }

    /** Nine commits: a, b and c in turn, positions 1 to 9. */
    private void threeStreams() {
        Map<String, Commit> latest = new HashMap<>();
        for (int round = 0; round < 3; round++) {
            for (String stream : List.of("a", "b", "c")) {
                Commit previous = latest.get(stream);
                Draft draft = previous == null ? Drafts.first(stream, 2) : Drafts.next(previous, 2);
                latest.put(stream, Drafts.stored(appender, draft));
            }
        }
        assertSound(9);
    }

    private List<Finding> findings() {
        return ChainVerification.of(storage).findings();
    }

    @BeforeEach
    void readDocument() {
        assertThat(commits().countDocuments()).isZero();
    }

    @Test
    void aCommitIsOneDocumentOfTheShapeThatIsPromised() {
        Commit commit = Drafts.stored(appender, Drafts.first("a", 2));

        Document document = commits().find().first();

        assertThat(document.keySet())
                .containsExactly(
                        "_id",
                        "key",
                        "stream",
                        "type",
                        "firstSequence",
                        "count",
                        "commandId",
                        "time",
                        "previousHash",
                        "events");
        assertThat(document)
                .containsEntry("_id", 1L)
                .containsEntry("key", "a:0")
                .containsEntry("count", 2)
                .containsEntry("commandId", commit.commandId());
        assertThat(document.getList("events", Document.class).getFirst().keySet())
                .containsExactly("id", "name", "revision", "payload", "metadata");
    }

    @Test
    void aTornSnapshotIsIgnoredAndTakenAnew() {
        Snapshot taken = taken("kept");
        MongoCollection<Document> documents =
                database(uri()).getCollection(MongoSnapshotStorage.COLLECTION);
        for (Bson tear :
                List.of(
                        Updates.unset("state"),
                        Updates.set("state", "text"),
                        Updates.set("version", "many"),
                        Updates.set("version", -1L),
                        Updates.unset("revision"))) {
            snapshots().keep(taken);
            documents.updateOne(Filters.eq("_id", "kept"), tear);
            Instance ignoring = instance(readingSnapshots());

            assertThat(send(ignoring, new LedgerCommand.Open("kept")))
                    .isInstanceOf(Answer.Done.class);

            assertThat(ignoring.snapshots.of(Outcome.IGNORED_UNREADABLE)).isPositive();
        }
        assertDecidesAsWithout("kept", readingSnapshots());
    }

    @Test
    void aStreamThatWasCutBehindItsSnapshotIsReadAsItIs() {
        Snapshot taken = taken("kept");
        commits()
                .deleteMany(
                        Filters.and(
                                Filters.eq("stream", "kept"), Filters.gte("firstSequence", 96)));

        assertIgnored(taken, 96);
    }
}
