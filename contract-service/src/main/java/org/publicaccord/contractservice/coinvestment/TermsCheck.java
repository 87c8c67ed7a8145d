package org.publicaccord.contractservice.coinvestment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.decider.Refusal;

/** Whether terms go with a capital stack. */
record TermsCheck(CapitalStack stack, OrganisationId investee) {

    private static final BigDecimal ALL = new BigDecimal(100);

    /** Why the terms cannot be proposed; empty if they can. */
    Optional<Refusal> objection(Terms terms) {
        return Stream.<Supplier<Optional<Refusal>>>of(
                        () -> unverified(terms), () -> split(terms.split()), () -> tranches(terms))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Refusal> unverified(Terms terms) {
        return terms.tests().stream()
                .filter(it -> it.verifier().equals(investee))
                .map(it -> Refusals.verifierIsInvestee(it.id()))
                .findFirst();
    }

    private Optional<Refusal> split(SurplusSplit split) {
        if (split.sum().compareTo(ALL) != 0) {
            return Optional.of(Refusals.sharesDoNotAddUp(split.sum()));
        }
        return split.shares().stream().flatMap(it -> share(it).stream()).findFirst();
    }

    private Optional<Refusal> share(SurplusSplit.Share share) {
        Optional<Layer> layer = stack.layer(share.layer());
        if (layer.isEmpty()) {
            return Optional.of(Refusals.notInTheTerms("layer", share.layer()));
        }
        return layer.get().instrument().comesBack()
                ? Optional.empty()
                : Optional.of(Refusals.grantEarnsNothing(share.layer()));
    }

    private Optional<Refusal> tranches(Terms terms) {
        return terms.tranches().stream()
                .flatMap(it -> unknown(it, terms).stream())
                .findFirst()
                .or(() ->
                        stack.layers().stream()
                                .flatMap(it -> exceeding(it, terms).stream())
                                .findFirst());
    }

    private Optional<Refusal> unknown(Tranche tranche, Terms terms) {
        if (stack.layer(tranche.layer()).isEmpty()) {
            return Optional.of(Refusals.notInTheTerms("layer", tranche.layer()));
        }
        if (!tranche.amount().currency().equals(stack.total().currency())) {
            return Optional.of(CapitalRefusals.otherCurrency(stack));
        }
        return tranche.test()
                .filter(it -> terms.test(it).isEmpty())
                .map(it -> Refusals.notInTheTerms("outcome test", it));
    }

    private Optional<Refusal> exceeding(Layer layer, Terms terms) {
        BigDecimal sum =
                terms.tranches().stream()
                        .filter(it -> it.layer().equals(layer.id()))
                        .map(it -> it.amount().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(layer.amount().amount()) > 0
                ? Optional.of(Refusals.tranchesExceedCommitment(layer, stack.money(sum)))
                : Optional.empty();
    }
}
