package org.publicaccord.contractservice.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.reading.StandardSchema.Fault;

/** Reads one release or grant: first against its schema, then for soundness, then as facts. */
final class ItemReader {

    private final StandardSchema releases = StandardSchema.ofReleases();
    private final StandardSchema grants = StandardSchema.ofGrants();

    /** What an item says, and which version of it says so. */
    record Stated(Facts facts, Source source) {}

    ReadRelease read(SentItem item) {
        if (!item.json().isObject()) {
            return new ReadRelease.Unsound(
                    item.place(),
                    List.of(item.finding("schema-violation", "", "It is not a JSON object.")));
        }
        List<Fault> faults =
                schema(item.standard()).faultsOf(item.json()).stream()
                        .filter(fault -> !understood(item, fault))
                        .toList();
        List<Finding> findings = new ArrayList<>(missing(item));
        StandardSchema.some(faults, false).stream()
                .map(fault -> item.finding("schema-violation", fault.place(), fault.reason()))
                .forEach(findings::add);
        findings.addAll(Soundness.findingsOf(item));
        if (!findings.isEmpty()) {
            return new ReadRelease.Unsound(item.place(), findings);
        }
        try {
            return readSound(item, StandardSchema.some(faults, true));
        } catch (Field.Unfit e) {
            return new ReadRelease.Unsound(item.place(), List.of(e.finding()));
        }
    }

    private StandardSchema schema(Standard standard) {
        return switch (standard) {
            case OCDS -> releases;
            case THREE_SIXTY_GIVING -> grants;
        };
    }

    private static boolean understood(SentItem item, Fault fault) {
        return switch (item.standard()) {
            case OCDS -> false;
            case THREE_SIXTY_GIVING -> GrantReader.understands(item, fault.place());
        };
    }

    private static List<Finding> missing(SentItem item) {
        return switch (item.standard()) {
            // Its schema says so itself.
            case OCDS -> List.of();
            case THREE_SIXTY_GIVING -> GrantReader.missing(item);
        };
    }

    private static ReadRelease readSound(SentItem item, List<Fault> formatFaults) {
        List<Finding> warnings = new ArrayList<>();
        formatFaults.stream()
                .map(fault -> item.finding("format-left-out", fault.place(), fault.reason()))
                .forEach(warnings::add);
        Set<String> leftOut =
                formatFaults.stream().map(Fault::place).collect(Collectors.toUnmodifiableSet());
        Field root = Field.of(item, leftOut, warnings);
        Stated stated = stated(item, root);
        return new ReadRelease.Sound(
                item.place(), stated.facts(), stated.source(), item.original(), warnings);
    }

    private static Stated stated(SentItem item, Field root) {
        return switch (item.standard()) {
            case OCDS -> ReleaseReader.read(item, root);
            case THREE_SIXTY_GIVING -> GrantReader.read(item, root);
        };
    }
}
