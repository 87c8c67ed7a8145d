package org.publicaccord.contractservice.receiving;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.workingagreement.Forum;
import org.publicaccord.contractservice.workingagreement.Host;
import org.publicaccord.contractservice.workingagreement.HostRoute;
import org.publicaccord.contractservice.workingagreement.Ladder;
import org.publicaccord.contractservice.workingagreement.Page;
import org.publicaccord.contractservice.workingagreement.Principle;

/**
 * The one page of a working agreement. What is left out comes as ready text: the six principles, a
 * forum of all parties, quarterly and by consent, and an escalation of 5, 10 and 20 working days.
 *
 * @param escalation in working days, a level each
 * @param principles in other words than the ready ones
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PageBody(
        String name,
        List<PartnerBody> partners,
        Optional<String> communityVoice,
        String why,
        Money money,
        String moneyInWords,
        Optional<Forum> forum,
        Optional<Ladder> escalation,
        Optional<String> whenWrong,
        Optional<Integer> reviewEveryDays,
        Optional<Map<Principle, String>> principles,
        LocalDate firstDay,
        LocalDate lastDay,
        HostBody host) {

    public PageBody {
        partners = List.copyOf(partners);
        // Whatever is wrong with it is said while the body is read, with its place.
        page(
                name,
                partners,
                communityVoice,
                why,
                money,
                moneyInWords,
                forum,
                escalation,
                whenWrong,
                reviewEveryDays,
                principles,
                firstDay,
                lastDay,
                host);
    }

    /** A partner that signs beside the public body. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record PartnerBody(String organisation, String name, Optional<Boolean> vcse) {
        private Party party() {
            return new Party(
                    new OrganisationId(organisation),
                    name,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(PartyRole.SUPPLIER),
                    Optional.empty(),
                    vcse);
        }

        private static PartnerBody of(Party party) {
            return new PartnerBody(party.id().value(), party.name(), party.vcse());
        }
    }

    /**
     * The lawful host.
     *
     * @param hostAgreementId the contract or grant on this platform, where there is one
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record HostBody(
            HostRoute hostRoute,
            Optional<UUID> hostAgreementId,
            String because,
            Optional<BigDecimal> otherActivitiesPercent) {
        private Host host() {
            return new Host(
                    hostRoute,
                    hostAgreementId.map(ContractId::new),
                    new Reason(because),
                    otherActivitiesPercent);
        }

        private static HostBody of(Host host) {
            return new HostBody(
                    host.route(),
                    host.agreement().map(ContractId::value),
                    host.because().words(),
                    host.otherActivitiesPercent());
        }
    }

    /** The page that it describes. */
    Page page() {
        return page(
                name,
                partners,
                communityVoice,
                why,
                money,
                moneyInWords,
                forum,
                escalation,
                whenWrong,
                reviewEveryDays,
                principles,
                firstDay,
                lastDay,
                host);
    }

    /** A page, so that it can be sent back with other words. */
    public static PageBody of(Page page) {
        Map<Principle, String> principles = new EnumMap<>(Principle.class);
        page.principles().forEach((principle, words) -> principles.put(principle, words.words()));
        return new PageBody(
                page.name(),
                page.partners().stream().map(PartnerBody::of).toList(),
                Optional.of(page.communityVoice().words()),
                page.why().words(),
                page.money(),
                page.moneyInWords().words(),
                Optional.of(page.forum()),
                Optional.of(page.ladder()),
                Optional.of(page.whenWrong().words()),
                Optional.of(page.reviewEveryDays()),
                Optional.of(principles),
                page.term().firstDay().orElseThrow(),
                page.term().lastDay().orElseThrow(),
                HostBody.of(page.host()));
    }

    private static Page page(
            String name,
            List<PartnerBody> partners,
            Optional<String> communityVoice,
            String why,
            Money money,
            String moneyInWords,
            Optional<Forum> forum,
            Optional<Ladder> escalation,
            Optional<String> whenWrong,
            Optional<Integer> reviewEveryDays,
            Optional<Map<Principle, String>> principles,
            LocalDate firstDay,
            LocalDate lastDay,
            HostBody host) {
        Map<Principle, Reason> said = new EnumMap<>(Principle.class);
        principles
                .orElse(Map.of())
                .forEach((principle, words) -> said.put(principle, new Reason(words)));
        return new Page(
                name,
                partners.stream().map(PartnerBody::party).toList(),
                communityVoice.map(Reason::new).orElse(Page.VOICE_READY),
                new Reason(why),
                money,
                new Reason(moneyInWords),
                forum.orElseGet(() -> Forum.ready(partners.size() + 1)),
                escalation.orElse(Ladder.READY),
                whenWrong.map(Reason::new).orElse(Page.WHEN_WRONG_READY),
                reviewEveryDays.orElse(Page.REVIEW_READY_DAYS),
                said,
                Term.between(firstDay, lastDay),
                host.host());
    }
}
