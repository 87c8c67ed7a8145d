package org.publicaccord.contractservice.receiving;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.workingagreement.CharterPart;
import org.publicaccord.contractservice.workingagreement.MeetingKind;
import org.publicaccord.contractservice.workingagreement.Principle;
import org.publicaccord.contractservice.workingagreement.Vote;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ProposeDecision;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.RaiseConcern;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.RecordMeeting;

/** The bodies of requests of parties that work by an agreement. */
final class RelationshipBodies {

    private RelationshipBodies() {}

    /** A meeting, who was there, and what the parties change by what they learned. */
    record MeetingBody(
            MeetingKind kind,
            LocalDate heldOn,
            List<String> present,
            String what,
            Optional<List<String>> adaptations) {
        MeetingBody {
            new Reason(what);
            adaptations.orElse(List.of()).forEach(Reason::new);
        }

        RecordMeeting of(ContractId contract, Acting by) {
            return new RecordMeeting(
                    contract,
                    kind,
                    heldOn,
                    present.stream().map(OrganisationId::new).collect(Collectors.toSet()),
                    new Reason(what),
                    adaptations.orElse(List.of()).stream().map(Reason::new).toList(),
                    by);
        }
    }

    /**
     * What is to be decided.
     *
     * @param adopts the part that the agreement would grow by
     */
    record DecisionBody(String words, Optional<CharterPart> adopts) {
        DecisionBody {
            new Reason(words);
        }

        ProposeDecision of(ContractId contract, UUID decision, Acting by) {
            return new ProposeDecision(contract, decision, new Reason(words), adopts, by);
        }
    }

    /** A vote; whoever objects says why. */
    record VoteBody(Vote.Choice choice, Optional<String> reason) {
        VoteBody {
            new Vote(choice, reason.map(Reason::new));
        }

        Vote vote() {
            return new Vote(choice, reason.map(Reason::new));
        }
    }

    /**
     * A concern.
     *
     * @param principle that is said to be breached
     */
    record ConcernBody(String what, Optional<Principle> principle) {
        ConcernBody {
            new Reason(what);
        }

        RaiseConcern of(ContractId contract, UUID concern, Acting by) {
            return new RaiseConcern(contract, concern, new Reason(what), principle, by);
        }
    }

    /** How a concern was repaired. */
    record HowBody(String how) {
        HowBody {
            new Reason(how);
        }
    }

    /** A score from 1 to 5 for each of the six principles. */
    record ScoresBody(Map<Principle, Integer> scores) {
        ScoresBody {
            scores = Map.copyOf(scores);
        }
    }
}
