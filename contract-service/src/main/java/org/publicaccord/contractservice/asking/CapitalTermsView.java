package org.publicaccord.contractservice.asking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.coinvestment.Change;
import org.publicaccord.contractservice.coinvestment.Investment;
import org.publicaccord.contractservice.coinvestment.ReturnCap;
import org.publicaccord.contractservice.coinvestment.SurplusSplit;
import org.publicaccord.contractservice.coinvestment.Terms;

/**
 * On what terms capital is invested, beside its tranches and tests.
 *
 * @param returnCapPercent the most that capital may earn beyond itself, in percent of it
 * @param returnCapMultiple the same as a multiple, the capital itself included
 * @param shares what layers earn of a surplus
 * @param wordingSha256 the content address of the full agreement
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record CapitalTermsView(
        LocalDate firstDay,
        LocalDate lastDay,
        Optional<BigDecimal> returnCapPercent,
        Optional<BigDecimal> returnCapMultiple,
        LocalDate graceUntil,
        LocalDate holidayUntil,
        LocalDate patienceUntil,
        List<SurplusSplit.Share> shares,
        BigDecimal reinvestedPercent,
        BigDecimal communityPercent,
        int reportEveryMonths,
        String wordingSha256) {

    /**
     * A change on the table.
     *
     * @param terms as they would be
     * @param layer that would be converted, or taken over
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ChangeView(
            String because,
            Optional<CapitalTermsView> terms,
            Optional<String> layer,
            Optional<String> instrument,
            Optional<Integer> rank,
            Optional<String> investor) {
        static ChangeView of(Investment.Tabled tabled) {
            String because = tabled.because().words();
            return switch (tabled.change()) {
                case Change.NewTerms(var terms) ->
                        new ChangeView(
                                because,
                                Optional.of(CapitalTermsView.of(terms)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty());
                case Change.Conversion(var layer, var to, var rank) ->
                        new ChangeView(
                                because,
                                Optional.empty(),
                                Optional.of(layer),
                                Optional.of(to.name()),
                                Optional.of(rank),
                                Optional.empty());
                case Change.Refinancing(var layer, var by) ->
                        new ChangeView(
                                because,
                                Optional.empty(),
                                Optional.of(layer),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(by.id().value()));
            };
        }
    }

    static CapitalTermsView of(Terms terms) {
        return new CapitalTermsView(
                terms.firstDay(),
                terms.lastDay(),
                terms.cap() instanceof ReturnCap.Percent(var it)
                        ? Optional.of(it)
                        : Optional.empty(),
                terms.cap() instanceof ReturnCap.Multiple(var it)
                        ? Optional.of(it)
                        : Optional.empty(),
                terms.graceUntil(),
                terms.holidayUntil(),
                terms.patienceUntil(),
                terms.split().shares(),
                terms.split().reinvestedPercent(),
                terms.split().communityPercent(),
                terms.reportEveryMonths(),
                terms.wording().hex());
    }
}
