package org.publicaccord.contractservice.receiving;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Ocid;
import org.publicaccord.contractservice.importing.ImportingCommand.ImportRelease;
import org.publicaccord.contractservice.importing.Mandate;
import org.publicaccord.contractservice.importing.Refusals;
import org.publicaccord.contractservice.life.Ask;
import org.publicaccord.contractservice.reading.Finding;
import org.publicaccord.contractservice.reading.PackageReading;
import org.publicaccord.contractservice.reading.PackageReading.Legible;
import org.publicaccord.contractservice.reading.PackageReading.Unreadable;
import org.publicaccord.contractservice.reading.ReadRelease.Sound;
import org.publicaccord.contractservice.storing.ContractEventNames;
import org.publicaccord.decider.Refusal;
import org.publicaccord.eventstore.BlobStore;
import org.publicaccord.eventstore.Classification;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.CommitTail;
import org.publicaccord.eventstore.commanding.Answer;
import org.publicaccord.eventstore.commanding.CommandIdentity;
import org.publicaccord.eventstore.commanding.CommandRequest;
import org.publicaccord.eventstore.commanding.Commands;
import org.publicaccord.servicekit.problems.Problem;
import org.springframework.http.HttpStatus;

/**
 * Imports a package of releases, or of grants, one by one. Each is one command whose identity
 * follows from its content, so that an import that was cut off is simply sent again.
 */
final class Receiving {

    /** How many contracts are imported at the same time: the store commits them together. */
    private static final int AT_ONCE = 16;

    private final PackageReading reading;
    private final BlobStore originals;
    private final Commands commands;
    private final CommitTail tail;

    Receiving(PackageReading reading, BlobStore originals, Commands commands, CommitTail tail) {
        this.reading = reading;
        this.originals = originals;
        this.commands = commands;
        this.tail = tail;
    }

    /**
     * Imports what was sent.
     *
     * @param mandate for which buyers the sender may import
     * @param metadata who sends it, for the events
     * @throws org.publicaccord.servicekit.problems.ProblemException if it is no such package:
     *     nothing was imported
     */
    ImportReport receive(byte[] sent, Mandate mandate, Map<String, String> metadata) {
        return switch (reading.read(sent)) {
            case Unreadable(var refusal, var place) -> throw problem(refusal, place).exception();
            case Legible readable -> importAll(readable, mandate, metadata);
        };
    }

    private static Problem problem(Refusal refusal, Map<String, Object> place) {
        Problem problem = Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, refusal);
        for (Map.Entry<String, Object> part : place.entrySet()) {
            problem = problem.with(part.getKey(), part.getValue());
        }
        return problem;
    }

    private ImportReport importAll(
            Legible readable, Mandate mandate, Map<String, String> metadata) {
        Map<Ocid, List<Sound>> byContract = new LinkedHashMap<>();
        for (Sound release : readable.sound()) {
            byContract
                    .computeIfAbsent(release.stated().ocid(), _ -> new ArrayList<>())
                    .add(release);
        }
        Tally tally = new Tally(readable.rejected());
        try (ExecutorService contracts =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            byContract.values().stream()
                    .map(releases ->
                            contracts.submit(() -> importOfOne(releases, mandate, metadata)))
                    .toList()
                    .forEach(result -> tally.add(resultOf(result)));
        }
        return tally.report();
    }

    /** The releases of one contract, one after the other: the oldest comes first. */
    private List<Result> importOfOne(
            List<Sound> releases, Mandate mandate, Map<String, String> metadata) {
        return releases.stream()
                .map(release -> new Result(release, importOne(release, mandate, metadata)))
                .toList();
    }

    private static List<Result> resultOf(Future<List<Result>> pending) {
        try {
            return pending.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while importing", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        }
    }

    private Outcome importOne(Sound release, Mandate mandate, Map<String, String> metadata) {
        if (!mandate.covers(release.stated().buyer())) {
            return new Refused(EveryContract.notYours());
        }
        // The original first, so that no event ever names one that is not there.
        originals.put(release.original().bytes(), "application/json", Classification.PRIVATE);
        ContractId contract = ContractId.of(release.stated().ocid());
        CommandIdentity identity =
                CommandIdentity.derivedFrom(
                        "import",
                        release.stated().ocid().value(),
                        release.source().releaseId().value(),
                        release.source().content().hex());
        Answer answer =
                commands.send(
                        new CommandRequest(
                                new Ask(
                                        new ImportRelease(
                                                contract, release.stated(), release.source())),
                                contract.toString(),
                                Optional.empty(),
                                Optional.of(identity),
                                metadata));
        return switch (answer) {
            case Answer.Done done -> done.repeated() ? Kind.UNCHANGED : kindOf(done, identity);
            case Answer.Refused(var refusal) -> new Refused(refusal);
            case Answer.VersionConflict _, Answer.KeyReused _ -> new Refused(Refusals.contended());
        };
    }

    /** What the command did, told by the commit it made, if it made one. */
    private Kind kindOf(Answer.Done done, CommandIdentity identity) {
        return tail.after(done.position() - 1, 1).stream()
                .filter(commit -> commit.commandId().equals(identity.commandId()))
                .findFirst()
                .map(Receiving::kindOf)
                .orElse(Kind.UNCHANGED);
    }

    private static Kind kindOf(Commit commit) {
        return switch (commit.events().getFirst().name()) {
            case ContractEventNames.IMPORTED -> Kind.IMPORTED;
            case ContractEventNames.UPDATED -> Kind.UPDATED;
            case ContractEventNames.EARLIER_RELEASE_JOINED -> Kind.JOINED;
            // An import makes these three and no others.
            default -> throw new IllegalStateException("not by an import: " + commit);
        };
    }

    private sealed interface Outcome {}

    private enum Kind implements Outcome {
        IMPORTED,
        UPDATED,
        JOINED,
        UNCHANGED
    }

    private record Refused(Refusal refusal) implements Outcome {}

    private record Result(Sound release, Outcome outcome) {}

    /** Counts, in the order of what was sent. */
    private static final class Tally {

        private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        private final List<Finding> warnings = new ArrayList<>();
        private final List<Finding> rejected;

        Tally(List<Finding> rejected) {
            this.rejected = new ArrayList<>(rejected);
        }

        void add(List<Result> results) {
            for (Result result : results) {
                Sound release = result.release();
                switch (result.outcome()) {
                    case Kind kind -> {
                        counts.merge(kind, 1, Integer::sum);
                        warnings.addAll(release.warnings());
                    }
                    case Refused(var refusal) ->
                            rejected.add(
                                    release.finding(
                                            refusal.rule(),
                                            refusal.because() + " " + refusal.remedy()));
                }
            }
        }

        ImportReport report() {
            return new ImportReport(
                    of(Kind.IMPORTED),
                    of(Kind.UPDATED),
                    of(Kind.JOINED),
                    of(Kind.UNCHANGED),
                    warnings,
                    rejected);
        }

        private int of(Kind kind) {
            return counts.getOrDefault(kind, 0);
        }
    }
}
