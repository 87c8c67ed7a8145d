package org.publicaccord.contractservice.linking;

import java.time.Instant;
import java.util.Optional;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Vocabulary;
import org.publicaccord.contractservice.contract.Wing;
import org.publicaccord.contractservice.linking.LinkingCommand.NameOrigin;
import org.publicaccord.contractservice.linking.LinkingCommand.NoteLink;
import org.publicaccord.contractservice.linking.LinkingEvent.LinkRecorded;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** Decides how contracts are linked: at any stage, and for good. */
public final class Linking implements Wing<LinkingCommand, Links, LinkingEvent> {

    public static final Vocabulary<LinkingCommand, Links, LinkingEvent> VOCABULARY =
            new Vocabulary<>("linking", LinkingCommand.class, Links.class, LinkingEvent.class);

    private static final int MOST = 500;

    @Override
    public Vocabulary<LinkingCommand, Links, LinkingEvent> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public Links initialState() {
        return Links.NONE;
    }

    @Override
    public Decision<LinkingEvent> decide(
            LinkingCommand command, Links state, Optional<OnFile> file, Instant at) {
        return file.map(known -> decide(command, state, known))
                .orElseGet(() -> Decision.refuse(EveryContract.unknown()));
    }

    private static Decision<LinkingEvent> decide(LinkingCommand command, Links state, OnFile file) {
        return switch (command) {
            case NameOrigin it when !file.isBuyersOwn(it.by()) ->
                    Decision.refuse(EveryContract.notYours());
            case NameOrigin it ->
                    it.origin()
                            .map(origin -> new Link(Relation.FOLLOWS, origin, it.because()))
                            .map(link -> link(link, state, file))
                            .orElseGet(() -> Decision.refuse(Refusals.nothingThere()));
            case NoteLink it -> link(it.link(), state, file);
        };
    }

    private static Decision<LinkingEvent> link(Link link, Links state, OnFile file) {
        if (state.links().stream().anyMatch(link::saysTheSameAs)) {
            return Decision.nothingNew();
        }
        return objection(link, state, file)
                .<Decision<LinkingEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new LinkRecorded(
                                        file.contract(),
                                        file.facts().path(),
                                        file.stage(),
                                        file.facts().parties(),
                                        link)));
    }

    /**
     * Why what was named does not come before or after a contract: it is not on record, it is the
     * contract itself, or another buyer's. Empty if it may.
     *
     * @param named what is on record under the id that was named
     */
    public static Optional<Refusal> objection(Optional<Linked> named, OnFile file) {
        return named.map(other -> stranger(other, Relation.FOLLOWED_BY, file))
                .orElseGet(() -> Optional.of(Refusals.nothingThere()));
    }

    private static Optional<Refusal> stranger(Linked other, Relation relation, OnFile file) {
        if (other.contract().equals(file.contract())) {
            return Optional.of(Refusals.itself());
        }
        return relation.isSuccession() && !other.buyer().equals(file.buyer())
                ? Optional.of(Refusals.ofAnotherBuyer())
                : Optional.empty();
    }

    private static Optional<Refusal> objection(Link link, Links state, OnFile file) {
        Optional<Refusal> stranger = stranger(link.other(), link.relation(), file);
        if (stranger.isPresent()) {
            return stranger;
        }
        if (state.links().stream().anyMatch(link::contradicts)) {
            return Optional.of(Refusals.theOtherWay(link));
        }
        return state.links().size() < MOST ? Optional.empty() : Optional.of(Refusals.tooMany(MOST));
    }

    @Override
    public Links evolve(Links state, LinkingEvent event) {
        return switch (event) {
            case LinkRecorded it -> state.with(it.link());
        };
    }
}
