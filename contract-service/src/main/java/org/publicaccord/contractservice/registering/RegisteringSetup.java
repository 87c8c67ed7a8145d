package org.publicaccord.contractservice.registering;

import com.mongodb.client.MongoClient;
import org.publicaccord.eventstore.EventCodec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what keeps local strategies and frameworks. */
@Configuration(proxyBeanMethods = false)
class RegisteringSetup {

    @Bean
    Directory directory(
            MongoClient mongo, @Value("${publicaccord.mongodb.database}") String database) {
        return new Directory(mongo.getDatabase(database));
    }

    @Bean
    DirectoryRebuild directoryRebuild(Directory directory, EventCodec codec) {
        return new DirectoryRebuild(directory, codec);
    }
}
