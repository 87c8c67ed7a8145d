package org.publicaccord.contractservice.strategy;

import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.COUNCIL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.strategy.LocalStrategy.Outcome;
import org.publicaccord.contractservice.strategy.StrategyEvent.StrategyAdopted;
import org.publicaccord.contractservice.strategy.StrategyEvent.StrategyRevised;

/** The city strategy on homelessness. */
public final class StrategyExamples {

    static final UUID ID = new UUID(20, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2031, 3, 31);
    static final Outcome HOME = new Outcome("1", "Nobody sleeps rough for more than a night.");
    static final Outcome VOICE =
            new Outcome("2", "People who were homeless decide how support is given.");
    static final StrategyEvent ADOPTED = new StrategyAdopted(ID, COUNCIL, strategy(HOME));

    private StrategyExamples() {}

    static LocalStrategy strategy(Outcome... outcomes) {
        return new LocalStrategy(
                "A home and a voice",
                List.of("Westmarch City Council", "The lived experience board"),
                List.of(outcomes),
                LocalDate.of(2026, 4, 1),
                LAST_DAY,
                Optional.of("https://westmarch.example/strategy.pdf"));
    }

    /** One event of each kind. */
    public static List<StrategyEvent> oneOfEach() {
        return List.of(ADOPTED, new StrategyRevised(ID, COUNCIL, strategy(HOME, VOICE), BECAUSE));
    }
}
