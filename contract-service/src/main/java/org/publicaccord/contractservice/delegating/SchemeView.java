package org.publicaccord.contractservice.delegating;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.publicaccord.contractservice.authority.Powers;
import org.publicaccord.contractservice.authority.Powers.Adopted;
import org.publicaccord.contractservice.authority.Powers.Arrangement;
import org.publicaccord.contractservice.authority.Powers.Cover;
import org.publicaccord.contractservice.authority.Powers.Delegation;
import org.publicaccord.contractservice.authority.Powers.NoScheme;
import org.publicaccord.contractservice.authority.Scheme;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Authority.Grant;
import org.publicaccord.contractservice.contract.Authority.Via;
import org.publicaccord.contractservice.contract.KeyDecisions;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.servicekit.commands.ExpectedVersion;

/**
 * The scheme of delegation that holds for an organisation, as it is shown.
 *
 * @param adopted whether it is the organisation's own; else the policy of the platform holds
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record SchemeView(
        String organisation,
        boolean adopted,
        String title,
        List<Line> grants,
        List<Act> twoPeople,
        Optional<KeyDecisions> keyDecisions,
        List<TeamView> teams,
        List<StandIn> standIns,
        @JsonIgnore long version) {

    /** What a role may do; without a limit there is none. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Line(String role, Act act, Optional<BigDecimal> limit, Set<Path> paths) {}

    /** A team and who has which role in it. */
    record TeamView(UUID id, String name, List<Member> members) {}

    record Member(String person, String role) {}

    /** One person stands in for another. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record StandIn(
            UUID id,
            Via via,
            String from,
            String to,
            List<Act> acts,
            Optional<BigDecimal> limit,
            LocalDate firstDay,
            LocalDate lastDay) {}

    static SchemeView of(
            OrganisationId organisation, Powers powers, long version, Scheme byPolicy) {
        Scheme scheme =
                switch (powers.scheme()) {
                    case NoScheme _ -> byPolicy;
                    case Adopted it -> it.scheme();
                };
        return new SchemeView(
                organisation.value(),
                powers.scheme() instanceof Adopted,
                scheme.title().words(),
                scheme.grants().stream().map(SchemeView::line).toList(),
                scheme.twoPeople().stream().sorted().toList(),
                scheme.keyDecisions(),
                powers.teams().entrySet().stream().map(SchemeView::team).toList(),
                powers.arrangements().entrySet().stream().map(SchemeView::standIn).toList(),
                version);
    }

    private static Line line(Grant grant) {
        return new Line(grant.role(), grant.act(), grant.limit().map(Money::amount), grant.paths());
    }

    private static TeamView team(Map.Entry<UUID, Powers.Team> team) {
        return new TeamView(
                team.getKey(),
                team.getValue().name().words(),
                team.getValue().members().entrySet().stream()
                        .map(it -> new Member(it.getKey().value(), it.getValue()))
                        .toList());
    }

    private static StandIn standIn(Map.Entry<UUID, Arrangement> entry) {
        Arrangement it = entry.getValue();
        return switch (it) {
            case Delegation delegation ->
                    standIn(
                            entry.getKey(),
                            Via.DELEGATION,
                            it,
                            delegation.acts().stream().sorted().toList(),
                            delegation.limit());
            case Cover _ ->
                    standIn(entry.getKey(), Via.COVER, it, List.of(Act.values()), Optional.empty());
        };
    }

    private static StandIn standIn(
            UUID id, Via via, Arrangement it, List<Act> acts, Optional<Money> limit) {
        return new StandIn(
                id,
                via,
                it.from().value(),
                it.to().value(),
                acts,
                limit.map(Money::amount),
                it.firstDay(),
                it.lastDay());
    }

    String tag() {
        return ExpectedVersion.tag(version);
    }
}
