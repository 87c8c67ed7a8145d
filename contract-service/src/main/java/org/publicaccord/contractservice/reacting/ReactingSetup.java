package org.publicaccord.contractservice.reacting;

import org.publicaccord.eventstore.commanding.Commands;
import org.publicaccord.messaging.deadlines.DeadlineHandler;
import org.publicaccord.messaging.deadlines.DeadlineSchedule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the reactions in place. */
@Configuration(proxyBeanMethods = false)
class ReactingSetup {

    @Bean
    WhenTermIsKnownThenSetDeadlines whenTermIsKnownThenSetDeadlines(DeadlineSchedule schedule) {
        return new WhenTermIsKnownThenSetDeadlines(schedule);
    }

    @Bean
    DeadlineHandler whenDayComesThenObserveTerm(Commands commands) {
        return new WhenDayComesThenObserveTerm(commands);
    }
}
