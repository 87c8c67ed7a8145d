package org.publicaccord.contractservice.register;

import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.Classification;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.Tender;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.register.TimelineEntry.Change;

/** What differs between a contract before and after an event, fact by fact, in words. */
final class FactChanges {

    /**
     * Longer texts, such as descriptions, are cut: the whole is in the contract as at that time.
     */
    static final int LONGEST = 300;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(LONDON);

    private FactChanges() {}

    /** One fact that is followed. */
    private record Followed(String fact, String label, Function<Facts, Optional<String>> words) {}

    private static final List<Followed> FOLLOWED =
            List.of(
                    new Followed("title", "Title", facts -> Optional.of(facts.title())),
                    new Followed("description", "Description", Facts::description),
                    new Followed(
                            "category", "Category", facts -> facts.category().map(WireWords::code)),
                    new Followed("cpv", "What is bought", FactChanges::classifications),
                    new Followed(
                            "buyer", "Buyer", facts -> Optional.of(name(facts, facts.buyer()))),
                    new Followed("suppliers", "Suppliers", FactChanges::suppliers),
                    new Followed("value", "Value", facts -> facts.value().map(FactChanges::money)),
                    new Followed(
                            "firstDay",
                            "First day",
                            facts -> facts.term().firstDay().map(UkCalendar::inWords)),
                    new Followed(
                            "lastDay",
                            "Last day",
                            facts -> facts.term().lastDay().map(UkCalendar::inWords)),
                    new Followed(
                            "tenderStatus",
                            "Tender status",
                            facts -> facts.tender().flatMap(Tender::status).map(WireWords::code)),
                    new Followed(
                            "tenderClosesAt",
                            "Tenders close",
                            facts -> facts.tender().flatMap(Tender::closesAt).map(MOMENT::format)),
                    new Followed(
                            "procurementMethod",
                            "Procurement method",
                            facts -> facts.tender().flatMap(Tender::method).map(WireWords::code)),
                    new Followed(
                            "regime",
                            "Governing regime",
                            facts -> Optional.of(facts.regime().regime().name())));

    /** The facts that differ, in a fixed order; the stage last. */
    static List<Change> between(ContractView before, ContractView after) {
        Stream<Change> facts =
                FOLLOWED.stream()
                        .map(it -> change(it, before.facts(), after.facts()))
                        .flatMap(Optional::stream);
        Stream<Change> stage =
                before.stage() == after.stage()
                        ? Stream.empty()
                        : Stream.of(
                                new Change(
                                        "stage",
                                        "Stage",
                                        Optional.of(words(before.stage())),
                                        Optional.of(words(after.stage()))));
        return Stream.concat(facts, stage).toList();
    }

    private static Optional<Change> change(Followed followed, Facts before, Facts after) {
        Optional<String> from = followed.words().apply(before);
        Optional<String> to = followed.words().apply(after);
        return from.equals(to)
                ? Optional.empty()
                : Optional.of(
                        new Change(
                                followed.fact(),
                                followed.label(),
                                from.map(FactChanges::cut),
                                to.map(FactChanges::cut)));
    }

    /** A stage as people say it: co-design, mobilising. */
    static String words(Stage stage) {
        return switch (stage) {
            case CO_DESIGN -> "co-design";
            case SELECTION,
                    AWARD,
                    MOBILISING,
                    DELIVERY,
                    REVIEW,
                    RENEWAL,
                    EXIT,
                    CLOSED,
                    SUSPENDED,
                    TERMINATED,
                    ABANDONED ->
                    WireWords.code(stage);
        };
    }

    static String day(LocalDate day) {
        return UkCalendar.inWords(day);
    }

    static String day(Instant instant) {
        return UkCalendar.inWords(UkCalendar.dayOf(instant));
    }

    private static Optional<String> classifications(Facts facts) {
        return listed(facts.classifications().stream().map(Classification::code));
    }

    private static Optional<String> suppliers(Facts facts) {
        return listed(
                facts.activeAwards().stream()
                        .flatMap(award -> award.suppliers().stream())
                        .distinct()
                        .map(id -> name(facts, id)));
    }

    private static Optional<String> listed(Stream<String> words) {
        return Optional.of(words.collect(Collectors.joining(", "))).filter(it -> !it.isEmpty());
    }

    private static String name(Facts facts, OrganisationId id) {
        return facts.party(id).map(Party::name).orElse(id.value());
    }

    /** Pounds as they are written in the United Kingdom, other currencies by their code. */
    private static String money(Money money) {
        var amount = money.amount();
        int decimals = amount.stripTrailingZeros().scale() <= 0 ? 0 : Math.max(2, amount.scale());
        String number =
                String.format(
                        Locale.UK,
                        "%,." + decimals + "f",
                        amount.setScale(decimals, RoundingMode.UNNECESSARY));
        return money.currency().equals("GBP") ? "£" + number : money.currency() + " " + number;
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
