package org.publicaccord.contractservice.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person says an imported record should have said: at least one fact, each stated anew. */
public record Correction(
        Optional<String> title,
        Optional<String> description,
        Optional<Money> value,
        Optional<Term> term,
        Optional<RegimeFinding> regime) {

    public Correction {
        title.ifPresent(words -> Text.said(Text.LINE, "a title", words));
        description.ifPresent(words -> Text.said(Text.LONG, "a description", words));
        if (term.isPresent() && !term.get().recorded()) {
            throw new IllegalArgumentException("a corrected term has a first or a last day");
        }
        if (title.isEmpty()
                && description.isEmpty()
                && value.isEmpty()
                && term.isEmpty()
                && regime.isEmpty()) {
            throw new IllegalArgumentException("a correction corrects at least one fact");
        }
    }

    /** The facts it states. */
    public List<Correctable> facts() {
        List<Correctable> stated = new ArrayList<>();
        title.ifPresent(_ -> stated.add(Correctable.TITLE));
        description.ifPresent(_ -> stated.add(Correctable.DESCRIPTION));
        value.ifPresent(_ -> stated.add(Correctable.VALUE));
        term.ifPresent(_ -> stated.add(Correctable.TERM));
        regime.ifPresent(_ -> stated.add(Correctable.REGIME));
        return List.copyOf(stated);
    }
}
