package org.publicaccord.contractservice.workingagreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.delivery.Baseline;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Rule;

/**
 * Whether an agreement has a lawful host. It is never a way round procurement: partners are named
 * after an award or by a direct route, and it has effect only while a host is in force that has the
 * same parties, at least as much money and at least as many days.
 */
record Hosting(Rules rules) {

    /** What stands in the way of naming partners. */
    Optional<Refusal> objectionToNaming(
            Host host, Optional<HostStanding> standing, LocalDate today) {
        Rule rule = rules.host(today);
        if (host.agreement().isPresent() && standing.isEmpty()) {
            return Optional.of(Refusals.hostUnknown(rule));
        }
        boolean awarded = standing.filter(HostStanding::awarded).isPresent();
        return awarded || host.route().namesPartnersDirectly()
                ? Optional.empty()
                : Optional.of(Refusals.partnersNamedTooEarly(rule, host.route()));
    }

    /** What stands in the way of an effect of the page. */
    Optional<Refusal> objection(
            Page page, OrganisationId buyer, Optional<HostStanding> standing, LocalDate today) {
        Rule rule = rules.host(today);
        if (page.term().isOverOn(today)) {
            return Optional.of(Refusals.daysOver(page.term().lastDay().orElseThrow()));
        }
        return switch (page.host().route()) {
            case NON_PECUNIARY_COLLABORATION ->
                    page.money().amount().signum() == 0
                            ? Optional.empty()
                            : Optional.of(Refusals.collaborationWithMoney(rule));
            case HORIZONTAL_COOPERATION -> objectionToCooperation(page, rule, today);
            case LIGHT_TOUCH_CONTRACT, BELOW_THRESHOLD_CONTRACT, RESERVED, PSR, GRANT ->
                    objectionToContract(page, buyer, standing, rule);
        };
    }

    private Optional<Refusal> objectionToCooperation(Page page, Rule host, LocalDate today) {
        Optional<Rule> act = rules.cooperation(today);
        if (act.isEmpty()) {
            return Optional.of(Refusals.cooperationWithoutAct(host));
        }
        Rule rule = act.get();
        BigDecimal most = rule.amount("most-other-percent");
        Optional<BigDecimal> share = page.host().otherActivitiesPercent();
        if (share.filter(it -> it.compareTo(most) <= 0).isEmpty()) {
            return Optional.of(Refusals.cooperationForOthers(rule, share, most));
        }
        return page.partners().stream().anyMatch(it -> it.vcse().orElse(false))
                ? Optional.of(Refusals.cooperationWithOthers(rule))
                : Optional.empty();
    }

    private Optional<Refusal> objectionToContract(
            Page page, OrganisationId buyer, Optional<HostStanding> standing, Rule rule) {
        if (page.host().agreement().isEmpty()) {
            return Optional.of(Refusals.hostNotNamed(rule, page.host().route()));
        }
        if (standing.isEmpty()) {
            return Optional.of(Refusals.hostUnknown(rule));
        }
        HostStanding host = standing.get();
        if (!isOfItsKind(page.host().route(), host)) {
            return Optional.of(Refusals.hostOfAnotherKind(rule, page.host().route()));
        }
        if (!host.inForce()) {
            return Optional.of(Refusals.hostNotInForce(rule));
        }
        Optional<OrganisationId> stranger =
                page.signatories(buyer).filter(it -> !host.parties().contains(it)).findFirst();
        return stranger.map(it -> Refusals.hostOfOthers(rule, name(page, it)))
                .or(() -> beyond(page, host, rule));
    }

    private static String name(Page page, OrganisationId organisation) {
        return page.partners().stream()
                .filter(it -> it.id().equals(organisation))
                .map(Party::name)
                .findFirst()
                .orElse("The public body");
    }

    private boolean isOfItsKind(HostRoute route, HostStanding host) {
        return switch (route) {
            case LIGHT_TOUCH_CONTRACT ->
                    host.baseline().filter(it -> it.purchase().lightTouch()).isPresent();
            case BELOW_THRESHOLD_CONTRACT ->
                    host.baseline().filter((Baseline it) -> rules.isBelowThreshold(it)).isPresent();
            case RESERVED -> host.path() == Path.RESERVED;
            case PSR -> host.regime() == Regime.PSR;
            case GRANT -> host.path() == Path.GRANT;
            case NON_PECUNIARY_COLLABORATION, HORIZONTAL_COOPERATION -> false;
        };
    }

    /** What is to be more than the host allows is first changed there, by the law of the host. */
    private static Optional<Refusal> beyond(Page page, HostStanding host, Rule rule) {
        boolean money =
                host.value()
                        .filter(it -> it.currency().equals(page.money().currency()))
                        .filter(it -> it.amount().compareTo(page.money().amount()) >= 0)
                        .isPresent();
        boolean days =
                host.term()
                        .lastDay()
                        .filter(it -> !page.term().lastDay().orElseThrow().isAfter(it))
                        .isPresent();
        return money && days ? Optional.empty() : Optional.of(Refusals.beyondTheHost(rule, host));
    }
}
