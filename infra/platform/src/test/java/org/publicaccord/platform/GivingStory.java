package org.publicaccord.platform;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A grant of small assistance that the council gives to a provider it asked: up to its offer. */
final class GivingStory {

    static final String CONTENT = "6e".repeat(32);

    /** What the provider had from others before, as it confirms itself. */
    private static final int RECEIVED_POUNDS = 250_000;

    private final Story story;
    private final int pounds;
    private final ContractStory contract;
    private final Person commissioner;
    private final Person provider;
    private final UUID application = UUID.randomUUID();

    private GivingStory(Story story, ContractStory contract, int pounds) {
        this.story = story;
        this.contract = contract;
        this.pounds = pounds;
        this.commissioner = story.person("commissioner");
        this.provider = story.person("provider");
    }

    /** A need is on record, and a grant chosen to meet it. */
    static GivingStory isProposed(Story story, String title, int pounds) {
        ContractStory contract = ContractStory.beginsWithNeed(story, need(title, pounds));
        contract.takesTheRoute("GRANT");
        return new GivingStory(story, contract, pounds);
    }

    static String need(String title, int pounds) {
        return """
        {"title":"%s","description":"Neighbours look after each other.",
         "concerned":"People who live alone.","category":"SERVICES","cpvCodes":[],"partners":[],
         "authority":"SUB_CENTRAL","nation":"ENGLAND_AND_WALES",
         "estimate":{"amount":%d,"currency":"GBP"}}
        """
                .formatted(title, pounds);
    }

    ContractStory contract() {
        return contract;
    }

    Place grant(String rest) {
        return contract.at("/grant" + rest);
    }

    private Place application(String rest) {
        return grant("/applications/" + application + rest);
    }

    static String gbp(int pounds) {
        return "{\"amount\":%d,\"currency\":\"GBP\"}".formatted(pounds);
    }

    /** Money for a service that is enforced is a contract, whatever it is called. */
    JsonNode isRefusedForAService() {
        return commissioner.isRefused(
                grant("/business-case"), businessCase(true), "grant-instrument");
    }

    void isForAPurpose() {
        commissioner.does(grant("/business-case"), businessCase(false));
    }

    private String businessCase(boolean enforced) {
        return """
        {"objective":"Nobody is alone.","budget":%s,"serviceEnforced":%b,
         "heldToItsPurpose":true,"instrumentBecause":"Neighbours decide what they do.",
         "contentSha256":"%s"}
        """
                .formatted(gbp(pounds), enforced, CONTENT);
    }

    /** Complies with minimum requirements, from one to another; the third is explained. */
    void answersTheStandard(int from, int to) {
        commissioner.does(
                grant("/standard"),
                IntStream.rangeClosed(from, to)
                        .mapToObj(it ->
                                "\"govs-015-%d\":{\"answer\":\"%s\",\"text\":\"As it should be.\"}"
                                        .formatted(it, it == 3 ? "EXPLAIN" : "COMPLY"))
                        .collect(Collectors.joining(",", "{\"answers\":{", "}}")));
    }

    /** The provider is asked, applies, is looked into, and is told what small assistance means. */
    void isAppliedForAndAssessed(LocalDate firstDay, LocalDate lastDay) {
        commissioner.does(
                grant("/call"),
                "{\"programme\":\"Good neighbours\",\"invited\":\"XX-BRIGHTBECK-CIC\",\"because\":\"Only it knows them.\"}");
        provider.isTold(contract.place(), "You are asked to apply for a grant");
        provider.puts(
                application(""),
                """
                {"title":"Neighbours","description":"We bring neighbours together.","amount":%s,
                 "firstDay":"%s","lastDay":"%s","group":[]}
                """
                        .formatted(gbp(pounds + 5_000), firstDay, lastDay));
        commissioner.does(
                application("/due-diligence"),
                Stream.of(
                                "IDENTITY",
                                "FINANCES",
                                "FRAUD_RISK",
                                "DOUBLE_FUNDING",
                                "CONFLICTS",
                                "CAPACITY")
                        .map(it -> "\"%s\":\"Sound.\"".formatted(it))
                        .collect(Collectors.joining(",", "{\"findings\":{", "}}")));
        commissioner.does(
                application("/subsidy"),
                """
                {"form":"MINIMAL","amount":%s,"sensitiveSector":false,"because":"It is small."}
                """
                        .formatted(gbp(pounds)));
        commissioner.does(grant("/subsidy/notification"));
        provider.isTold(contract.place(), "Confirm the assistance");
    }

    /** What was received within the last three years, and the grant, are below the limit. */
    void isConfirmed() {
        provider.does(grant("/subsidy/confirmation"), confirmation());
    }

    /** They are not. */
    JsonNode isBeyondTheLimit() {
        return provider.isRefused(
                grant("/subsidy/confirmation"), confirmation(), "minimal-assistance");
    }

    private String confirmation() {
        return """
        {"received":[{"kind":"MINIMAL","givenOn":"%s","pounds":%d}],"contentSha256":"%s"}
        """
                .formatted(story.today().minusDays(1), RECEIVED_POUNDS, CONTENT);
    }
}
