package org.publicaccord.rules.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.rules.AuthorityKind;
import org.publicaccord.rules.Purchase;
import org.publicaccord.rules.Regime;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.Words;

/** What is known of a purchase and its rules, as a report states it. */
final class PurchaseInWords {

    private PurchaseInWords() {}

    static List<String> of(Purchase purchase) {
        List<String> facts = new ArrayList<>();
        facts.add("Authority: " + authority(purchase.authority()));
        facts.add("Bought: " + kind(purchase));
        facts.add("Light touch services: " + (purchase.lightTouch() ? "yes" : "no"));
        facts.add("Estimated value: " + Words.pounds(purchase.poundsInclVat()) + ", VAT included");
        return facts;
    }

    static String regime(Regime regime) {
        return "Regime: "
                + switch (regime) {
                    case PA23 -> "Procurement Act 2023";
                    case PCR2015 -> "Public Contracts Regulations 2015";
                    case PSR -> "Provider Selection Regime";
                    case NONE -> "no procurement law";
                    case UNKNOWN -> "not recorded";
                };
    }

    static String pack(Optional<RulePack> pack) {
        return "Rule pack: "
                + pack.map(it -> it.id() + ", for procurements begun " + period(it))
                        .orElse("none recorded");
    }

    private static String period(RulePack pack) {
        String from = Words.day(pack.effectiveFrom());
        return pack.effectiveTo()
                .map(last -> "from " + from + " to " + Words.day(last))
                .orElse("on or after " + from);
    }

    private static String authority(AuthorityKind authority) {
        return switch (authority) {
            case CENTRAL -> "central government";
            case SUB_CENTRAL -> "sub-central";
            case UTILITY -> "utility";
        };
    }

    private static String kind(Purchase purchase) {
        String category =
                switch (purchase.category()) {
                    case GOODS -> "goods";
                    case SERVICES -> "services";
                    case WORKS -> "works";
                };
        return category
                + (purchase.concession() ? ", by a concession" : "")
                + (purchase.framework() ? ", as a framework" : "")
                + (purchase.callOff() ? ", called off under a framework" : "");
    }
}
