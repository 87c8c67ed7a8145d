package org.publicaccord.monitoringservice;

import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.messaging.relay.EventTranslation;
import org.publicaccord.monitoringservice.axon.AxonSetup;
import org.publicaccord.monitoringservice.publishing.WatchPublishing;
import org.publicaccord.monitoringservice.reacting.ReactingSetup;
import org.publicaccord.monitoringservice.reading.ReadingSetup;
import org.publicaccord.monitoringservice.recording.AssessmentEndpoint;
import org.publicaccord.monitoringservice.recording.RecordingEndpoint;
import org.publicaccord.monitoringservice.storing.StoringSetup;
import org.publicaccord.servicekit.ServiceApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Starts monitoring-service; its configuration is {@code monitoring-service.yml}. */
@ServiceApplication
@Import({
    AxonSetup.class,
    StoringSetup.class,
    ReactingSetup.class,
    ReadingSetup.class,
    RecordingEndpoint.class,
    AssessmentEndpoint.class
})
public class MonitoringServiceApplication {

    public static void main(String[] arguments) {
        application().run(arguments);
    }

    /** The application, for whoever starts it: by itself, or beside others in one JVM. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(MonitoringServiceApplication.class)
                .properties("spring.config.name=monitoring-service");
    }

    @Bean
    EventTranslation eventTranslation(EventCodec codec) {
        return new WatchPublishing(codec);
    }
}
