package org.publicaccord.monitoringservice.reading;

import com.mongodb.client.MongoClient;
import java.time.InstantSource;
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
    ObligationProjection obligationProjection(
            MongoClient client,
            @Value("${publicaccord.mongodb.database}") String database,
            Watches watches) {
        return new ObligationProjection(client.getDatabase(database), watches);
    }

    /** Where the buyer's nation is not recorded, the working days are those of this one. */
    @Bean
    ObligationList obligationList(
            ObligationProjection projection,
            @Value("${publicaccord.monitoring.nation:ENGLAND_AND_WALES}") Nation nation,
            Watches watches,
            InstantSource legalTime) {
        return new ObligationList(
                projection.generations(), watches, Calendars.of(nation), legalTime);
    }

    @Bean
    KpiReading kpiReading(Watches watches, Obligations obligations, InstantSource legalTime) {
        return new KpiReading(watches, obligations, legalTime);
    }
}
