package org.publicaccord.contractservice.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.documents.Version.ToThePublic;

/** All documents of a contract, by their ids, in the order in which they were filed. */
public record DocumentsState(Map<UUID, Standing> documents) {

    static final DocumentsState NONE = new DocumentsState(Map.of());

    public DocumentsState {
        documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    }

    DocumentsState with(Standing standing) {
        Map<UUID, Standing> all = new LinkedHashMap<>(documents);
        all.put(standing.heading().id(), standing);
        return new DocumentsState(all);
    }

    Optional<Standing> standing(UUID document) {
        return Optional.ofNullable(documents.get(document));
    }

    Stream<Kept> kept() {
        return documents.values().stream().filter(Kept.class::isInstance).map(Kept.class::cast);
    }

    /** Where one document stands. */
    public sealed interface Standing {
        Heading heading();
    }

    /**
     * It can be read.
     *
     * @param organisation that filed it, and so may file further versions
     * @param versions at least one, in order
     */
    public record Kept(
            Heading heading,
            OrganisationId organisation,
            Retention retention,
            List<Version> versions,
            List<Signature> signatures)
            implements Standing {

        public Kept {
            versions = List.copyOf(versions);
            signatures = List.copyOf(signatures);
        }

        public Version latest() {
            return versions.getLast();
        }

        /** A version by its number; empty if there is none. */
        public Optional<Version> version(int number) {
            return versions.stream().filter(it -> it.number() == number).findFirst();
        }

        boolean says(Sha256 content) {
            return versions.stream().anyMatch(it -> it.filed().file().content().equals(content));
        }

        LocalDate latestFiledOn() {
            return latest().filed().filedOn();
        }

        boolean isDeed() {
            return signatures.stream().anyMatch(it -> it.kind() == Signature.Kind.DEED);
        }

        /** Every file that is kept of it. */
        public List<StoredFile> files() {
            return Stream.of(
                            versions.stream().map(it -> it.filed().file()),
                            versions.stream().flatMap(it -> copy(it.toThePublic())),
                            signatures.stream().map(Signature::file))
                    .flatMap(it -> it)
                    .distinct()
                    .toList();
        }

        private static Stream<StoredFile> copy(ToThePublic shown) {
            return shown instanceof ToThePublic.Redacted(StoredFile copy, _)
                    ? Stream.of(copy)
                    : Stream.empty();
        }

        Kept readBy(Audience audience) {
            return new Kept(
                    heading.readBy(audience), organisation, retention, versions, signatures);
        }

        Kept with(Version version) {
            List<Version> all = new ArrayList<>(versions);
            all.add(version);
            return new Kept(heading, organisation, retention, all, signatures);
        }

        Kept showing(int number, ToThePublic shown) {
            return new Kept(
                    heading,
                    organisation,
                    retention,
                    versions.stream()
                            .map(it -> it.number() == number ? it.showing(shown) : it)
                            .toList(),
                    signatures);
        }

        Kept with(Signature signature) {
            List<Signature> all = new ArrayList<>(signatures);
            all.add(signature);
            return new Kept(heading, organisation, retention, versions, all);
        }
    }

    /**
     * What it said is gone; that it was there, and the hashes of its versions, stay in the history.
     *
     * @param versions how many it had
     */
    public record Erased(Heading heading, int versions) implements Standing {}
}
