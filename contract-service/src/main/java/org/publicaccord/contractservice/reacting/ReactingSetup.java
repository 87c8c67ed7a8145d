package org.publicaccord.contractservice.reacting;

import com.mongodb.client.MongoClient;
import org.publicaccord.contractservice.history.Histories;
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
        Contracts history = Contracts.ofHistory();
        return new WhenGrantGoesOnThenSetDeadlines(
                schedule, contract -> states.of(contract.toString(), history).state());
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
            Histories histories, Sending sending) {
        return new WhenContractsBelongTogetherThenLink(histories, sending);
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
