package org.publicaccord.monitoringservice.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.monitoringservice.contract.Money;
import org.publicaccord.monitoringservice.obligations.Period.DaysBeginningWith;
import org.publicaccord.monitoringservice.obligations.RulePack.AfterEnd;
import org.publicaccord.monitoringservice.obligations.RulePack.AfterEntry;
import org.publicaccord.monitoringservice.obligations.RulePack.Ladder;
import org.publicaccord.monitoringservice.obligations.RulePack.Payments;
import org.publicaccord.monitoringservice.obligations.RulePack.Performance;
import org.publicaccord.monitoringservice.obligations.RulePack.Step;
import org.publicaccord.monitoringservice.obligations.RulePack.Thresholds;

/** The rules in force, as data. A change of law makes a new pack and leaves the old one alone. */
public final class UkRules {

    private static final LocalDate ACT_IN_FORCE = LocalDate.of(2025, 2, 24);
    private static final LocalDate PERFORMANCE_IN_FORCE = LocalDate.of(2026, 1, 1);
    private static final LocalDate PAYMENTS_IN_FORCE = LocalDate.of(2026, 4, 1);
    private static final LocalDate PSR_IN_FORCE = LocalDate.of(2024, 1, 1);
    private static final int NOTICE_WARN_DAYS = 7;
    private static final Money FIVE_MILLION = Money.pounds(5_000_000);

    /**
     * The Procurement Act 2023 with the Procurement Regulations 2024 (SI 2024/692) and the
     * thresholds of SI 2025/1200, the Provider Selection Regime, and the renewal ladder.
     */
    public static final RulePack PA23_2026 =
            new RulePack(
                    "UK-PA23-2026",
                    // Schedule 1 to SI 2024/692 names single codes; their families are an estimate.
                    List.of("55", "75", "791", "796", "80", "85", "92", "98"),
                    new Thresholds(
                            Money.pounds(5_193_000), Money.pounds(663_540), Money.pounds(135_018)),
                    contractDetails(),
                    contractCopy(),
                    performance(),
                    payments(),
                    termination(),
                    providerSelectionAward(),
                    regimeQuestion(),
                    renewal());

    private UkRules() {}

    private static AfterEntry contractDetails() {
        var rule =
                notice(
                        NoticeCode.UK7,
                        "uk7-contract-details",
                        "Contract details notice",
                        "Procurement Act 2023, s.53(1)-(2)",
                        ACT_IN_FORCE);
        return new AfterEntry(
                rule, new DaysBeginningWith(30), new DaysBeginningWith(120), Money.pounds(0));
    }

    private static AfterEntry contractCopy() {
        var rule =
                notice(
                        NoticeCode.UK7,
                        "uk7-contract-copy",
                        "Copy of the contract, published",
                        "Procurement Act 2023, s.53(3)-(4)",
                        ACT_IN_FORCE);
        return new AfterEntry(
                rule, new DaysBeginningWith(90), new DaysBeginningWith(180), FIVE_MILLION);
    }

    private static Performance performance() {
        var rule =
                notice(
                        NoticeCode.UK9,
                        "uk9-contract-performance",
                        "Contract performance notice",
                        "Procurement Act 2023, s.71(2)",
                        PERFORMANCE_IN_FORCE);
        return new Performance(rule, 12, FIVE_MILLION, 50);
    }

    private static Payments payments() {
        var rule =
                notice(
                        NoticeCode.UK8,
                        "uk8-contract-payment",
                        "Contract payment notice",
                        "Procurement Act 2023, s.70",
                        PAYMENTS_IN_FORCE);
        return new Payments(rule, new DaysBeginningWith(30), Money.pounds(30_000));
    }

    private static AfterEnd termination() {
        var rule =
                notice(
                        NoticeCode.UK11,
                        "uk11-contract-termination",
                        "Contract termination notice",
                        "Procurement Act 2023, s.80(1)",
                        ACT_IN_FORCE);
        return new AfterEnd(rule, new DaysBeginningWith(30));
    }

    private static Rule providerSelectionAward() {
        return new Rule(
                new ObligationCode("psr-award-notice"),
                "Notice of the award under the Provider Selection Regime",
                Optional.empty(),
                "Health Care Services (Provider Selection Regime) Regulations 2023 (SI 2023/1348)",
                Kind.STATUTE,
                PSR_IN_FORCE,
                NOTICE_WARN_DAYS);
    }

    private static Rule regimeQuestion() {
        return new Rule(
                new ObligationCode("which-regime"),
                "Which regime governs this contract?",
                Optional.empty(),
                "Policy of this platform: an unknown regime is asked, not guessed",
                Kind.POLICY,
                LocalDate.EPOCH,
                0);
    }

    private static Ladder renewal() {
        var rule =
                new Rule(
                        new ObligationCode("renewal"),
                        "Renewal",
                        Optional.empty(),
                        "Policy of this platform: the renewal ladder",
                        Kind.POLICY,
                        LocalDate.EPOCH,
                        0);
        var steps =
                List.of(
                        new Step("18-months", 18, 0, "Renewal step: set the strategy"),
                        new Step("12-months", 12, 0, "Renewal step: decide what comes next"),
                        new Step("9-months", 9, 0, "Renewal step: begin to procure or to renew"),
                        new Step("6-months", 6, 0, "Renewal step: agree the exit plan"),
                        new Step(
                                "3-months",
                                3,
                                0,
                                "Renewal step: ask for staff transfer (TUPE) information"),
                        new Step(
                                "28-days",
                                0,
                                28,
                                "Renewal step: hold the final employee liability information"));
        return new Ladder(
                rule, steps, "Renewal step: decide what comes next, at half the term", 12);
    }

    private static Rule notice(
            NoticeCode notice, String code, String title, String basis, LocalDate inForceFrom) {
        return new Rule(
                new ObligationCode(code),
                title,
                Optional.of(notice),
                basis,
                Kind.STATUTE,
                inForceFrom,
                NOTICE_WARN_DAYS);
    }
}
