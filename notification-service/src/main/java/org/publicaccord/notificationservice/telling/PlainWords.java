package org.publicaccord.notificationservice.telling;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.publicaccord.published.Money;
import org.publicaccord.published.Regime;
import org.publicaccord.published.Stage;

/** How days, amounts and codes read in a sentence. */
final class PlainWords {

    /** Days are counted where the contracts are. */
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    /** So that the longest title of a register does not push out what the message is about. */
    private static final int MAX_NAME = 120;

    private static final int MAX_LISTED = 12;

    /** So that a long reason does not push out what to do next. */
    private static final int MAX_SAID = 2_000;

    private PlainWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, LONDON);
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(LONDON));
    }

    static String money(Money money) {
        var format = NumberFormat.getNumberInstance(Locale.UK);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        var amount = format.format(money.amount());
        return money.currency().equals("GBP") ? "£" + amount : money.currency() + " " + amount;
    }

    /** Such as "83.5 points". */
    static String points(BigDecimal points) {
        var number = points.stripTrailingZeros().toPlainString();
        return number + (number.equals("1") ? " point" : " points");
    }

    /** Such as "1 tender" or "3 tenders". */
    static String count(int number, String what) {
        return number + " " + (number == 1 ? what : what + "s");
    }

    /** A code of the published language, such as {@code IN_HOUSE}, in lower-case words. */
    static String code(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What somebody wrote, cut where it is too long for a message. */
    static String said(String words) {
        return shortened(words.strip(), MAX_SAID);
    }

    /** A title or an organisation's name, cut where it is too long for a line. */
    static String name(String name) {
        return shortened(name.strip().replaceAll("\\s+", " "), MAX_NAME);
    }

    static String shortened(String text, int atMost) {
        return text.length() <= atMost
                ? text
                : text.substring(0, wholeUpTo(text, atMost - 1)) + "…";
    }

    /** "A", "A and B", "A, B and C". */
    static String names(List<String> names) {
        var shown = names.stream().limit(MAX_LISTED).map(PlainWords::name).toList();
        if (names.size() > MAX_LISTED) {
            return String.join(", ", shown) + " and " + (names.size() - MAX_LISTED) + " more";
        }
        return shown.size() < 2
                ? String.join("", shown)
                : String.join(", ", shown.subList(0, shown.size() - 1)) + " and " + shown.getLast();
    }

    /** A line each, each with a bullet. */
    static String list(List<String> lines) {
        var shown = lines.stream().limit(MAX_LISTED).map(line -> "• " + line);
        var rest = lines.size() - MAX_LISTED;
        return Stream.concat(shown, rest > 0 ? Stream.of("• and " + rest + " more") : Stream.of())
                .collect(joining("\n"));
    }

    /** Paragraphs of a body; empty ones are left out. */
    static String paragraphs(String... paragraphs) {
        return Stream.of(paragraphs).filter(text -> !text.isBlank()).collect(joining("\n\n"));
    }

    /** A sentence if there is something to say, else nothing. */
    static <T> String ifKnown(Optional<T> fact, Function<? super T, String> sentence) {
        return fact.map(sentence).orElse("");
    }

    static String law(Regime regime) {
        return switch (regime) {
            case PCR2015 -> "the Public Contracts Regulations 2015";
            case PA23 -> "the Procurement Act 2023";
            case PSR -> "the Provider Selection Regime";
            case NONE -> "no procurement regime";
            case UNKNOWN -> "a law that the record does not tell";
        };
    }

    static String stage(Stage stage) {
        return switch (stage) {
            case CO_DESIGN -> "in co-design";
            case SELECTION -> "in selection";
            case AWARD -> "at award";
            case MOBILISING -> "mobilising";
            case DELIVERY -> "in delivery";
            case REVIEW -> "in review";
            case RENEWAL -> "in renewal";
            case EXIT -> "in exit";
            case CLOSED -> "closed";
            case SUSPENDED -> "suspended";
            case TERMINATED -> "terminated";
            case ABANDONED -> "abandoned";
        };
    }

    /** Never cuts a character of two code units in half. */
    private static int wholeUpTo(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
