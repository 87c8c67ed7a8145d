package org.publicaccord.contractservice.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Classification;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.StatesFacts;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A contract in a list: its PUBLIC facts in short. Absent means not recorded.
 *
 * @param id of the contract on this platform
 * @param ocid its open contracting id
 * @param buyer who pays for it
 * @param suppliers of its active awards, each once
 * @param regime the procurement law that governs it
 * @param regimeBecause how that is known, or what must be asked
 * @param provenance where the record comes from
 * @param value what it is worth: its active awards together, else the estimate of the tender
 * @param term its first and last day, both included
 * @param cpv what is bought, by the Common Procurement Vocabulary, the main code first
 * @param version the number of things that happened to it; the ETag of the single contract
 * @param updatedAt legal time of the latest of them
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ContractSummary(
        String id,
        String ocid,
        String title,
        Organisation buyer,
        List<Organisation> suppliers,
        Stage stage,
        Path path,
        Regime regime,
        String regimeBecause,
        Provenance provenance,
        Optional<Amount> value,
        Optional<Days> term,
        List<Code> cpv,
        long version,
        Instant updatedAt,
        Links links) {

    /** Where a contract's record comes from. */
    enum Provenance {
        /** From a public register. */
        IMPORTED,
        /** From what was done on this platform. */
        RECORDED_HERE
    }

    /** An organisation by its identifier and the name that the source gave. */
    record Organisation(String id, String name) {}

    /** A code of a published classification. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Code(String code, Optional<String> description) {
        static Code of(Classification classification) {
            return new Code(classification.code(), classification.description());
        }
    }

    /** The first and last day, both included, in the time of Europe/London. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Days(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {}

    /**
     * Where more is found.
     *
     * @param openData the contract's OCDS record, or the grant in 360Giving, which anyone may read
     */
    record Links(URI self, URI timeline, URI openData) {}

    static ContractSummary of(ContractView view) {
        return of(
                view.id(),
                view.facts(),
                view.stage(),
                view.path(),
                view.version(),
                view.updatedAt());
    }

    /** What an event says that states the facts. */
    static ContractSummary of(StatesFacts event, long version, Instant at) {
        return of(event.contract(), event.facts(), event.stage(), event.path(), version, at);
    }

    private static ContractSummary of(
            ContractId id, Facts facts, Stage stage, Path path, long version, Instant updatedAt) {
        return new ContractSummary(
                id.toString(),
                facts.ocid().value(),
                facts.title(),
                organisation(facts, facts.buyer()),
                suppliers(facts),
                stage,
                path,
                facts.regime().regime(),
                facts.regime().because(),
                facts.begunHere() ? Provenance.RECORDED_HERE : Provenance.IMPORTED,
                facts.value().map(Amount::of),
                WireWords.days(facts.term()),
                cpv(facts),
                version,
                updatedAt,
                links(id, facts));
    }

    /** The same contract at a later stage: what an event says that states no facts. */
    ContractSummary movedTo(Stage later, long atVersion, Instant at) {
        return new ContractSummary(
                id,
                ocid,
                title,
                buyer,
                suppliers,
                later,
                path,
                regime,
                regimeBecause,
                provenance,
                value,
                term,
                cpv,
                atVersion,
                at,
                links);
    }

    static Organisation organisation(Facts facts, OrganisationId id) {
        return new Organisation(
                id.value(), facts.party(id).map(party -> party.name()).orElse(id.value()));
    }

    private static List<Organisation> suppliers(Facts facts) {
        return facts.activeAwards().stream()
                .flatMap(award -> award.suppliers().stream())
                .distinct()
                .map(id -> organisation(facts, id))
                .toList();
    }

    private static List<Code> cpv(Facts facts) {
        return facts.classifications().stream()
                .filter(it -> it.scheme().equals("CPV"))
                .map(Code::of)
                .toList();
    }

    private static Links links(ContractId id, Facts facts) {
        return new Links(
                uri("/api/contracts/{id}", id),
                uri("/api/contracts/{id}/timeline", id),
                facts.grant().isPresent()
                        ? uri("/open/360giving/grants/{id}", id)
                        : uri("/open/ocds/records/{ocid}", facts.ocid()));
    }

    private static URI uri(String template, Object id) {
        return UriComponentsBuilder.fromUriString(template).build(id.toString());
    }
}
