package org.publicaccord.contractservice.publishing;

import java.time.Instant;
import java.util.List;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.history.By;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/** What every published event says, whatever else it says. */
record CommonFields(
        String contract, Path path, Stage stage, Instant at, Actor actor, List<Party> parties) {

    static CommonFields of(ContractEvent event, Instant at, By by) {
        return new CommonFields(
                event.contract().toString(),
                PublishedWords.path(event.path()),
                Stage.valueOf(event.stage().name()),
                at,
                new Actor(by.role()),
                PublishedWords.parties(event.parties()));
    }
}
