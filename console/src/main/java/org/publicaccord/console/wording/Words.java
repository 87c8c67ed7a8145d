package org.publicaccord.console.wording;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.publicaccord.console.services.Register.Amount;
import org.publicaccord.console.services.Register.Days;
import org.springframework.stereotype.Component;

/** Says values in plain English. Templates know it as {@code @words}. */
@Component("words")
public class Words {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' H:mm", Locale.UK).withZone(LONDON);

    private static final Map<String, String> REGIMES =
            Map.of(
                    "PCR2015", "Public Contracts Regulations 2015",
                    "PA23", "Procurement Act 2023",
                    "PSR", "Provider Selection Regime",
                    "NONE", "No procurement regime",
                    "UNKNOWN", "Not known yet");

    private static final Map<String, String> STATUS_COLOURS =
            Map.of(
                    "overdue", "govuk-tag--red",
                    "approaching", "govuk-tag--yellow",
                    "open", "govuk-tag--blue",
                    "met", "govuk-tag--green");

    private static final Set<String> WEB = Set.of("http", "https");

    /** {@code CO_DESIGN} reads as Co-design; a code that the console does not know, as itself. */
    public String stage(String stage) {
        return stage.equals("CO_DESIGN") ? "Co-design" : sentence(stage);
    }

    public String regime(String regime) {
        return REGIMES.getOrDefault(regime, regime);
    }

    /** {@code DIRECT_AWARD} reads as Direct award. */
    public String sentence(String code) {
        String text = code.replace('_', ' ').replace('-', ' ').toLowerCase(Locale.UK);
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String day(Instant instant) {
        return DAY.format(LocalDate.ofInstant(instant, LONDON));
    }

    public String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    /** {@code £1,250,000} or {@code £310.50}; other currencies with their code. */
    public String money(Amount amount) {
        String pattern = isWhole(amount.amount()) ? "#,##0" : "#,##0.00####";
        String digits =
                new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK))
                        .format(amount.amount());
        return symbol(amount.currency()) + digits;
    }

    private static boolean isWhole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0;
    }

    private static String symbol(String currency) {
        try {
            String symbol = Currency.getInstance(currency).getSymbol(Locale.UK);
            return symbol.equals(currency) ? currency + " " : symbol;
        } catch (IllegalArgumentException unknown) {
            return currency + " ";
        }
    }

    /** First and last day, as far as they are recorded. */
    public String term(Optional<Days> term) {
        Optional<String> first = term.flatMap(Days::firstDay).map(this::day);
        Optional<String> last = term.flatMap(Days::lastDay).map(this::day);
        if (first.isPresent() && last.isPresent()) {
            return first.get() + " to " + last.get();
        }
        return first.map(day -> "From " + day)
                .or(() -> last.map(day -> "Until " + day))
                .orElse("Not recorded");
    }

    /** {@code in 12 days}, {@code 3 days ago}. */
    public String daysLeft(long days) {
        if (days == 0) {
            return "today";
        }
        String count = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
        return days > 0 ? "in " + count : count + " ago";
    }

    public String statusColour(String status) {
        return STATUS_COLOURS.getOrDefault(status, "govuk-tag--grey");
    }

    public String list(List<String> items) {
        return String.join(", ", items);
    }

    /**
     * The address if a browser may follow it. Addresses come from public registers, where anyone
     * may have written {@code javascript:}.
     */
    public Optional<String> link(Optional<String> address) {
        return address.filter(it -> {
            int colon = it.indexOf(':');
            return colon > 0 && WEB.contains(it.substring(0, colon).toLowerCase(Locale.ROOT));
        });
    }
}
