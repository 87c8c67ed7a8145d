package org.publicaccord.biddingservice.keeping;

import com.mongodb.client.MongoClient;
import org.publicaccord.eventstore.BlobStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts in place what is kept beside the events. */
@Configuration(proxyBeanMethods = false)
public class KeepingSetup {

    @Bean
    KeptTenders keptTenders(BlobStore blobs, JsonMapper mapper) {
        return new KeptTenders(blobs, mapper);
    }

    @Bean
    Attachments attachments(
            MongoClient client,
            @Value("${publicaccord.mongodb.database}") String database,
            BlobStore blobs) {
        return new Attachments(
                client.getDatabase(database).getCollection(Attachments.COLLECTION), blobs);
    }
}
