package org.publicaccord.monitoringservice.reading;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.time.InstantSource;
import org.bson.Document;
import org.publicaccord.messaging.consuming.EventConsumer;
import org.publicaccord.monitoringservice.obligations.Obligations;
import org.publicaccord.monitoringservice.watching.Watches;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.calendar.Calendars;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the read side in place. */
@Configuration(proxyBeanMethods = false)
@Import({ObligationEndpoint.class, KpiEndpoint.class})
public class ReadingSetup {

    @Bean
    EventConsumer obligationProjection(
            MongoClient client,
            @Value("${publicaccord.mongodb.database}") String database,
            Watches watches) {
        return new ObligationProjection(rows(client, database), watches);
    }

    /** Where the buyer's nation is not recorded, the working days are those of this one. */
    @Bean
    ObligationList obligationList(
            MongoClient client,
            @Value("${publicaccord.mongodb.database}") String database,
            @Value("${publicaccord.monitoring.nation:ENGLAND_AND_WALES}") Nation nation,
            Watches watches,
            InstantSource legalTime) {
        return new ObligationList(rows(client, database), watches, Calendars.of(nation), legalTime);
    }

    @Bean
    KpiReading kpiReading(Watches watches, Obligations obligations, InstantSource legalTime) {
        return new KpiReading(watches, obligations, legalTime);
    }

    private static MongoCollection<Document> rows(MongoClient client, String database) {
        return client.getDatabase(database).getCollection(ObligationProjection.COLLECTION);
    }
}
