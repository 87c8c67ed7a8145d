package org.publicaccord.contractservice.coinvestment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.decider.Refusal;

/** What a capital stack has to be, whoever proposes it and however it changes. */
final class StackCheck {

    private StackCheck() {}

    /** Why a stack cannot be proposed; empty if it can. */
    static Optional<Refusal> objection(
            CapitalStack stack,
            OrganisationId investee,
            List<Party> investors,
            OrganisationId buyer) {
        if (stack.sum().compareTo(stack.total().amount()) != 0) {
            return Optional.of(Refusals.stackDoesNotAddUp(stack));
        }
        return unnamed(stack, investors, investee, buyer)
                .map(Refusals::investorNotNamed)
                .or(() -> objection(stack, investee));
    }

    /** Why a stack cannot be as a change would make it; empty if it can. */
    static Optional<Refusal> objection(CapitalStack stack, OrganisationId investee) {
        if (stack.layers().stream()
                .anyMatch(it ->
                        it.investor().equals(investee)
                                && it.instrument() != Instrument.COMMUNITY_SHARES)) {
            return Optional.of(Refusals.investeeInvestsInItself());
        }
        return afterFirstLoss(stack).map(Refusals::firstLossRanksLast);
    }

    /** An organisation that has a layer and is not named, or the other way round. */
    private static Optional<String> unnamed(
            CapitalStack stack,
            List<Party> investors,
            OrganisationId investee,
            OrganisationId buyer) {
        Set<String> named =
                investors.stream()
                        .map(it -> it.id().value())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> having =
                stack.layers().stream()
                        .map(it -> it.investor().value())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = Set.of(buyer.value(), investee.value());
        return having.stream()
                .filter(it -> !named.contains(it) && !known.contains(it))
                .findFirst()
                .or(() -> named.stream().filter(it -> !having.contains(it)).findFirst());
    }

    private static Optional<Layer> afterFirstLoss(CapitalStack stack) {
        return stack.layers().stream()
                .filter(it -> it.instrument() == Instrument.FIRST_LOSS)
                .flatMap(first ->
                        stack.layers().stream()
                                .filter(it -> it.instrument().comesBack())
                                .filter(it -> it.rank() > first.rank()))
                .findFirst();
    }
}
