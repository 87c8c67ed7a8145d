package org.publicaccord.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.publicaccord.rules.Purchase.Category;
import org.publicaccord.rules.calendar.Calendars;
import org.publicaccord.rules.loading.BuiltInPacks;

/** What specs begin with. */
public final class Samples {

    public static final RulePacks PACKS = RulePacks.of(BuiltInPacks.all());
    public static final RulePack ACT = PACKS.named("UK-PA23-2026").orElseThrow();
    public static final RulePack REGULATIONS = PACKS.named("PCR-2015").orElseThrow();
    public static final RulePack HEALTH = PACKS.named("NHS-PSR-2023").orElseThrow();
    public static final ProcurementActRules RULES = new ProcurementActRules(ACT, Calendars::of);

    /** A council that buys ordinary services. */
    public static final Purchase SERVICES =
            new Purchase(
                    AuthorityKind.SUB_CENTRAL,
                    Category.SERVICES,
                    false,
                    false,
                    false,
                    false,
                    pounds(1_000_000));

    public static final Purchase WORKS = of(AuthorityKind.SUB_CENTRAL, Category.WORKS, 10_000_000);
    public static final Purchase LIGHT_TOUCH =
            new Purchase(
                    AuthorityKind.SUB_CENTRAL,
                    Category.SERVICES,
                    true,
                    false,
                    false,
                    false,
                    pounds(1_000_000));
    public static final Purchase FRAMEWORK =
            new Purchase(
                    AuthorityKind.SUB_CENTRAL,
                    Category.SERVICES,
                    false,
                    false,
                    true,
                    false,
                    pounds(20_000_000));
    public static final Purchase CALL_OFF =
            new Purchase(
                    AuthorityKind.SUB_CENTRAL,
                    Category.SERVICES,
                    false,
                    false,
                    false,
                    true,
                    pounds(1_000_000));
    public static final Purchase CONCESSION =
            new Purchase(
                    AuthorityKind.SUB_CENTRAL,
                    Category.SERVICES,
                    false,
                    true,
                    false,
                    false,
                    pounds(6_000_000));

    private Samples() {}

    public static Purchase of(AuthorityKind authority, Category category, long pounds) {
        return new Purchase(authority, category, false, false, false, false, pounds(pounds));
    }

    public static BigDecimal pounds(long pounds) {
        return BigDecimal.valueOf(pounds);
    }

    public static ProposedChange change(long pounds, int days) {
        return new ProposedChange(pounds(pounds), days, Optional.empty(), false, false);
    }

    public static ProposedChange change(long pounds, int days, Ground ground) {
        return new ProposedChange(pounds(pounds), days, Optional.of(ground), true, false);
    }

    public static EarlierChange together(long pounds, int days) {
        return new EarlierChange(pounds(pounds), days, true);
    }

    public static EarlierChange apart(long pounds, int days) {
        return new EarlierChange(pounds(pounds), days, false);
    }

    /** A question about a contract of 36 months under the Act, worth what the purchase is. */
    public static ModificationQuestion act(
            Purchase purchase, ProposedChange proposed, EarlierChange... earlier) {
        return question(Regime.PA23, ACT, purchase, proposed, earlier);
    }

    /** The same under the Regulations of 2015. */
    public static ModificationQuestion regulations(
            Purchase purchase, ProposedChange proposed, EarlierChange... earlier) {
        return question(Regime.PCR2015, REGULATIONS, purchase, proposed, earlier);
    }

    public static ModificationAnswer decide(
            Purchase purchase, ProposedChange proposed, EarlierChange... earlier) {
        return Modifications.decide(act(purchase, proposed, earlier));
    }

    private static ModificationQuestion question(
            Regime regime,
            RulePack pack,
            Purchase purchase,
            ProposedChange proposed,
            EarlierChange... earlier) {
        return new ModificationQuestion(
                regime,
                Optional.of(pack),
                purchase,
                ContractSize.of(purchase.poundsInclVat(), 1_096),
                List.of(earlier),
                proposed);
    }
}
