package org.publicaccord.notificationservice.inbox;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the inbox together. */
@Configuration(proxyBeanMethods = false)
@Import(InboxEndpoint.class)
public class InboxSetup {

    @Bean
    MongoDatabase inboxDatabase(
            MongoClient mongo, @Value("${publicaccord.mongodb.database}") String name) {
        return mongo.getDatabase(name);
    }

    @Bean
    Inbox inbox(MongoDatabase inboxDatabase) {
        return new Inbox(inboxDatabase);
    }

    @Bean
    InboxListener inboxListener(Inbox inbox, MongoDatabase inboxDatabase) {
        return new InboxListener(inbox, inboxDatabase);
    }
}
