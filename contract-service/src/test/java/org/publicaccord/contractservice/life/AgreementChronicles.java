package org.publicaccord.contractservice.life;

import static org.publicaccord.contractservice.life.Agreements.MEMBER;
import static org.publicaccord.contractservice.life.Agreements.active;
import static org.publicaccord.contractservice.life.Agreements.answering;
import static org.publicaccord.contractservice.life.Agreements.beginning;
import static org.publicaccord.contractservice.life.Agreements.content;
import static org.publicaccord.contractservice.life.Agreements.drafted;
import static org.publicaccord.contractservice.life.Agreements.drafting;
import static org.publicaccord.contractservice.life.Agreements.hostInForce;
import static org.publicaccord.contractservice.life.Agreements.lightTouch;
import static org.publicaccord.contractservice.life.Agreements.meeting;
import static org.publicaccord.contractservice.life.Agreements.page;
import static org.publicaccord.contractservice.life.Agreements.proposing;
import static org.publicaccord.contractservice.life.Agreements.raising;
import static org.publicaccord.contractservice.life.Agreements.signing;
import static org.publicaccord.contractservice.life.Agreements.voting;
import static org.publicaccord.contractservice.life.Assets.TRUSTEE;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.workingagreement.CharterPart;
import org.publicaccord.contractservice.workingagreement.MeetingKind;
import org.publicaccord.contractservice.workingagreement.Vote.Choice;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.GiveUp;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.LapseRenegotiation;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.LeaveAgreement;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ObserveAgreement;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ObserveHost;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.OpenRenegotiation;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ResolveConcern;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.SettleDecision;

/** Working agreements that between them live through everything that can happen to one. */
public final class AgreementChronicles {

    public static final UUID DECISION = new UUID(21, 1);
    public static final UUID CONCERN = new UUID(22, 1);
    private static final ObserveAgreement OBSERVE = new ObserveAgreement(CONTRACT);

    private AgreementChronicles() {}

    /** They meet, decide with a dissent, repair what escalated, and say how they see it. */
    static Journey working() {
        return active().at(day(2027, 6, 21))
                .then(meeting(MeetingKind.LEARNING_REVIEW, LocalDate.of(2027, 6, 18), MEMBER))
                .then(proposing(DECISION, Optional.of(CharterPart.VISION)))
                .then(voting(DECISION, Choice.FOR, OFFICER))
                .then(voting(DECISION, Choice.FOR, MEMBER))
                .then(voting(DECISION, Choice.AGAINST, TRUSTEE))
                .then(new SettleDecision(CONTRACT, DECISION, OFFICER))
                .then(raising(CONCERN))
                .at(day(2027, 6, 29))
                .then(OBSERVE)
                .then(new ResolveConcern(CONTRACT, CONCERN, BECAUSE, MEMBER))
                .then(answering(2, OFFICER))
                .then(answering(4, MEMBER))
                .then(answering(4, TRUSTEE))
                .at(day(2027, 8, 31))
                .then(OBSERVE)
                .then(new ObserveHost(CONTRACT, Agreements.HOST, LocalDate.of(2027, 8, 30)));
    }

    /** A search for other terms lapses, the next one makes version 2; then a partner leaves. */
    static Journey renegotiated() {
        Journey journey =
                active().then(new OpenRenegotiation(CONTRACT, BECAUSE, MEMBER))
                        .then(new LapseRenegotiation(CONTRACT, BECAUSE, MEMBER));
        return reset(journey).then(new LeaveAgreement(CONTRACT, BECAUSE, TRUSTEE));
    }

    /** The three agree on other terms, and bring them into force. */
    public static Journey reset(Journey journey) {
        journey.then(new OpenRenegotiation(CONTRACT, BECAUSE, TRUSTEE))
                .then(drafting(page("Twice as many people come.", "300000", lightTouch()), MEMBER));
        return signedByAll(journey).then(beginning(Optional.of(hostInForce())));
    }

    static Journey signedByAll(Journey journey) {
        return journey.then(signing(content(journey), OFFICER))
                .then(signing(content(journey), MEMBER))
                .then(signing(content(journey), TRUSTEE));
    }

    static Journey givenUp() {
        return drafted().then(new GiveUp(CONTRACT, BECAUSE, OFFICER));
    }
}
