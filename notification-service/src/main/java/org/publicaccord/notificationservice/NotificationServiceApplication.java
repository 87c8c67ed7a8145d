package org.publicaccord.notificationservice;

import org.publicaccord.notificationservice.inbox.InboxSetup;
import org.publicaccord.servicekit.ServiceApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** Tells people what concerns them. Started alone, or with the other services in one JVM. */
@ServiceApplication
@Import(InboxSetup.class)
public class NotificationServiceApplication {

    public static void main(String[] arguments) {
        application().run(arguments);
    }

    /** The application, configured by {@code notification-service.yml}, ready to run. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(NotificationServiceApplication.class)
                .properties("spring.config.name=notification-service");
    }
}
