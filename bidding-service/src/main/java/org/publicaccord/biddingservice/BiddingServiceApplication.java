package org.publicaccord.biddingservice;

import com.mongodb.client.MongoClient;
import java.time.InstantSource;
import org.publicaccord.biddingservice.axon.AxonSetup;
import org.publicaccord.biddingservice.keeping.KeepingSetup;
import org.publicaccord.biddingservice.listing.Opportunities;
import org.publicaccord.biddingservice.listing.OpportunityEndpoint;
import org.publicaccord.biddingservice.listing.OpportunityProjection;
import org.publicaccord.biddingservice.publishing.ProcedureEventTranslation;
import org.publicaccord.biddingservice.reacting.ReactingSetup;
import org.publicaccord.biddingservice.reading.ReadingSetup;
import org.publicaccord.biddingservice.receiving.ReceivingSetup;
import org.publicaccord.biddingservice.storing.StoringSetup;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.messaging.relay.EventTranslation;
import org.publicaccord.servicekit.ServiceApplication;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Starts bidding-service; its configuration is {@code bidding-service.yml}. */
@ServiceApplication
@Import({
    AxonSetup.class,
    StoringSetup.class,
    KeepingSetup.class,
    ReactingSetup.class,
    ReceivingSetup.class,
    ReadingSetup.class,
    OpportunityEndpoint.class
})
public class BiddingServiceApplication {

    public static void main(String[] arguments) {
        application().run(arguments);
    }

    /** The application, for whoever starts it: by itself, or beside others in one JVM. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(BiddingServiceApplication.class)
                .properties("spring.config.name=bidding-service");
    }

    @Bean
    OpportunityProjection opportunityProjection(
            MongoClient client, @Value("${publicaccord.mongodb.database}") String database) {
        return new OpportunityProjection(client.getDatabase(database));
    }

    @Bean
    Opportunities opportunities(OpportunityProjection projection, InstantSource legalTime) {
        return new Opportunities(projection.generations(), legalTime);
    }

    @Bean
    EventTranslation eventTranslation(EventCodec codec) {
        return new ProcedureEventTranslation(codec);
    }
}
