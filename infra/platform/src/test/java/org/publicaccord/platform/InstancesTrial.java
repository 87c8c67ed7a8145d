package org.publicaccord.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/**
 * Two instances of each service, each in a process of its own, on one broker and one store, under a
 * steady load. It takes minutes, so it runs only when it is asked for by name: {@code ./mvnw verify
 * -pl infra/platform -am -Dtest=InstancesTrial -Dsurefire.failIfNoSpecifiedTests=false
 * -Dpublicaccord.trial.minutes=10}.
 */
class InstancesTrial {

    private static final int MINUTES = Integer.getInteger("publicaccord.trial.minutes", 10);
    private static final long SEED = Long.getLong("publicaccord.trial.seed", 1);
    private static final Path REGISTER =
            Path.of("src/test/resources/contracts-finder/release-package.json").toAbsolutePath();
    private static final Path REPORT = Path.of("target/instances-trial.txt");
    private static final Duration LONGEST_ENDING = Duration.ofMinutes(6);
    private static final String INBOX = "notification-service.inbox";
    private static final String UNDISTURBED = "publicaccord_notification_undisturbed";
    private static final int DIFFERENCES_TOLD = 30;
    private static final int LONGEST_DIFFERENCE = 1_000;

    private final List<String> report = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    @Test
    void two_instances_of_each_service_agree_event_by_event() throws Exception {
        Path folder = Files.createTempDirectory("instances");
        System.out.println("What each process says is in " + folder);
        try (Instances instances = Instances.on(folder)) {
            instances.start(2);
            importRegister(instances);
            TrialLoad load = new TrialLoad(instances, SEED);
            killUnderLoad(instances, load);
            compare(instances, load);
        } finally {
            tell();
        }
        assertThat(differences.stream().limit(DIFFERENCES_TOLD)).isEmpty();
    }

    private void killUnderLoad(Instances instances, TrialLoad load) throws Exception {
        try (LeaseWatch leases = new LeaseWatch(instances)) {
            Kills kills = new Kills(instances, leases, SEED);
            load.begin();
            kills.eachMinute(MINUTES);
            load.end(LONGEST_ENDING);
            awaitQuiet(instances);
            load.failures().forEach(it -> differences.add("the load: " + it));
            differences.addAll(leases.differences());
            differences.addAll(kills.differences());
            report.addAll(kills.report());
            report.add(
                    "leases changed hands: relay %d times, deadlines %d; instances asked %d times, two held one %d times"
                            .formatted(
                                    leases.moves("relay"),
                                    leases.moves("deadlines"),
                                    leases.asked(),
                                    leases.doubled()));
        }
    }

    private static void importRegister(Instances instances) throws Exception {
        HttpResponse<String> answer =
                instances.post(
                        Addresses.CONTRACT_SERVICE,
                        "/api/imports",
                        "operator",
                        Files.readString(REGISTER),
                        Map.of("Idempotency-Key", "the register"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        awaitQuiet(instances);
    }

    private static void awaitQuiet(Instances instances) throws InterruptedException {
        try (ServiceCalls operator = new ServiceCalls(instances.token("operator"))) {
            List<URI> all = instances.all().stream().map(Instance::address).toList();
            assertThat(new CatchingUp(operator, all).await())
                    .as("everything is handled within ten minutes")
                    .isTrue();
        }
    }

    private void compare(Instances instances, TrialLoad load) throws Exception {
        Held held = Held.by(instances);
        try {
            held.agrees(instances);
        } catch (AssertionError difference) {
            differences.add(String.valueOf(difference.getMessage()));
        }
        List<Document> undisturbed = toldUndisturbed(instances);
        try (Evidence evidence = new Evidence(instances.endpoints())) {
            FiveSets sets = new FiveSets(evidence, held);
            sets.acknowledgedAreStored(instances.acknowledged());
            sets.storedArePublished();
            sets.publishedAreProjected();
            sets.peopleAreTold(undisturbed);
            report.addAll(sets.figures());
            differences.addAll(sets.differences());
            FiredDeadlines deadlines = new FiredDeadlines(evidence, held);
            deadlines.tendersClosed(load.closingTimes());
            deadlines.nothingIsLeft();
            report.addAll(deadlines.figures());
            differences.addAll(deadlines.differences());
        }
        report.add(
                "%d commands refused by a rule, %d times said again with the same key"
                        .formatted(instances.refused(), instances.repeated()));
    }

    /** One instance, with rows of its own, reads from the first event on what both have read. */
    private static List<Document> toldUndisturbed(Instances instances) throws Exception {
        for (Instance instance : instances.of(Addresses.NOTIFICATION_SERVICE)) {
            instances.end(instance);
        }
        forgetWhatWasRead(instances);
        Instance reader =
                instances.begin(
                        Addresses.NOTIFICATION_SERVICE,
                        "undisturbed",
                        "--publicaccord.mongodb.database=" + UNDISTURBED);
        instances.awaitReady(reader);
        awaitQuiet(instances);
        try (Evidence evidence = new Evidence(instances.endpoints())) {
            return evidence.rows(UNDISTURBED, "messages");
        }
    }

    private static void forgetWhatWasRead(Instances instances) throws Exception {
        String kafka = instances.endpoints().path("kafka").asString();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            for (int attempt = 1; ; attempt++) {
                try {
                    admin.deleteConsumerGroups(List.of(INBOX)).all().get(30, TimeUnit.SECONDS);
                    return;
                } catch (ExecutionException failed) {
                    // Those that were killed are members until their session ends.
                    if (attempt == 60 || !(failed.getCause() instanceof GroupNotEmptyException)) {
                        throw failed;
                    }
                    Thread.sleep(500);
                }
            }
        }
    }

    /** On the terminal, and in a file that outlasts it. */
    private void tell() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("Two instances of each service, %d minutes, seed %d".formatted(MINUTES, SEED));
        report.forEach(it -> lines.add("  " + it));
        lines.add("  %d differences".formatted(differences.size()));
        differences.stream().limit(DIFFERENCES_TOLD).forEach(it -> lines.add("  DIFFERENCE " + it));
        lines.forEach(System.out::println);
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, lines);
    }

    private static String inShort(String difference) {
        return difference.substring(0, Math.min(difference.length(), LONGEST_DIFFERENCE));
    }
}
