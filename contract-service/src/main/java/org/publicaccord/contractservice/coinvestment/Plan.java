package org.publicaccord.contractservice.coinvestment;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Sha256;

/**
 * A co-investment that is being agreed.
 *
 * @param investee who is to have the capital
 * @param stackContent the content address of the proposal of the stack
 * @param terms on the table or agreed; empty until they are proposed
 * @param termsContent the content address of the terms, which every party signs
 * @param agreedBy who agreed to what is on the table
 * @param signedBy who signed the terms
 */
public record Plan(
        Need need,
        OrganisationId investee,
        CapitalStack stack,
        Sha256 stackContent,
        boolean stackAgreed,
        Optional<Terms> terms,
        Optional<Sha256> termsContent,
        boolean termsAgreed,
        Set<String> agreedBy,
        Optional<SubsidyFinding> subsidy,
        Set<String> signedBy) {

    public Plan {
        agreedBy = Collections.unmodifiableSet(new TreeSet<>(agreedBy));
        signedBy = Collections.unmodifiableSet(new TreeSet<>(signedBy));
    }

    static Plan proposed(
            Need need, OrganisationId investee, CapitalStack stack, Sha256 stackContent) {
        return new Plan(
                need,
                investee,
                stack,
                stackContent,
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                Set.of(),
                Optional.empty(),
                Set.of());
    }

    Plan proposing(Terms proposed, Sha256 content) {
        return new Plan(
                need,
                investee,
                stack,
                stackContent,
                stackAgreed,
                Optional.of(proposed),
                Optional.of(content),
                false,
                Set.of(),
                Optional.empty(),
                Set.of());
    }

    /** After one more party agreed to what is on the table. */
    Plan agreeing(OrganisationId party, boolean complete) {
        return new Plan(
                need,
                investee,
                stack,
                stackContent,
                stackAgreed || complete,
                terms,
                termsContent,
                terms.isPresent() && complete,
                complete ? Set.of() : and(agreedBy, party),
                subsidy,
                signedBy);
    }

    Plan assessedAs(SubsidyFinding finding) {
        return new Plan(
                need,
                investee,
                stack,
                stackContent,
                stackAgreed,
                terms,
                termsContent,
                termsAgreed,
                agreedBy,
                Optional.of(finding),
                signedBy);
    }

    Plan signing(OrganisationId party) {
        return new Plan(
                need,
                investee,
                stack,
                stackContent,
                stackAgreed,
                terms,
                termsContent,
                termsAgreed,
                agreedBy,
                subsidy,
                and(signedBy, party));
    }

    /** Those whose word is needed beside the authority's: the investee and every investor. */
    Set<String> others() {
        return others(investee, stack, need.buyer().id());
    }

    static Set<String> others(OrganisationId investee, CapitalStack stack, OrganisationId buyer) {
        Set<String> all =
                stack.layers().stream()
                        .map(it -> it.investor().value())
                        .collect(Collectors.toCollection(TreeSet::new));
        all.add(investee.value());
        all.remove(buyer.value());
        return all;
    }

    static Set<String> and(Set<String> some, OrganisationId other) {
        Set<String> all = new HashSet<>(some);
        all.add(other.value());
        return all;
    }
}
