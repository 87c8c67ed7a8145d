package org.publicaccord.benchmarks;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.axonframework.extensions.kafka.eventhandling.producer.ConfirmationMode;
import org.publicaccord.benchmarks.account.AccountEvent;
import org.publicaccord.benchmarks.figures.Goal;
import org.publicaccord.benchmarks.figures.Outcome;
import org.publicaccord.benchmarks.figures.Unit;
import org.publicaccord.messaging.broker.Broker;

/** From the store to Kafka. */
final class RelayBenchmark implements Benchmark {

    private static final String RAW = "raw producer";
    private static final String ACKNOWLEDGED = "axon-kafka, awaiting acknowledgements";
    private static final String TRANSACTIONAL = "axon-kafka, transactional";
    private static final int WRITERS = 128;
    private static final int KAFKAS_LINGER_MILLIS = 5;

    private static final int FEWEST = 500;

    /** Those who publish them from memory have to hold them. */
    private static final int MOST = 20_000;

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public String about() {
        return "events a second from the store to Kafka, read from the store, translated and each"
                + " published once (transactions with the checkpoint). Raw is a producer at Kafka's"
                + " defaults with all replicas awaited, which sends the same records from memory;"
                + " axon-kafka publishes the stored events from memory, one at a time, without"
                + " linger.";
    }

    @Override
    public List<Outcome> measure(Place place, Sizes sizes) throws Exception {
        MongoDatabase database = place.freshDatabase("relay");
        OurStore store = place.closing(new OurStore(database, AccountEvent.states()));
        Broker broker = place.broker();
        OurRelay relay = place.closing(new OurRelay(broker, store, database));
        String servers = place.bootstrapServers();
        RawProducer raw =
                place.closing(new RawProducer(broker, servers, "bench-raw", KAFKAS_LINGER_MILLIS));
        int events = Math.clamp(sizes.events() * 2L / 5, FEWEST, MOST);
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        Rounds rounds =
                Rounds.of(
                        sizes,
                        List.of(
                                Contender.of("ours", () -> relayed(store, relay, events)),
                                Contender.of(
                                        RAW,
                                        () -> {
                                            if (records.isEmpty()) {
                                                records.addAll(relay.relayed(events));
                                            }
                                            return raw.perSecond(records);
                                        }),
                                stock(place, sizes, ACKNOWLEDGED, ConfirmationMode.WAIT_FOR_ACK),
                                stock(
                                        place,
                                        sizes,
                                        TRANSACTIONAL,
                                        ConfirmationMode.TRANSACTIONAL)));
        String job = "relay, %,d events, exactly once".formatted(events);
        return List.of(
                rounds.compare(job, RAW, Unit.PER_SECOND, new Goal.AtLeast(0.4)),
                rounds.compare(job, ACKNOWLEDGED, Unit.PER_SECOND, new Goal.AtLeast(10)),
                rounds.compare(job, TRANSACTIONAL, Unit.PER_SECOND, new Goal.None()));
    }

    private static double relayed(OurStore store, OurRelay relay, int events) throws Exception {
        Clients.write(WRITERS, events, client -> new Payments(store.engine(), client));
        return relay.relay(events);
    }

    /** The publisher is made at its first turn, so that what keeps it from running is told. */
    private static Contender stock(Place place, Sizes sizes, String name, ConfirmationMode mode) {
        List<StockPublisher> made = new ArrayList<>();
        return Contender.of(
                name,
                () -> {
                    if (made.isEmpty()) {
                        made.add(
                                place.closing(
                                        new StockPublisher(
                                                place.bootstrapServers(), "bench-raw", mode)));
                    }
                    return Clients.perSecond(1, sizes.slice(), _ -> made.getFirst()::publish);
                });
    }
}
