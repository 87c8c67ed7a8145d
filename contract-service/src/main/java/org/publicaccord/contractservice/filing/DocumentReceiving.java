package org.publicaccord.contractservice.filing;

import java.time.InstantSource;
import java.util.UUID;
import java.util.function.BiFunction;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.documents.DocumentCommand;
import org.publicaccord.contractservice.documents.StoredFile;
import org.publicaccord.contractservice.filing.DocumentFiles.Place;
import org.publicaccord.contractservice.life.ContractState;
import org.publicaccord.contractservice.life.Contracts;
import org.publicaccord.contractservice.receiving.ContractCommands;
import org.publicaccord.contractservice.storing.StoredStates;
import org.publicaccord.decider.Decision;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Takes files for documents. A file is kept before the command that files it is given, so that what
 * is on record can be read; it is not kept if the command would be refused anyway.
 */
final class DocumentReceiving {

    private final DocumentFiles files;
    private final StoredStates states;
    private final Contracts contracts;
    private final ContractCommands commands;
    private final InstantSource clock;

    DocumentReceiving(
            DocumentFiles files,
            StoredStates states,
            Contracts contracts,
            ContractCommands commands,
            InstantSource clock) {
        this.files = files;
        this.states = states;
        this.contracts = contracts;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * A file as it was sent.
     *
     * @param type as its sender names it
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on at once, never compared.
    record Sent(MediaType type, byte[] content) {
        private String mediaType() {
            return type.getType() + "/" + type.getSubtype();
        }
    }

    /**
     * Files what was sent.
     *
     * @param command files it, given the contract and what is known of the file
     * @throws org.publicaccord.servicekit.problems.ProblemException if it is refused
     */
    ResponseEntity<Void> receive(
            String id,
            UUID document,
            Sent sent,
            BiFunction<ContractId, StoredFile, DocumentCommand> command,
            CommandEnvelope envelope) {
        return commands.send(
                id, contract -> kept(new Place(contract, document), sent, command), envelope);
    }

    private DocumentCommand kept(
            Place place, Sent sent, BiFunction<ContractId, StoredFile, DocumentCommand> filing) {
        StoredFile file = DocumentFiles.looked(place, sent.mediaType(), sent.content());
        DocumentCommand command = filing.apply(place.contract(), file);
        if (wouldBeDone(command)) {
            files.keep(place, sent.content());
        }
        return command;
    }

    private boolean wouldBeDone(DocumentCommand command) {
        ContractState state = states.of(command.contract().toString(), contracts).state();
        return contracts.decide(command, state, clock.instant()) instanceof Decision.Accepted;
    }
}
