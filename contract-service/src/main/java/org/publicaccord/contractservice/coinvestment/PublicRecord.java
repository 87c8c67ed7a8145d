package org.publicaccord.contractservice.coinvestment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.Amendment;
import org.publicaccord.contractservice.contract.Award;
import org.publicaccord.contractservice.contract.AwardStatus;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.RegimeFinding;

/**
 * What a co-investment adds to the public record. Who would take part is public from the proposal
 * on; who invests how much, once every party signed.
 */
final class PublicRecord {

    private static final RegimeFinding NO_PROCUREMENT =
            new RegimeFinding(
                    Regime.NONE,
                    "Capital is invested on agreed terms: no goods, services or works are procured.");

    private PublicRecord() {}

    /** The parties of a stack take the place of those of an earlier one. */
    static Facts proposed(Facts facts, Party investee, List<Party> investors) {
        List<Party> all = new ArrayList<>();
        facts.parties().stream().filter(it -> it.is(PartyRole.BUYER)).forEach(all::add);
        all.add(investee.as(PartyRole.SUPPLIER));
        investors.stream()
                .filter(it -> all.stream().noneMatch(known -> known.id().equals(it.id())))
                .map(it -> it.as(PartyRole.INVESTOR))
                .forEach(all::add);
        return with(facts, all).governedBy(NO_PROCUREMENT);
    }

    static Facts signed(Facts facts, OrganisationId investee, Agreement agreement, Instant at) {
        Award award =
                new Award(
                        agreement.awardId(),
                        AwardStatus.ACTIVE,
                        Optional.of(facts.title()),
                        Optional.empty(),
                        Optional.of(at),
                        Optional.of(at),
                        Optional.of(agreement.value()),
                        List.of(investee),
                        agreement.term(),
                        List.of());
        return facts.withAwards(List.of(award))
                .withCourse(facts.course().orElse(Course.BEGINNING).with(agreement));
    }

    /** Where new terms run to another day than the agreement, it runs to that day. */
    static Facts onNewTerms(Facts facts, Terms terms, Reason because, LocalDate today) {
        Agreement before = facts.agreement().orElseThrow();
        if (before.ended().isPresent() || before.lastDay().equals(terms.lastDay())) {
            return facts;
        }
        Agreement now =
                before.amendedBy(
                        new Amendment(
                                "terms-" + (before.amendments().size() + 1),
                                today,
                                because.words(),
                                before.value(),
                                terms.lastDay(),
                                Optional.empty()),
                        0);
        return facts.withAwards(
                        facts.awards().stream()
                                .map(it -> it.inForce(now.term(), now.awardId()))
                                .toList())
                .withCourse(facts.course().orElse(Course.BEGINNING).with(now));
    }

    /** An investor who took the last layer of another over takes its place among the parties. */
    static Facts refinanced(Facts facts, Party by, CapitalStack stack) {
        List<Party> all = new ArrayList<>();
        facts.parties().stream()
                .filter(it ->
                        !it.is(PartyRole.INVESTOR)
                                || stack.layers().stream()
                                        .anyMatch(layer -> layer.investor().equals(it.id())))
                .forEach(all::add);
        if (all.stream().noneMatch(it -> it.id().equals(by.id()))) {
            all.add(by.as(PartyRole.INVESTOR));
        }
        return with(facts, all);
    }

    private static Facts with(Facts facts, List<Party> parties) {
        return new Facts(
                facts.ocid(),
                facts.language(),
                facts.title(),
                facts.description(),
                facts.category(),
                facts.classifications(),
                facts.buyer(),
                parties,
                facts.planning(),
                facts.tender(),
                facts.awards(),
                facts.regime(),
                facts.course(),
                facts.grant());
    }
}
