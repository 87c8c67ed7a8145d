package org.publicaccord.contractservice.register;

import com.mongodb.client.model.Projections;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.publicaccord.contractservice.competition.EarlierReserved;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.contract.Reserved;
import org.publicaccord.contractservice.contract.StatesFacts;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.published.PublishedJson;
import tools.jackson.databind.json.JsonMapper;

/**
 * A contract's row in the register: what a list shows of it, and what lists are filtered, searched
 * and sorted by. Sort keys are texts that end in the contract's id, so that each is one place in
 * one order: a page begins after a place, whatever was inserted meanwhile.
 */
final class RegisterRow {

    static final String STAGE = "stage";
    static final String REGIME = "regime";
    static final String ORGANISATIONS = "organisations";
    static final String WORDS = "words";

    /** The buyer of a contract that was entered after a reservation to mutuals; else absent. */
    static final String MUTUALS_OF = "mutualsOf";

    private static final String ENTERED_ON = "enteredOn";

    private static final String SUMMARY = "summary";

    /** Sorts before whatever a key may hold, so that a shorter key comes before a longer one. */
    private static final char BEFORE_ALL_ELSE = '\t';

    /** After every day that is recorded. */
    private static final String NO_DAY = "9999-99-99";

    private static final int LONGEST_TITLE_KEY = 100;

    /** The one way rows are written and read: decimals stay exact, whatever the database does. */
    private static final JsonMapper JSON = PublishedJson.mapper();

    private RegisterRow() {}

    /** The row after one more event of its contract. */
    static Document after(Document row, Happening happening) {
        return happening.event() instanceof StatesFacts stating
                ? stating(row, stating, happening)
                : moving(row, happening);
    }

    /** What a list shows of the contract. */
    static ContractSummary summary(Document row) {
        return JSON.readValue(row.getString(SUMMARY), ContractSummary.class);
    }

    /** What is read of a row to show it: not its hundreds of words. */
    static Bson summaryAnd(String field) {
        return Projections.include(SUMMARY, field);
    }

    private static Document stating(Document row, StatesFacts event, Happening happening) {
        var summary = ContractSummary.of(event, happening.version(), happening.at());
        row.append(REGIME, summary.regime().name())
                .append(ORGANISATIONS, organisations(summary))
                .append(WORDS, SearchWords.of(event.contract(), event.facts()))
                .append(Order.Key.TITLE.field(), place(title(summary), summary))
                .append(Order.Key.LAST_DAY.field(), place(lastDay(summary), summary))
                .append(Order.Key.VALUE.field(), place(value(summary), summary));
        entered(event.facts())
                .ifPresent(day ->
                        row.append(MUTUALS_OF, summary.buyer().id())
                                .append(ENTERED_ON, day.toString()));
        return standing(row, summary);
    }

    private static Optional<LocalDate> entered(Facts facts) {
        return facts.course()
                .flatMap(Course::procedure)
                .flatMap(Procedure::reserved)
                .flatMap(Reserved::toMutuals)
                .flatMap(_ -> facts.agreement())
                .map(Agreement::enteredOn);
    }

    /** What a row with {@link #MUTUALS_OF} says of its contract, a supplier each. */
    static Stream<EarlierReserved> reserved(Document row) {
        ContractSummary summary = summary(row);
        LocalDate enteredOn = LocalDate.parse(row.getString(ENTERED_ON));
        return summary.suppliers().stream()
                .map(it ->
                        new EarlierReserved(
                                ContractId.parse(summary.id()),
                                new OrganisationId(it.id()),
                                enteredOn,
                                summary.cpv().stream().map(ContractSummary.Code::code).toList()));
    }

    private static Document moving(Document row, Happening happening) {
        return standing(
                row,
                summary(row)
                        .movedTo(happening.event().stage(), happening.version(), happening.at()));
    }

    private static Document standing(Document row, ContractSummary summary) {
        return row.append(STAGE, summary.stage().name())
                .append(Order.Key.UPDATED.field(), place(updated(summary.updatedAt()), summary))
                .append(SUMMARY, JSON.writeValueAsString(summary));
    }

    private static List<String> organisations(ContractSummary summary) {
        return Stream.concat(Stream.of(summary.buyer()), summary.suppliers().stream())
                .map(ContractSummary.Organisation::id)
                .distinct()
                .toList();
    }

    private static String place(String key, ContractSummary summary) {
        return key + BEFORE_ALL_ELSE + summary.id();
    }

    private static String title(ContractSummary summary) {
        String plain = SearchWords.plain(summary.title());
        return plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(codePoints(plain), LONGEST_TITLE_KEY)));
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String lastDay(ContractSummary summary) {
        return summary.term()
                .flatMap(ContractSummary.Days::lastDay)
                .map(LocalDate::toString)
                .orElse(NO_DAY);
    }

    /** Padded, so that texts sort as numbers do; nothing recorded comes before all amounts. */
    private static String value(ContractSummary summary) {
        return summary.value().map(Amount::amount).map(RegisterRow::padded).orElse("");
    }

    private static String padded(BigDecimal amount) {
        String digits = amount.setScale(6, RoundingMode.HALF_UP).toPlainString();
        return "0".repeat(Math.max(0, 24 - digits.length())) + digits;
    }

    private static String updated(Instant instant) {
        return "%016d".formatted(instant.toEpochMilli());
    }
}
