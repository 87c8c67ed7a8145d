package org.publicaccord.contractservice.publishing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.Classification;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.contract.Tender;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.published.Regime;
import org.publicaccord.published.contract.ContractFacts;

/** The domain's values in the words of the published language. */
final class PublishedWords {

    /** How org-id.guide writes a register: a country code and a list. */
    private static final Pattern REGISTER = Pattern.compile("^([A-Z]{2}-[A-Z0-9_]+)-.+");

    /** Stands where neither the identifier nor the party names a register. */
    private static final String UNLISTED = "UNLISTED";

    private PublishedWords() {}

    static ContractFacts facts(Facts facts) {
        Optional<Tender> tender = facts.tender();
        return new ContractFacts(
                facts.ocid().value(),
                facts.title(),
                facts.description(),
                facts.category().map(PublishedWords::code),
                cpvCodes(facts.classifications()),
                tender.flatMap(Tender::method).map(PublishedWords::code),
                tender.flatMap(Tender::methodDetails),
                tender.flatMap(Tender::status).map(PublishedWords::code),
                tender.flatMap(Tender::closesAt),
                facts.value().map(PublishedWords::money),
                Optional.of(facts.term()).filter(Term::recorded).map(PublishedWords::term),
                tender.flatMap(Tender::suitableForSmes),
                tender.flatMap(Tender::suitableForVcses),
                Regime.valueOf(facts.regime().regime().name()),
                facts.regime().because(),
                facts.grant().map(it -> it.id().value()));
    }

    static org.publicaccord.published.contract.Source source(Source source) {
        return new org.publicaccord.published.contract.Source(
                source.releaseId().value(),
                source.releasedAt(),
                source.tags().getFirst().code(),
                source.original().hex());
    }

    /** A party once for each of its roles. */
    static List<org.publicaccord.published.Party> parties(List<Party> parties) {
        return parties.stream().flatMap(PublishedWords::inEachRole).toList();
    }

    static org.publicaccord.published.Path path(Path path) {
        return switch (path) {
            case COMPETITION -> org.publicaccord.published.Path.COMPETITION;
            case RESERVED -> org.publicaccord.published.Path.RESERVED;
            case DIRECT_AWARD -> org.publicaccord.published.Path.DIRECT_AWARD;
            case WORKING_AGREEMENT -> org.publicaccord.published.Path.WORKING_AGREEMENT;
            case GRANT -> org.publicaccord.published.Path.GRANT;
            case ASSET_TRANSFER -> org.publicaccord.published.Path.ASSET_TRANSFER;
            case CO_INVESTMENT -> org.publicaccord.published.Path.CO_INVESTMENT;
            case IN_HOUSE -> org.publicaccord.published.Path.IN_HOUSE;
            case NOT_RECORDED -> org.publicaccord.published.Path.NOT_RECORDED;
        };
    }

    private static Stream<org.publicaccord.published.Party> inEachRole(Party party) {
        String id = party.id().value();
        return party.roles().stream()
                .map(role ->
                        new org.publicaccord.published.Party(
                                id, scheme(party), code(role), party.name()));
    }

    /** The register that the identifier is from; the one of the registration if it names none. */
    private static String scheme(Party party) {
        Matcher register = REGISTER.matcher(party.id().value());
        return register.matches()
                ? register.group(1)
                : party.registration().map(Party.Registration::scheme).orElse(UNLISTED);
    }

    private static List<String> cpvCodes(List<Classification> classifications) {
        return classifications.stream()
                .filter(it -> it.scheme().equals("CPV"))
                .map(Classification::code)
                .toList();
    }

    static org.publicaccord.published.Money money(Money money) {
        return new org.publicaccord.published.Money(money.amount(), money.currency());
    }

    static org.publicaccord.published.Term term(Term term) {
        return new org.publicaccord.published.Term(term.firstDay(), term.lastDay());
    }

    /** OCDS writes the codes of its lists in lower case; those used here are single words. */
    private static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }
}
