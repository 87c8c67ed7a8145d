package org.publicaccord.notificationservice.telling;

import java.util.List;
import java.util.stream.Stream;
import org.publicaccord.published.Party;

/** Who an event concerns, from the parties that it names. */
record Audience(List<Party> parties) {

    private static final String BUYER = "buyer";
    private static final String SUPPLIER = "supplier";

    /** The people at the buyer who run its contracts. */
    List<Recipient> commissioningTeam() {
        return atBuyer(RecipientRole.COMMISSIONER, RecipientRole.CONTRACT_MANAGER);
    }

    List<Recipient> contractManagers() {
        return atBuyer(RecipientRole.CONTRACT_MANAGER);
    }

    List<Recipient> auditors() {
        return atBuyer(RecipientRole.AUDITOR);
    }

    /** One a supplier, however often the source names it. */
    List<Recipient> providers() {
        return suppliers().map(Party::id).distinct().map(Audience::provider).toList();
    }

    /** The names of the buyers in a sentence. */
    String buyerNames() {
        var names = named(BUYER).map(Party::name).distinct().toList();
        return names.isEmpty() ? "the buyer" : PlainWords.names(names);
    }

    /** The names of the suppliers, each once. */
    List<String> supplierNames() {
        return suppliers().map(Party::name).distinct().toList();
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
