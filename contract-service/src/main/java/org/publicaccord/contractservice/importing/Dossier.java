package org.publicaccord.contractservice.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Correctable;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.ReleaseId;
import org.publicaccord.contractservice.contract.Source;

/**
 * What is on file of an imported contract.
 *
 * @param facts everything known now, corrections included
 * @param asReleased the same as the releases alone state it
 * @param corrected in which facts the two differ because a person said so
 * @param releases all releases taken over, in the order of their arrival
 * @param newest the release with the latest date
 */
public record Dossier(
        ContractId contract,
        Facts facts,
        Facts asReleased,
        List<Correctable> corrected,
        List<Release> releases,
        Source newest) {

    public Dossier {
        corrected = List.copyOf(corrected);
        releases = List.copyOf(releases);
    }

    /**
     * One release, by itself.
     *
     * @param stated what it says; of the releases that updated a contract, what was known after it
     */
    public record Release(Source source, Facts stated) {}

    Optional<Release> release(ReleaseId id) {
        return releases.stream().filter(r -> r.source().releaseId().equals(id)).findFirst();
    }

    List<Release> releasedAt(Instant instant) {
        return releases.stream().filter(r -> r.source().releasedAt().equals(instant)).toList();
    }

    Dossier joinedBy(Release release) {
        List<Release> all = new ArrayList<>(releases);
        all.add(release);
        return new Dossier(contract, facts, asReleased, corrected, all, newest);
    }
}
