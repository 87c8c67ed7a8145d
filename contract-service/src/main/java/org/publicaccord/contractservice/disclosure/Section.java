package org.publicaccord.contractservice.disclosure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.contract.UkCalendar;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A JSON object in the making: what is absent or empty is left out, as OCDS asks. */
final class Section {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    ObjectNode json() {
        return json;
    }

    private boolean isEmpty() {
        return json.isEmpty();
    }

    Section with(String name, String text) {
        json.put(name, text);
        return this;
    }

    Section with(String name, BigDecimal number) {
        json.put(name, number);
        return this;
    }

    Section withText(String name, Optional<String> text) {
        text.filter(it -> !it.isBlank()).ifPresent(it -> json.put(name, it));
        return this;
    }

    Section withFlag(String name, Optional<Boolean> flag) {
        flag.ifPresent(it -> json.put(name, it.booleanValue()));
        return this;
    }

    Section withTime(String name, Optional<Instant> time) {
        time.ifPresent(it -> json.put(name, it.toString()));
        return this;
    }

    Section withMoney(String name, Optional<Money> money) {
        money.ifPresent(it ->
                with(
                        name,
                        new Section().with("amount", it.amount()).with("currency", it.currency())));
        return this;
    }

    /** The days of a term as instants: from the first moment of the first to the last second. */
    Section withTerm(String name, Term term) {
        return withPeriod(
                name,
                term.firstDay().map(UkCalendar::startOf),
                term.lastDay().map(day -> UkCalendar.startOf(day.plusDays(1)).minusSeconds(1)));
    }

    Section withPeriod(String name, Optional<Instant> start, Optional<Instant> end) {
        return with(name, new Section().withTime("startDate", start).withTime("endDate", end));
    }

    Section with(String name, Section section) {
        if (!section.isEmpty()) {
            json.set(name, section.json());
        }
        return this;
    }

    Section withList(String name, Stream<Section> sections) {
        List<Section> said = sections.filter(it -> !it.isEmpty()).toList();
        if (!said.isEmpty()) {
            ArrayNode list = json.putArray(name);
            said.forEach(it -> list.add(it.json()));
        }
        return this;
    }

    Section withWords(String name, Stream<String> words) {
        ArrayNode list = json.putArray(name);
        words.forEach(list::add);
        return this;
    }
}
