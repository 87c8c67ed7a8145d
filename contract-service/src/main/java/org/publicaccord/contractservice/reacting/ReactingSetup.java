package org.publicaccord.contractservice.reacting;

import com.mongodb.client.MongoClient;
import java.util.function.Function;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.history.Histories;
import org.publicaccord.contractservice.life.ContractState;
import org.publicaccord.contractservice.life.Contracts;
import org.publicaccord.contractservice.storing.StoredStates;
import org.publicaccord.eventstore.BlobStore;
import org.publicaccord.eventstore.commanding.Commands;
import org.publicaccord.messaging.consuming.EventConsumer;
import org.publicaccord.messaging.deadlines.DeadlineHandler;
import org.publicaccord.messaging.deadlines.DeadlineSchedule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the reactions in place. */
@Configuration(proxyBeanMethods = false)
class ReactingSetup {

    @Bean
    Sending sending(Commands commands) {
        return new Sending(commands);
    }

    @Bean
    WhenTermIsKnownThenSetDeadlines whenTermIsKnownThenSetDeadlines(DeadlineSchedule schedule) {
        return new WhenTermIsKnownThenSetDeadlines(schedule);
    }

    @Bean
    WhenAwardIsAnnouncedThenWatchStandstill whenAwardIsAnnouncedThenWatchStandstill(
            DeadlineSchedule schedule, Sending sending) {
        return new WhenAwardIsAnnouncedThenWatchStandstill(schedule, sending);
    }

    @Bean
    WhenCoInvestmentGoesOnThenSetDeadlines whenCoInvestmentGoesOnThenSetDeadlines(
            DeadlineSchedule schedule) {
        return new WhenCoInvestmentGoesOnThenSetDeadlines(schedule);
    }

    @Bean
    WhenAssetTransferGoesOnThenSetDeadlines whenAssetTransferGoesOnThenSetDeadlines(
            DeadlineSchedule schedule) {
        return new WhenAssetTransferGoesOnThenSetDeadlines(schedule);
    }

    @Bean
    WhenAgreementGoesOnThenSetDeadlines whenAgreementGoesOnThenSetDeadlines(
            DeadlineSchedule schedule) {
        return new WhenAgreementGoesOnThenSetDeadlines(schedule);
    }

    @Bean
    WhenHostEndsThenTellAgreements whenHostEndsThenTellAgreements(
            MongoClient mongo,
            @Value("${publicaccord.mongodb.database}") String database,
            Sending sending) {
        return new WhenHostEndsThenTellAgreements(
                new HostedAgreements(mongo.getDatabase(database)), sending);
    }

    @Bean
    WhenGrantGoesOnThenSetDeadlines whenGrantGoesOnThenSetDeadlines(
            DeadlineSchedule schedule, StoredStates states) {
        return new WhenGrantGoesOnThenSetDeadlines(schedule, standing(states));
    }

    /** Where each contract stands, as recorded a moment ago. */
    private static Function<ContractId, ContractState> standing(StoredStates states) {
        Contracts history = Contracts.ofHistory();
        return contract -> states.of(contract.toString(), history).state();
    }

    @Bean
    WhenOfferEndsThenDropGrant whenOfferEndsThenDropGrant(Sending sending) {
        return new WhenOfferEndsThenDropGrant(sending);
    }

    @Bean
    WhenDocumentIsErasedThenDestroyContent whenDocumentIsErasedThenDestroyContent(
            BlobStore contents) {
        return new WhenDocumentIsErasedThenDestroyContent(contents);
    }

    @Bean
    WhenContractsBelongTogetherThenLink whenContractsBelongTogetherThenLink(
            Histories histories, StoredStates states, Sending sending) {
        return new WhenContractsBelongTogetherThenLink(histories, standing(states), sending);
    }

    @Bean
    EventConsumer whenBiddingGoesOnThenRecord(Sending sending) {
        return new WhenBiddingGoesOnThenRecord(sending);
    }

    @Bean
    DeadlineHandler whenDayComesThenObserve(Sending sending) {
        return new WhenDayComesThenObserve(sending);
    }
}
