package org.publicaccord.monitoringservice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.monitoringservice.contract.Category;
import org.publicaccord.monitoringservice.contract.ContractId;
import org.publicaccord.monitoringservice.contract.ContractOutline;
import org.publicaccord.monitoringservice.contract.CpvCode;
import org.publicaccord.monitoringservice.contract.Money;
import org.publicaccord.monitoringservice.contract.OrganisationId;
import org.publicaccord.monitoringservice.contract.Party;
import org.publicaccord.monitoringservice.contract.Path;
import org.publicaccord.monitoringservice.contract.Regime;
import org.publicaccord.monitoringservice.contract.Stage;
import org.publicaccord.monitoringservice.contract.Term;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.loading.BuiltInPacks;

/**
 * Contracts to write specs with: start from one that is plain, and change what the spec is about.
 */
public final class Contracts {

    public static final ContractId ID = new ContractId("0190b5a4-6c1e-5f7a-9d1e-3a5d2c7b8e90");
    public static final OrganisationId COUNCIL = new OrganisationId("GB-LAE-BRX");
    public static final OrganisationId SUPPLIER = new OrganisationId("GB-COH-09442333");
    public static final LocalDate IMPORTED = LocalDate.of(2026, 1, 15);

    /** The rules that come with the platform. */
    public static final RulePacks PACKS = RulePacks.of(BuiltInPacks.all());

    private Contracts() {}

    /** In delivery from 1 April 2025 to 31 March 2028, under the Act, computers for £1 million. */
    public static WatchedContract plain() {
        return new WatchedContract(
                new ContractOutline(
                        ID,
                        "Laptops for schools",
                        Path.COMPETITION,
                        Stage.DELIVERY,
                        List.of(
                                new Party(COUNCIL, "GB-LAE", "buyer", "Brixcombe Council"),
                                new Party(SUPPLIER, "GB-COH", "supplier", "Laptop Lane CIC"))),
                Regime.PA23,
                "The tender was published on 3 March 2025.",
                Category.GOODS,
                List.of(new CpvCode("30213100")),
                Optional.of(Money.pounds(1_000_000)),
                Term.of(LocalDate.of(2025, 4, 1), LocalDate.of(2028, 3, 31)),
                Optional.empty(),
                Optional.empty());
    }

    public static WatchedContract under(Regime regime, WatchedContract it) {
        return new WatchedContract(
                it.outline(),
                regime,
                it.regimeBecause(),
                it.category(),
                it.cpvCodes(),
                it.value(),
                it.term(),
                it.endedEarlyOn(),
                it.course());
    }

    public static WatchedContract worth(long pounds, WatchedContract it) {
        return worth(Optional.of(Money.pounds(pounds)), it);
    }

    public static WatchedContract worthInEuros(String amount, WatchedContract it) {
        return worth(Optional.of(new Money(new BigDecimal(amount), "EUR")), it);
    }

    public static WatchedContract worth(Optional<Money> value, WatchedContract it) {
        return new WatchedContract(
                it.outline(),
                it.regime(),
                it.regimeBecause(),
                it.category(),
                it.cpvCodes(),
                value,
                it.term(),
                it.endedEarlyOn(),
                it.course());
    }

    /** For services, of a CPV code; none if the code is empty. */
    public static WatchedContract services(Optional<String> cpv, WatchedContract it) {
        return of(Category.SERVICES, cpv, it);
    }

    public static WatchedContract of(Category category, Optional<String> cpv, WatchedContract it) {
        return new WatchedContract(
                it.outline(),
                it.regime(),
                it.regimeBecause(),
                category,
                cpv.map(CpvCode::new).stream().toList(),
                it.value(),
                it.term(),
                it.endedEarlyOn(),
                it.course());
    }

    public static WatchedContract lasting(String firstDay, String lastDay, WatchedContract it) {
        return lasting(Term.of(LocalDate.parse(firstDay), LocalDate.parse(lastDay)), it);
    }

    public static WatchedContract lasting(Term term, WatchedContract it) {
        return new WatchedContract(
                it.outline(),
                it.regime(),
                it.regimeBecause(),
                it.category(),
                it.cpvCodes(),
                it.value(),
                term,
                it.endedEarlyOn(),
                it.course());
    }

    public static WatchedContract titled(String title, WatchedContract it) {
        var outline = it.outline();
        return new WatchedContract(
                new ContractOutline(
                        outline.id(), title, outline.path(), outline.stage(), outline.parties()),
                it.regime(),
                it.regimeBecause(),
                it.category(),
                it.cpvCodes(),
                it.value(),
                it.term(),
                it.endedEarlyOn(),
                it.course());
    }
}
