package org.publicaccord.contractservice.receiving;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.RecordNeed;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.contract.Category;
import org.publicaccord.contractservice.contract.Classification;
import org.publicaccord.contractservice.contract.CoBuyer;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Ocid;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.registering.Records;
import org.publicaccord.rules.AuthorityKind;
import org.publicaccord.rules.Nation;
import org.publicaccord.servicekit.security.Caller;

/**
 * The body of a request to record a need.
 *
 * @param concerned who lives with the need, in plain words
 * @param cpvCodes of what may be bought, the main one first
 * @param partners other authorities of a joint procurement, each with its share
 * @param authority which thresholds of the Act apply: CENTRAL, SUB_CENTRAL or UTILITY
 * @param nation whose bank holidays count
 * @param estimate of the whole value, VAT included, in pounds
 * @param plannedTerm as far as it is known
 * @param serves the local strategy that the need is part of
 */
record NeedBody(
        String title,
        String description,
        String concerned,
        Category category,
        List<String> cpvCodes,
        List<Partner> partners,
        AuthorityKind authority,
        Nation nation,
        Money estimate,
        Optional<Term> plannedTerm,
        Optional<Serves> serves) {

    NeedBody {
        cpvCodes = List.copyOf(cpvCodes);
        partners = List.copyOf(partners);
        new Reason(description);
        new Reason(concerned);
    }

    /** Another authority, and its share of the value in per cent. */
    record Partner(String organisation, String name, BigDecimal sharePercent) {}

    /** The strategy, and those of its outcomes that the need seeks, by their ids. */
    record Serves(UUID strategy, List<String> outcomes) {
        Serves {
            outcomes = List.copyOf(outcomes);
        }
    }

    RecordNeed of(ContractId contract, Caller caller, Records records) {
        var need =
                new Need(
                        Ocid.of(contract),
                        title,
                        new Reason(description),
                        new Reason(concerned),
                        category,
                        cpvCodes.stream()
                                .map(it -> new Classification("CPV", it, Optional.empty()))
                                .toList(),
                        buyer(caller.organisation(), caller.organisationName()),
                        partners.stream().map(it -> buyer(it.organisation(), it.name())).toList(),
                        partners.stream().map(NeedBody::share).toList(),
                        authority,
                        nation,
                        estimate,
                        plannedTerm.orElse(Term.NOT_RECORDED),
                        serves.map(it -> records.served(it.strategy(), it.outcomes())));
        return new RecordNeed(contract, need, Actings.of(caller));
    }

    private static Party buyer(String id, String name) {
        return new Party(
                new OrganisationId(id),
                name,
                Optional.empty(),
                Optional.empty(),
                List.of(PartyRole.BUYER),
                Optional.empty(),
                Optional.empty());
    }

    private static CoBuyer share(Partner partner) {
        return new CoBuyer(
                new OrganisationId(partner.organisation()), partner.sharePercent(), false);
    }
}
