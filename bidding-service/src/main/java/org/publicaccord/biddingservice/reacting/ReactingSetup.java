package org.publicaccord.biddingservice.reacting;

import org.publicaccord.eventstore.commanding.Commands;
import org.publicaccord.messaging.consuming.EventConsumer;
import org.publicaccord.messaging.deadlines.DeadlineHandler;
import org.publicaccord.messaging.deadlines.DeadlineSchedule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the reactions in place. */
@Configuration(proxyBeanMethods = false)
public class ReactingSetup {

    @Bean
    EventConsumer contractListener(Commands commands) {
        Sending sending = new Sending(commands);
        return new ContractListener(
                new WhenTenderAdvertisedThenOpenOpportunity(sending),
                new WhenProcurementTerminatedThenCancel(sending));
    }

    @Bean
    WhenOpportunityOpensThenSetClosingTime whenOpportunityOpensThenSetClosingTime(
            DeadlineSchedule schedule) {
        return new WhenOpportunityOpensThenSetClosingTime(schedule);
    }

    @Bean
    DeadlineHandler whenClosingTimeComesThenCloseTenders(Commands commands) {
        return new WhenClosingTimeComesThenCloseTenders(new Sending(commands));
    }
}
