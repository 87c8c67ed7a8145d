package org.publicaccord.contractservice.coinvestment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.publicaccord.contractservice.contract.Money;

/**
 * Who invests what, and in which order it is paid back and lost.
 *
 * @param total what is to be raised
 * @param layers at least one, in one currency, each with an id of its own
 */
public record CapitalStack(Money total, List<Layer> layers) {

    private static final int MOST_LAYERS = 20;

    public CapitalStack {
        Pence.only(total);
        layers = List.copyOf(layers);
        if (layers.isEmpty() || layers.size() > MOST_LAYERS) {
            throw new IllegalArgumentException("a capital stack has 1 to 20 layers");
        }
        if (layers.stream().map(Layer::id).distinct().count() < layers.size()) {
            throw new IllegalArgumentException("each layer has an id of its own");
        }
        if (layers.stream().anyMatch(it -> !it.amount().currency().equals(total.currency()))) {
            throw new IllegalArgumentException("a capital stack is in one currency");
        }
    }

    BigDecimal sum() {
        return layers.stream()
                .map(it -> it.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The layer of that id; empty if there is none. */
    public Optional<Layer> layer(String id) {
        return layers.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    CapitalStack with(String id, UnaryOperator<Layer> change) {
        return new CapitalStack(
                total,
                layers.stream().map(it -> it.id().equals(id) ? change.apply(it) : it).toList());
    }

    Money money(BigDecimal amount) {
        return new Money(amount, total.currency());
    }
}
