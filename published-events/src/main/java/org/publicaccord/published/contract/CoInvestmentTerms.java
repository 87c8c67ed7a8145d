package org.publicaccord.published.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Term;

/**
 * On what terms capital is invested.
 *
 * @param term from the first to the last day
 * @param returnCapPercent the most that capital may earn beyond itself, in percent of it; empty if
 *     there is none
 * @param returnCapMultiple the same as a multiple, the capital itself included; empty if there is
 *     none
 * @param graceUntil the last day before which no interest is taken
 * @param holidayUntil the last day before which no capital is taken back
 * @param patienceUntil the last day before which nothing is called in, fraud apart
 * @param shares what layers earn of a surplus
 * @param reinvestedPercent what stays with the investee
 * @param communityPercent what goes to the community, with all that is beyond a cap
 * @param tests what has to be true before capital is released
 * @param tranches what is released at one time
 * @param reportEveryMonths how often the surplus is reported
 * @param wordingSha256 the content address of the full agreement, lower-case hexadecimal
 */
public record CoInvestmentTerms(
        Term term,
        Optional<BigDecimal> returnCapPercent,
        Optional<BigDecimal> returnCapMultiple,
        LocalDate graceUntil,
        LocalDate holidayUntil,
        LocalDate patienceUntil,
        List<SurplusPercentage> shares,
        BigDecimal reinvestedPercent,
        BigDecimal communityPercent,
        List<OutcomeToMeet> tests,
        List<CapitalTranche> tranches,
        int reportEveryMonths,
        String wordingSha256) {}
