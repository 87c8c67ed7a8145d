package org.publicaccord.contractservice.receiving;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.publicaccord.contractservice.commissioning.CommissioningCommand.Capacity;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.Contribute;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.eventstore.BlobStore;
import org.publicaccord.eventstore.Classification;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.commands.NewId;
import org.springframework.http.ResponseEntity;

/**
 * Takes contributions to a co-design. What people say may be about people: it is kept outside of
 * events, where it can be erased, and events carry its content address.
 */
final class Contributions {

    private static final String PLAIN_TEXT = "text/plain";

    private final BlobStore texts;
    private final ContractCommands contracts;

    Contributions(BlobStore texts, ContractCommands contracts) {
        this.texts = texts;
        this.contracts = contracts;
    }

    ResponseEntity<Void> contribute(
            String id, Capacity capacity, String words, Acting by, CommandEnvelope envelope) {
        var stored = texts.put(words.getBytes(UTF_8), PLAIN_TEXT, Classification.PUBLIC);
        return contracts.send(
                id,
                contract ->
                        new Contribute(
                                contract, NewId.next(), capacity, new Sha256(stored.sha256()), by),
                envelope);
    }
}
