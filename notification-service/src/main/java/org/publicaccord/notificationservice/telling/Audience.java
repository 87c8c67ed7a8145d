package org.publicaccord.notificationservice.telling;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.publicaccord.published.Party;

/**
 * Who an event concerns, from the parties that it names. Where several authorities buy jointly, the
 * people of each are told.
 */
record Audience(List<Party> parties) {

    private static final String BUYER = "buyer";
    private static final String SUPPLIER = "supplier";
    private static final String INVESTOR = "investor";

    /** Providers that are no party of the contract, such as tenderers; each once. */
    static List<Recipient> providersAt(Collection<String> organisations) {
        return organisations.stream().distinct().map(Audience::provider).toList();
    }

    /** The people at the buyer who run its contracts. */
    List<Recipient> commissioningTeam() {
        return atBuyer(RecipientRole.COMMISSIONER, RecipientRole.CONTRACT_MANAGER);
    }

    List<Recipient> commissioners() {
        return atBuyer(RecipientRole.COMMISSIONER);
    }

    List<Recipient> contractManagers() {
        return atBuyer(RecipientRole.CONTRACT_MANAGER);
    }

    List<Recipient> approvers() {
        return atBuyer(RecipientRole.APPROVER);
    }

    List<Recipient> assessors() {
        return atBuyer(RecipientRole.ASSESSOR);
    }

    List<Recipient> finance() {
        return atBuyer(RecipientRole.FINANCE);
    }

    /** Those who help a buyer to design its services. */
    List<Recipient> communityParticipants() {
        return atBuyer(RecipientRole.COMMUNITY_PARTICIPANT);
    }

    /** Auditors read across organisations, so they are told once, however many buy jointly. */
    List<Recipient> auditors() {
        return atBuyer(RecipientRole.AUDITOR).stream().limit(1).toList();
    }

    /** One a supplier, however often the source names it. */
    List<Recipient> providers() {
        return providersAt(suppliers().map(Party::id).toList());
    }

    /** The buyer's team and the suppliers. */
    List<Recipient> everyone() {
        return Stream.concat(commissioningTeam().stream(), providers().stream()).toList();
    }

    /** The people at each investor. */
    List<Recipient> investors() {
        return named(INVESTOR)
                .map(Party::id)
                .distinct()
                .map(it -> new Recipient(it, RecipientRole.INVESTOR))
                .toList();
    }

    /** The names of the buyers in a sentence. */
    String buyerNames() {
        var names = named(BUYER).map(Party::name).distinct().toList();
        return names.isEmpty() ? "the buyer" : PlainWords.names(names);
    }

    boolean buysJointly() {
        return named(BUYER).map(Party::id).distinct().count() > 1;
    }

    /** The names of the suppliers, each once. */
    List<String> supplierNames() {
        return suppliers().map(Party::name).distinct().toList();
    }

    /** The name of a party, its identifier if it is none. */
    String nameOf(String organisation) {
        return parties.stream()
                .filter(party -> party.id().equals(organisation))
                .map(Party::name)
                .findFirst()
                .orElse(organisation);
    }

    private List<Recipient> atBuyer(RecipientRole... roles) {
        return named(BUYER)
                .map(Party::id)
                .distinct()
                .flatMap(id -> Stream.of(roles).map(role -> new Recipient(id, role)))
                .toList();
    }

    private Stream<Party> suppliers() {
        return named(SUPPLIER);
    }

    private Stream<Party> named(String role) {
        return parties.stream().filter(party -> party.role().equals(role));
    }

    private static Recipient provider(String organisation) {
        return new Recipient(organisation, RecipientRole.PROVIDER);
    }
}
