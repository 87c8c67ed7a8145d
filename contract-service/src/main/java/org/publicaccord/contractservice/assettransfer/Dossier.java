package org.publicaccord.contractservice.assettransfer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.publicaccord.contractservice.commissioning.Need;

/**
 * All that a transfer is decided by until it is completed.
 *
 * @param interests in the order in which they were received
 * @param valuation the latest
 */
public record Dossier(
        Need need,
        Asset asset,
        AssetLaw law,
        Map<UUID, Interest> interests,
        Optional<Valuation> valuation,
        Clearances clearances,
        Optional<DisposalNotice> disposalNotice,
        Optional<Chosen> chosen) {

    public Dossier {
        interests = Collections.unmodifiableMap(new LinkedHashMap<>(interests));
    }

    static Dossier beginning(Need need, Asset asset, AssetLaw law) {
        return new Dossier(
                need,
                asset,
                law,
                Map.of(),
                Optional.empty(),
                Clearances.NONE,
                Optional.empty(),
                Optional.empty());
    }

    Optional<Interest> interest(UUID id) {
        return Optional.ofNullable(interests.get(id));
    }

    /**
     * The interest that was decided for.
     *
     * @throws java.util.NoSuchElementException if none was
     */
    Interest chosenInterest() {
        return chosen.flatMap(it -> interest(it.interest())).orElseThrow();
    }

    Stream<Interest> open() {
        return interests.values().stream().filter(Interest::isOpen);
    }

    /** Interests whose business case waits for a decision. */
    Stream<Interest> withCase() {
        return interests.values().stream()
                .filter(it -> it.standing() instanceof Interest.CaseSubmitted);
    }

    Dossier with(Interest interest) {
        Map<UUID, Interest> all = new LinkedHashMap<>(interests);
        all.put(interest.id(), interest);
        return new Dossier(need, asset, law, all, valuation, clearances, disposalNotice, chosen);
    }

    /** What was cleared with other figures is to be cleared anew. */
    Dossier with(Valuation latest) {
        return new Dossier(
                need,
                asset,
                law,
                interests,
                Optional.of(latest),
                clearances,
                disposalNotice,
                chosen.map(it -> it.cleared(false)));
    }

    Dossier with(Clearance clearance) {
        return new Dossier(
                need,
                asset,
                law,
                interests,
                valuation,
                clearances.with(clearance),
                disposalNotice,
                chosen);
    }

    Dossier with(DisposalNotice notice) {
        return new Dossier(
                need, asset, law, interests, valuation, clearances, Optional.of(notice), chosen);
    }

    Dossier choosing(Optional<Chosen> now) {
        return new Dossier(need, asset, law, interests, valuation, clearances, disposalNotice, now);
    }
}
