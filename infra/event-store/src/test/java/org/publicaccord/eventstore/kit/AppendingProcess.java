package org.publicaccord.eventstore.kit;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.appending.Appended;
import org.publicaccord.eventstore.appending.Draft;
import org.publicaccord.eventstore.appending.GroupCommit;
import org.publicaccord.eventstore.appending.Limits;
import org.publicaccord.eventstore.appending.OutcomeUnknown;
import org.publicaccord.eventstore.appending.StoreOverloaded;
import org.publicaccord.eventstore.setup.EventStoreDatabase;
import org.publicaccord.eventstore.storage.MongoCommitStorage;
import org.publicaccord.eventstore.storage.Tail;

/** A process that appends without end and says which commands were acknowledged, to be killed. */
final class AppendingProcess {

    private static final int WRITERS = 24;

    private static final int ID_LENGTH = 36;

    private AppendingProcess() {}

    /** Runs such a process until it has acknowledged some commands, kills it, and returns them. */
    static Set<String> runAndKill(String uri, String database, int acknowledgements)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx128m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                AppendingProcess.class.getName(),
                                uri,
                                database)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        Set<String> acknowledged = new HashSet<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                process.getInputStream(), StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                // Not what is logged, nor the last line, which may be half a line.
                if (line.length() == ID_LENGTH) {
                    acknowledged.add(line);
                }
                if (acknowledged.size() == acknowledgements) {
                    // Not process.destroyForcibly(), which would close the stream we read.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        return acknowledged;
    }

    public static void main(String[] arguments) {
        MongoClientSettings.Builder settings =
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(arguments[0]));
        EventStoreDatabase.customize(settings);
        MongoCommitStorage storage =
                new MongoCommitStorage(
                        MongoClients.create(settings.build()).getDatabase(arguments[1]));
        GroupCommit appender = new GroupCommit(storage, new Tail(storage), Limits.DEFAULT);
        for (int writer = 0; writer < WRITERS; writer++) {
            Thread.ofPlatform().start(() -> appendForEver(appender));
        }
    }

    private static void appendForEver(GroupCommit appender) {
        Commit latest = appended(appender, Drafts.first(UUID.randomUUID().toString(), 1));
        while (true) {
            acknowledge(latest);
            latest = appended(appender, Drafts.next(latest, 3));
        }
    }

    /** As a client does: what the store had no time for, or does not know, is said again. */
    private static Commit appended(GroupCommit appender, Draft draft) {
        while (true) {
            try {
                return switch (appender.append(draft)) {
                    case Appended.Stored(Commit commit) -> commit;
                    case Appended.Repeated(Commit before) -> before;
                    case Appended.Conflict(Commit other) ->
                            throw new AssertionError("conflict with " + other);
                };
            } catch (StoreOverloaded | OutcomeUnknown again) {
                System.err.println("says it again after " + again);
            }
        }
    }

    private static void acknowledge(Commit commit) {
        synchronized (System.out) {
            System.out.println(commit.commandId());
            System.out.flush();
        }
    }
}
