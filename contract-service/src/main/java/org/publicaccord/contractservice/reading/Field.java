package org.publicaccord.contractservice.reading;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.contract.UkCalendar;
import tools.jackson.databind.JsonNode;

/**
 * A value of a release or grant and the place where it stands, so that whoever reads it can say
 * what is wrong where. What fails only its format is not there to be read.
 */
final class Field {

    /** The longest list that is read. */
    private static final int MAX_ITEMS = 2_000;

    private final JsonNode json;
    private final String place;
    private final Notes notes;

    private Field(JsonNode json, String place, Notes notes) {
        this.json = json;
        this.place = place;
        this.notes = notes;
    }

    /**
     * A whole release or grant.
     *
     * @param leftOut the places whose values fail only their format
     */
    static Field of(SentItem item, Set<String> leftOut, List<Finding> warnings) {
        return new Field(item.json(), "", new Notes(item, leftOut, warnings));
    }

    /** What is known of it while it is read. */
    private record Notes(SentItem item, Set<String> leftOut, List<Finding> warnings) {}

    /** A value cannot be taken over, and with it what holds it. */
    static final class Unfit extends RuntimeException {
        private final transient Finding finding;

        private Unfit(Finding finding) {
            super(finding.reason());
            this.finding = finding;
        }

        Finding finding() {
            return finding;
        }
    }

    /** The part of that name cannot be taken over. */
    Unfit unfit(String rule, String part, String reason) {
        return new Unfit(notes.item().finding(rule, place + "/" + part, reason));
    }

    Unfit unfit(String rule, String reason) {
        return new Unfit(notes.item().finding(rule, place, reason));
    }

    /** Reports that this value was left out. */
    void warn(String rule, String reason) {
        notes.warnings().add(notes.item().finding(rule, place, reason));
    }

    /** Makes a value of the domain from this field; what the domain does not take is unfit. */
    <T> T make(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw unfit("invalid-value", Wording.excerpt(String.valueOf(e.getMessage())));
        }
    }

    /** The field of that name; empty if it is missing, null or left out. */
    Optional<Field> at(String name) {
        JsonNode child = json.path(name);
        String where = place + "/" + name;
        boolean there = !child.isMissingNode() && !child.isNull();
        return there && !notes.leftOut().contains(where)
                ? Optional.of(new Field(child, where, notes))
                : Optional.empty();
    }

    /** The items of the list of that name; none if it is missing. */
    List<Field> items(String name) {
        return at(name).map(Field::items).orElse(List.of());
    }

    private List<Field> items() {
        if (json.size() > MAX_ITEMS) {
            throw unfit(
                    "release-too-large",
                    "The list has %,d items; at most %,d are read."
                            .formatted(json.size(), MAX_ITEMS));
        }
        List<Field> items = new ArrayList<>(json.size());
        for (int i = 0; i < json.size(); i++) {
            items.add(new Field(json.path(i), place + "/" + i, notes));
        }
        return items;
    }

    /** A text as events may hold it; empty if it says nothing. */
    Optional<String> text(String name) {
        return at(name).filter(field -> field.json.isString())
                .map(field -> Wording.readable(field.json.stringValue()))
                .filter(text -> !text.isBlank());
    }

    /** An identifier or code, untouched: a text or a whole number. */
    Optional<String> id(String name) {
        return at(name).filter(field -> field.json.isString() || field.json.isIntegralNumber())
                .map(field -> field.json.asString())
                .filter(text -> !text.isBlank());
    }

    /** The codes of a list. */
    List<String> codes(String name) {
        return items(name).stream()
                .flatMap(field ->
                        field.json.isString() ? Stream.of(field.json.stringValue()) : Stream.of())
                .toList();
    }

    Optional<Boolean> flag(String name) {
        return at(name).filter(field -> field.json.isBoolean())
                .map(field -> field.json.booleanValue());
    }

    /** An instant; empty, with a warning, if it cannot be read. */
    Optional<Instant> instant(String name) {
        return at(name).filter(field -> field.json.isString()).flatMap(Field::instant);
    }

    private Optional<Instant> instant() {
        try {
            return Optional.of(OffsetDateTime.parse(json.stringValue()).toInstant());
        } catch (DateTimeException e) {
            warn("format-left-out", "It is not a date and time as in RFC 3339, and was left out.");
            return Optional.empty();
        }
    }

    /** Which day a month or a year is read as. */
    enum Edge {
        FIRST,
        LAST
    }

    /**
     * A day in London, of a date and time or of a date; of a month or year alone its first or last
     * day, with a warning. Empty, with a warning, if it cannot be read.
     */
    Optional<LocalDate> day(String name, Edge edge) {
        return at(name).filter(field -> field.json.isString()).flatMap(field -> field.day(edge));
    }

    private Optional<LocalDate> day(Edge edge) {
        String text = json.stringValue();
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(dayOf(Year.parse(text).atMonth(1), 12, edge));
                case 7 -> Optional.of(dayOf(YearMonth.parse(text), 1, edge));
                case 10 -> Optional.of(LocalDate.parse(text));
                default -> instant().map(UkCalendar::dayOf);
            };
        } catch (DateTimeException e) {
            warn("format-left-out", "It is not a date, and was left out.");
            return Optional.empty();
        }
    }

    private LocalDate dayOf(YearMonth first, int months, Edge edge) {
        LocalDate day =
                switch (edge) {
                    case FIRST -> first.atDay(1);
                    case LAST -> first.plusMonths(months - 1L).atEndOfMonth();
                };
        warn("code-read-as", "It names no day; %s was read.".formatted(day));
        return day;
    }

    /** A whole number; empty, with a warning, if it is another. */
    Optional<Integer> wholeNumber(String name) {
        Optional<Field> number = at(name).filter(field -> field.json.isNumber());
        Optional<Integer> whole =
                number.filter(field -> field.json.canConvertToExactIntegral())
                        .filter(field -> field.json.canConvertToInt())
                        .map(field -> field.json.intValue());
        if (number.isPresent() && whole.isEmpty()) {
            number.get().warn("value-left-out", "It is no whole number, and was left out.");
        }
        return whole;
    }

    /** An amount of money whose currency stands elsewhere. */
    Optional<Money> amount(String name, String currency) {
        return at(name).filter(field -> field.json.isNumber())
                .map(field -> field.make(() -> new Money(field.json.decimalValue(), currency)));
    }

    /** An http or https address; empty, with a warning, if it is another. */
    Optional<String> address(String name) {
        return id(name).filter(address -> {
            boolean leadsToTheWeb = isWebAddress(address);
            if (!leadsToTheWeb) {
                at(name).orElseThrow()
                        .warn(
                                "format-left-out",
                                "It is not an http or https address, and was left out.");
            }
            return leadsToTheWeb;
        });
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            String scheme = String.valueOf(uri.getScheme());
            boolean isWeb = scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http");
            return isWeb && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** An amount of money; empty, with a warning, if it names no currency. */
    Optional<Money> money(String name) {
        return at(name).flatMap(Field::money);
    }

    private Optional<Money> money() {
        Optional<BigDecimal> amount =
                at("amount").filter(a -> a.json.isNumber()).map(a -> a.json.decimalValue());
        Optional<String> currency = id("currency");
        if (amount.isPresent() && currency.isEmpty()) {
            warn("value-left-out", "The amount names no currency, and was left out.");
        }
        return amount.isPresent() && currency.isPresent()
                ? Optional.of(make(() -> new Money(amount.get(), currency.get())))
                : Optional.empty();
    }

    /** From first to last day, as days in London. */
    Term term(String name) {
        return at(name).map(Field::term).orElse(Term.NOT_RECORDED);
    }

    private Term term() {
        return make(() ->
                new Term(
                        instant("startDate").map(UkCalendar::dayOf),
                        instant("endDate").map(UkCalendar::dayOf)));
    }
}
