package org.publicaccord.contractservice.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.StatesFacts;
import org.publicaccord.contractservice.disclosure.Disclosed.Standing;
import org.publicaccord.contractservice.disclosure.Disclosed.Status;
import org.publicaccord.contractservice.disclosure.OpenDocument.Part;
import org.publicaccord.contractservice.documents.DocumentEvent;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.contractservice.importing.ImportingEvent;
import org.publicaccord.contractservice.importing.ImportingEvent.Corrected;
import org.publicaccord.contractservice.importing.ImportingEvent.EarlierReleaseJoined;
import org.publicaccord.contractservice.importing.ImportingEvent.EndedEarly;
import org.publicaccord.contractservice.importing.ImportingEvent.Imported;
import org.publicaccord.contractservice.importing.ImportingEvent.TermEnded;
import org.publicaccord.contractservice.importing.ImportingEvent.Updated;
import org.publicaccord.contractservice.importing.ImportingEvent.WentLive;
import org.publicaccord.contractservice.linking.Link;
import org.publicaccord.contractservice.linking.LinkingEvent.LinkRecorded;

/**
 * Turns a history into what it discloses in OCDS, event by event. Pure. A grant is no procurement:
 * it is disclosed in 360Giving, by {@link GrantDisclosing}.
 *
 * <p>The date of a release decides the order in which releases compile. What a source published
 * keeps the source's date, so that an earlier release that joins the history late never overrides a
 * newer one. Once the platform itself recorded something, such as a correction, later releases hold
 * that too, and are dated by the event that recorded them.
 */
final class Disclosing {

    private final List<Disclosed> disclosed = new ArrayList<>();
    private final OpenDocuments documents = new OpenDocuments();
    private final List<Link> links = new ArrayList<>();
    private Optional<Facts> facts = Optional.empty();
    private Optional<Standing> standing = Optional.empty();
    private boolean recordedHere;

    private Disclosing() {}

    /** Releases, each by the id of its event. */
    static final Feed.Kind<Disclosed> RELEASES =
            new Feed.Kind<>() {
                @Override
                public boolean mayBeIn(ContractEvent event) {
                    return event.path() != Path.GRANT;
                }

                @Override
                public Map<String, Disclosed> of(History history) {
                    return Disclosing.of(history).stream()
                            .collect(Collectors.toMap(Disclosed::id, Function.identity()));
                }
            };

    /** What each event of a history discloses, in the order of the events. */
    static List<Disclosed> of(History history) {
        var disclosing = new Disclosing();
        history.happenings().forEach(disclosing::take);
        return disclosing.disclosed.stream().filter(it -> it.facts().path() != Path.GRANT).toList();
    }

    /** What is known after a history; empty if it states no facts. */
    static Optional<Facts> latestFacts(History history) {
        var disclosing = new Disclosing();
        history.happenings().forEach(disclosing::take);
        return disclosing.facts;
    }

    private void take(Happening happening) {
        switch (happening.event()) {
            case ImportingEvent it -> imported(happening, it);
            case DocumentEvent it -> filed(happening, it);
            case LinkRecorded it -> linked(happening, it.link());
            case StatesFacts it -> conducted(happening, it.facts());
            // What states no facts adds nothing to the public record.
            case ContractEvent _ -> {}
        }
    }

    private void imported(Happening happening, ImportingEvent event) {
        switch (event) {
            case Imported it -> tookOver(happening, it.facts(), it.source());
            case Updated it -> tookOver(happening, it.facts(), it.source());
            case EarlierReleaseJoined it -> joined(happening, it);
            case Corrected it -> corrected(happening, it);
            case WentLive _ -> recorded(happening, ReleaseTag.CONTRACT, Standing.ACTIVE);
            case TermEnded _ -> recorded(happening, ReleaseTag.CONTRACT_TERMINATION, Standing.OVER);
            case EndedEarly it ->
                    recorded(happening, ReleaseTag.CONTRACT_TERMINATION, endedEarly(it));
        }
    }

    private void tookOver(Happening happening, Facts now, Source source) {
        facts = Optional.of(now);
        disclose(happening, recordedHere ? happening.at() : source.releasedAt(), source.tags());
    }

    /** By itself: it tells what the older release said, and nothing known since. */
    private void joined(Happening happening, EarlierReleaseJoined it) {
        disclosed.add(
                new Disclosed(
                        happening.id(),
                        it.source().releasedAt(),
                        it.source().tags(),
                        it.asReleased(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        true));
    }

    private void corrected(Happening happening, Corrected it) {
        recordedHere = true;
        facts = Optional.of(it.facts());
        disclose(happening, happening.at(), tagsOfCorrection(it));
    }

    private void recorded(Happening happening, ReleaseTag tag, Standing now) {
        recordedHere = true;
        standing = Optional.of(now);
        disclose(happening, happening.at(), List.of(tag));
    }

    private void disclose(Happening happening, Instant date, List<ReleaseTag> tags) {
        disclosed.add(
                new Disclosed(
                        happening.id(),
                        date,
                        tags,
                        knownOf(happening.event()),
                        standing,
                        documents.all(),
                        links,
                        false));
    }

    /** A document that anyone may read is disclosed where the procurement stands. */
    private void filed(Happening happening, DocumentEvent event) {
        documents
                .take(event, happening, part())
                .ifPresent(part -> {
                    recordedHere = true;
                    disclose(happening, happening.at(), List.of(tag(part)));
                });
    }

    /** What comes before and after, and what stands under what. */
    private void linked(Happening happening, Link link) {
        links.add(link);
        recordedHere = true;
        disclose(happening, happening.at(), List.of(tag(part())));
    }

    private Part part() {
        if (standing.isPresent()) {
            return Part.CONTRACT;
        }
        return facts.flatMap(Facts::tender).isPresent() ? Part.TENDER : Part.PLANNING;
    }

    private static ReleaseTag tag(Part part) {
        return switch (part) {
            case PLANNING -> ReleaseTag.PLANNING_UPDATE;
            case TENDER -> ReleaseTag.TENDER_UPDATE;
            case CONTRACT -> ReleaseTag.CONTRACT_UPDATE;
        };
    }

    /** What this platform conducts is disclosed whole, each time that something public changed. */
    private void conducted(Happening happening, Facts now) {
        recordedHere = true;
        List<ReleaseTag> tags = Changed.between(facts, now);
        facts = Optional.of(now);
        standing = now.agreement().map(Disclosing::standing).or(() -> standing);
        if (!tags.isEmpty()) {
            disclose(happening, happening.at(), tags);
        }
    }

    private static Standing standing(Agreement agreement) {
        return agreement.ended().map(end -> over(end, agreement)).orElse(Standing.ACTIVE);
    }

    private static Standing over(Agreement.End end, Agreement agreement) {
        return end.on().isBefore(agreement.lastDay())
                ? new Standing(Status.TERMINATED, Optional.of(end.on()), Optional.of(end.because()))
                : Standing.OVER;
    }

    private Facts knownOf(ContractEvent event) {
        return facts.orElseThrow(
                () -> new IllegalStateException("a history begins with facts, not with " + event));
    }

    /** A correction updates the latest section that the contract has. */
    private List<ReleaseTag> tagsOfCorrection(Corrected it) {
        if (it.stage() == Stage.CO_DESIGN) {
            return List.of(ReleaseTag.PLANNING_UPDATE);
        }
        if (it.facts().awards().isEmpty()) {
            return List.of(ReleaseTag.TENDER_UPDATE);
        }
        return standing.isPresent()
                ? List.of(ReleaseTag.AWARD_UPDATE, ReleaseTag.CONTRACT_UPDATE)
                : List.of(ReleaseTag.AWARD_UPDATE);
    }

    private static Standing endedEarly(EndedEarly it) {
        return new Standing(
                Status.TERMINATED, Optional.of(it.endedOn()), Optional.of(it.because().words()));
    }
}
