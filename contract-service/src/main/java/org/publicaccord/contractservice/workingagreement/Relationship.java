package org.publicaccord.contractservice.workingagreement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;

/**
 * What goes on between the parties.
 *
 * @param charter what the agreement grew by
 * @param decisions that the forum has before it
 * @param concerns that are not resolved
 * @param settled the ids of decisions and concerns that are settled: none is used twice
 * @param answers to the survey that is under way
 */
public record Relationship(
        Meetings meetings,
        Map<CharterPart, Reason> charter,
        Map<UUID, JointDecision> decisions,
        Map<UUID, Concern> concerns,
        Set<UUID> settled,
        Map<OrganisationId, Map<Principle, Integer>> answers) {

    public Relationship {
        charter = Map.copyOf(charter);
        decisions = Collections.unmodifiableMap(new LinkedHashMap<>(decisions));
        concerns = Collections.unmodifiableMap(new LinkedHashMap<>(concerns));
        settled = Set.copyOf(settled);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    static Relationship beginning(Page page) {
        return new Relationship(
                Meetings.beginning(page), Map.of(), Map.of(), Map.of(), Set.of(), Map.of());
    }

    Optional<JointDecision> decision(UUID id) {
        return Optional.ofNullable(decisions.get(id));
    }

    Optional<Concern> concern(UUID id) {
        return Optional.ofNullable(concerns.get(id));
    }

    /** Whether an id stands for a decision or a concern already. */
    boolean knows(UUID id) {
        return decisions.containsKey(id) || concerns.containsKey(id) || settled.contains(id);
    }

    Relationship with(Meetings now) {
        return new Relationship(now, charter, decisions, concerns, settled, answers);
    }

    Relationship with(UUID id, JointDecision decision) {
        Map<UUID, JointDecision> all = new LinkedHashMap<>(decisions);
        all.put(id, decision);
        return new Relationship(meetings, charter, all, concerns, settled, answers);
    }

    Relationship with(UUID id, Concern concern) {
        Map<UUID, Concern> all = new LinkedHashMap<>(concerns);
        all.put(id, concern);
        return new Relationship(meetings, charter, decisions, all, settled, answers);
    }

    Relationship grownBy(CharterPart part, Reason words) {
        Map<CharterPart, Reason> all = new EnumMap<>(CharterPart.class);
        all.putAll(charter);
        all.put(part, words);
        return new Relationship(meetings, all, decisions, concerns, settled, answers);
    }

    Relationship settled(UUID id) {
        Map<UUID, JointDecision> open = new LinkedHashMap<>(decisions);
        open.remove(id);
        Map<UUID, Concern> unresolved = new LinkedHashMap<>(concerns);
        unresolved.remove(id);
        Set<UUID> all = new HashSet<>(settled);
        all.add(id);
        return new Relationship(meetings, charter, open, unresolved, all, answers);
    }

    Relationship answered(OrganisationId by, Map<Principle, Integer> scores) {
        Map<OrganisationId, Map<Principle, Integer>> all = new LinkedHashMap<>(answers);
        all.put(by, scores);
        return new Relationship(meetings, charter, decisions, concerns, settled, all);
    }

    Relationship surveyed() {
        return new Relationship(meetings, charter, decisions, concerns, settled, Map.of());
    }

    /** Its votes and answers count no more; its concerns stay until they are resolved. */
    Relationship without(OrganisationId partner) {
        Map<UUID, JointDecision> open = new LinkedHashMap<>();
        decisions.forEach((id, it) -> open.put(id, it.without(partner)));
        Map<OrganisationId, Map<Principle, Integer>> others = new LinkedHashMap<>(answers);
        others.remove(partner);
        return new Relationship(meetings, charter, open, concerns, settled, others);
    }
}
