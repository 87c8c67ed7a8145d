package org.publicaccord.benchmarks;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.publicaccord.benchmarks.account.AccountEvent;

/** A client that pays, one invoice after another, and takes a new account after some. */
final class Payments implements Callable<Long> {

    private static final int OF_AN_ACCOUNT = 20;

    private final EventStorageEngine engine;
    private String account = "";
    private long sequence = OF_AN_ACCOUNT;
    private long number;

    Payments(EventStorageEngine engine, int client) {
        this.engine = engine;
        this.number = client * 1_000_000L;
    }

    @Override
    public Long call() {
        if (sequence == OF_AN_ACCOUNT) {
            account = UUID.randomUUID().toString();
            sequence = 0;
        }
        engine.appendEvents(message(account, sequence++, number++));
        return sequence;
    }

    /** A payment as a command would make it. */
    static DomainEventMessage<AccountEvent> message(String account, long sequence, long number) {
        return new GenericDomainEventMessage<>(
                AccountEvent.STREAM_TYPE,
                account,
                sequence,
                AccountEvent.Paid.numbered(number),
                Map.of(
                        "commandId", UUID.randomUUID().toString(),
                        "correlationId", UUID.randomUUID().toString(),
                        "actorRole", "commissioner"));
    }
}
