package org.publicaccord.contractservice.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.importing.ImportingCommand.ImportRelease;
import org.publicaccord.contractservice.reading.PackageReading;
import org.publicaccord.contractservice.reading.PackageReading.Legible;
import org.publicaccord.contractservice.reading.PackageReading.Unreadable;
import org.publicaccord.contractservice.reading.ReadRelease.Sound;

/** The histories of 190 real contracts: 200 releases of Contracts Finder, read and decided. */
public final class RealReleases {

    public static final Instant IMPORTED_AT = Instant.parse("2026-11-22T09:00:00Z");

    private RealReleases() {}

    /** The releases as they were read. */
    public static List<Sound> sound() {
        return switch (new PackageReading().read(bytes())) {
            case Legible(var sound, _) -> sound;
            case Unreadable(var refusal, _) -> throw new AssertionError(refusal);
        };
    }

    public static Map<ContractId, History> histories() {
        return histories(sound());
    }

    /** Imports releases one by one, in the order given. */
    public static Map<ContractId, History> histories(List<Sound> releases) {
        Map<ContractId, TellingHistory> telling = new LinkedHashMap<>();
        for (Sound release : releases) {
            ContractId contract = ContractId.of(release.stated().ocid());
            telling.computeIfAbsent(contract, TellingHistory::new)
                    .at(IMPORTED_AT)
                    .then(new ImportRelease(contract, release.stated(), release.source()));
        }
        Map<ContractId, History> histories = new LinkedHashMap<>();
        telling.forEach((contract, told) -> histories.put(contract, told.history()));
        return histories;
    }

    public static byte[] bytes() {
        String resource = "/contracts-finder/release-package.json";
        try (InputStream in = RealReleases.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
