package org.publicaccord.rules.asking;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.publicaccord.rules.SelectionProcess;
import org.publicaccord.rules.Words;
import org.publicaccord.rules.asking.RouteFacts.Subsidy;
import org.publicaccord.rules.assets.Disposal;
import org.publicaccord.rules.assets.Tenure;
import org.publicaccord.rules.awarding.SupplierStanding;

/** What is stated of a route, as a report repeats it. */
public final class FactsInWords {

    private FactsInWords() {}

    /** A sentence for each thing that is stated. */
    public static List<String> of(RouteFacts facts) {
        return switch (facts) {
            case RouteFacts.Reserved it ->
                    List.of(
                            "Reserved under: " + plain(it.reservation().basis().name()),
                            "By: " + plain(it.buyer().name()),
                            "Competed by: " + it.procedure().words());
            case RouteFacts.DirectAward it -> of(it);
            case RouteFacts.HealthCare it ->
                    List.of(
                            "By: " + plain(it.authority().name()),
                            "CPV code: " + it.mainCpv(),
                            "Process chosen: "
                                    + it.chosen().map(SelectionProcess::words).orElse("none yet"));
            case RouteFacts.Grant(var enforced, var subsidy) ->
                    of(subsidy, "A service is enforced: " + yesOrNo(enforced));
            case RouteFacts.CoInvestment(var market, var subsidy) ->
                    of(subsidy, "On market terms: " + yesOrNo(market));
            case RouteFacts.AssetTransfer it -> of(it.disposal());
            case RouteFacts.WorkingAgreement it ->
                    List.of(
                            "Stands under: " + it.host().words(),
                            "That is in place: " + yesOrNo(it.inPlace()));
            case RouteFacts.InHouse it ->
                    List.of(
                            "By a controlled company: " + yesOrNo(it.controlled()),
                            "Staff transfer: " + yesOrNo(it.staffTransfer()));
            case RouteFacts.Cooperation it ->
                    List.of(
                            "Authorities alone: " + yesOrNo(it.authoritiesAlone()),
                            "Other activities: " + Words.percent(it.otherActivitiesPercent()));
        };
    }

    private static List<String> of(RouteFacts.DirectAward stated) {
        return List.of(
                "Ground: " + stated.ground().map(it -> plain(it.name())).orElse("none"),
                "Its conditions are stated to be met: " + yesOrNo(stated.conditionsStated()),
                "Supplier: " + standing(stated.standing()),
                "Conflicts assessed: " + yesOrNo(stated.conflictsAssessed()));
    }

    private static String standing(SupplierStanding standing) {
        return switch (standing) {
            case CLEAR -> "neither excluded nor excludable";
            case EXCLUDABLE -> "excludable";
            case EXCLUDED -> "excluded";
        };
    }

    private static List<String> of(Subsidy subsidy, String first) {
        return List.of(
                first,
                "Subsidy: " + plain(subsidy.form().name()),
                "Amount: " + Words.pounds(subsidy.pounds()),
                "Sensitive sector: " + yesOrNo(subsidy.sensitiveSector()),
                "Given on: " + Words.day(subsidy.givenOn()),
                "Received before: "
                        + (subsidy.received().isEmpty()
                                ? "nothing"
                                : subsidy.received().stream()
                                        .limit(20)
                                        .map(it ->
                                                Words.pounds(it.pounds())
                                                        + " on "
                                                        + Words.day(it.givenOn()))
                                        .collect(Collectors.joining(", "))));
    }

    private static List<String> of(Disposal disposal) {
        return List.of(
                "Tenure: "
                        + switch (disposal.tenure()) {
                            case Tenure.Freehold _ -> "freehold";
                            case Tenure.Lease(var first, var last) ->
                                    "lease from " + Words.day(first) + " to " + Words.day(last);
                            case Tenure.Licence _ -> "licence";
                        },
                "Unrestricted value: " + Words.pounds(disposal.unrestrictedPounds()),
                "Consideration: " + Words.pounds(disposal.considerationPounds()),
                "Open space: " + yesOrNo(disposal.openSpace()));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.UK).replace('_', ' ');
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }
}
