package org.publicaccord.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ServicesTest {

    @Test
    void a_service_waits_minutes_for_the_store_beside_it_and_not_for_ever() {
        MongoClientSettings settings =
                MongoClientSettings.builder()
                        .applyConnectionString(
                                new ConnectionString(
                                        Services.patiently("mongodb://127.0.0.1:27017")))
                        .build();

        assertThat(settings.getClusterSettings().getHosts())
                .singleElement()
                .hasToString("127.0.0.1:27017");
        assertThat(settings.getClusterSettings().getServerSelectionTimeout(TimeUnit.SECONDS))
                .isEqualTo(180);
        assertThat(settings.getHeartbeatSocketSettings().getConnectTimeout(TimeUnit.SECONDS))
                .isEqualTo(60);
        assertThat(settings.getHeartbeatSocketSettings().getReadTimeout(TimeUnit.SECONDS))
                .as("for the answer to a greeting")
                .isEqualTo(60);
    }
}
