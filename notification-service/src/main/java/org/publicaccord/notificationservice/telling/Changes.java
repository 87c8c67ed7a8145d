package org.publicaccord.notificationservice.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.publicaccord.published.Party;
import org.publicaccord.published.Stage;
import org.publicaccord.published.Term;
import org.publicaccord.published.contract.ContractFacts;

/** What a reader would notice that differs between what was known and what is known now. */
final class Changes {

    private static final String NOT_RECORDED = "not recorded";

    private final List<String> sentences = new ArrayList<>();

    private Changes() {}

    /** A sentence a change, in the order in which a contract is read; empty if none is noticed. */
    static List<String> between(Known before, ContractFacts now, Stage stage, List<Party> parties) {
        var changes = new Changes();
        before.contract().ifPresent(then -> changes.facts(then, now));
        before.stage().ifPresent(then -> changes.stage(then, stage));
        changes.suppliers(new Audience(before.parties()), new Audience(parties));
        return List.copyOf(changes.sentences);
    }

    private void facts(ContractFacts then, ContractFacts now) {
        fact("Title", then.title(), now.title(), PlainWords::name);
        reworded("The description was reworded.", then.description(), now.description());
        optional("Value", then.value(), now.value(), PlainWords::money);
        optional("First day", firstDay(then), firstDay(now), PlainWords::day);
        optional("Last day", lastDay(then), lastDay(now), PlainWords::day);
        optional(
                "Tenders must be in by",
                then.tenderClosesAt(),
                now.tenderClosesAt(),
                PlainWords::moment);
        optional("State of the tender", then.tenderStatus(), now.tenderStatus(), it -> it);
        optional(
                "Procedure",
                then.procurementMethodDetails(),
                now.procurementMethodDetails(),
                PlainWords::name);
        fact("Governed by", then.regime(), now.regime(), PlainWords::law);
    }

    private void stage(Stage then, Stage now) {
        fact("Stage", then, now, PlainWords::stage);
    }

    private void suppliers(Audience then, Audience now) {
        var named = new ArrayList<>(now.supplierNames());
        named.removeAll(then.supplierNames());
        var gone = new ArrayList<>(then.supplierNames());
        gone.removeAll(now.supplierNames());
        if (!named.isEmpty()) {
            sentences.add("Now named as supplier: " + PlainWords.names(named) + ".");
        }
        if (!gone.isEmpty()) {
            sentences.add("No longer named as supplier: " + PlainWords.names(gone) + ".");
        }
    }

    private <T> void optional(
            String what, Optional<T> then, Optional<T> now, Function<? super T, String> words) {
        fact(what, then, now, it -> it.map(words).orElse(NOT_RECORDED));
    }

    private <T> void fact(String what, T then, T now, Function<? super T, String> words) {
        if (!words.apply(then).equals(words.apply(now))) {
            sentences.add(what + ": " + words.apply(now) + " (before: " + words.apply(then) + ").");
        }
    }

    private <T> void reworded(String sentence, T then, T now) {
        if (!Objects.equals(then, now)) {
            sentences.add(sentence);
        }
    }

    private static Optional<LocalDate> firstDay(ContractFacts facts) {
        return facts.term().flatMap(Term::firstDay);
    }

    private static Optional<LocalDate> lastDay(ContractFacts facts) {
        return facts.term().flatMap(Term::lastDay);
    }
}
