package org.publicaccord.monitoringservice.reacting;

import org.publicaccord.eventstore.commanding.Commands;
import org.publicaccord.messaging.consuming.EventConsumer;
import org.publicaccord.messaging.deadlines.DeadlineHandler;
import org.publicaccord.messaging.deadlines.DeadlineSchedule;
import org.publicaccord.monitoringservice.watching.Watches;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the reactions in place. */
@Configuration(proxyBeanMethods = false)
public class ReactingSetup {

    @Bean
    EventConsumer whenContractChangesThenWatch(Commands commands) {
        return new WhenContractChangesThenWatch(new Sending(commands));
    }

    @Bean
    EventConsumer whenObligationsDeterminedThenSetDeadlines(
            Watches watches, DeadlineSchedule schedule) {
        return new WhenObligationsDeterminedThenSetDeadlines(watches, schedule);
    }

    @Bean
    DeadlineHandler whenDeadlineComesThenTell(Commands commands) {
        return new WhenDeadlineComesThenTell(new Sending(commands));
    }
}
