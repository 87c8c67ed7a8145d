package org.publicaccord.contractservice.life;

import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.SIGNED;
import static org.publicaccord.contractservice.life.Westmarch.TENDERS_CLOSE;
import static org.publicaccord.contractservice.life.Westmarch.choosing;
import static org.publicaccord.contractservice.life.Westmarch.closing;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.deciding;
import static org.publicaccord.contractservice.life.Westmarch.designForMutuals;
import static org.publicaccord.contractservice.life.Westmarch.designing;
import static org.publicaccord.contractservice.life.Westmarch.need;
import static org.publicaccord.contractservice.life.Westmarch.notice;
import static org.publicaccord.contractservice.life.Westmarch.recommending;
import static org.publicaccord.contractservice.life.Westmarch.recording;
import static org.publicaccord.contractservice.life.Westmarch.winning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.awarding.AwardCommand.EnterContract;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordEligibilityLost;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordEligibilityRegained;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordSummariesIssued;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordTenderDisregarded;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.Term;

/** Peer support that Westmarch reserves to public service mutuals. */
public final class Mutuals {

    public static final OrganisationId OTHERS = new OrganisationId("GB-COH-55667788");

    private Mutuals() {}

    public static Journey chosen() {
        return Journey.from(IN_NOVEMBER)
                .then(recording(need("960000")))
                .then(choosing(Route.RESERVED));
    }

    public static Journey designed() {
        return chosen().at(day(2027, 1, 11)).then(designing(designForMutuals()));
    }

    public static Journey advertised() {
        return designed().thenAll(notice(NoticeCode.UK4, day(2027, 1, 11)).stream());
    }

    public static RecordTenderDisregarded disregarding(OrganisationId bidder) {
        return new RecordTenderDisregarded(CONTRACT, bidder, BECAUSE);
    }

    /** One tender was disregarded, and the other one is recommended. */
    public static Journey recommended() {
        return advertised()
                .at(TENDERS_CLOSE)
                .then(closing("1"))
                .then(disregarding(OTHERS))
                .at(day(2027, 3, 12))
                .then(recommending(winning("1", "950000")))
                .then(new RecordSummariesIssued(CONTRACT));
    }

    public static Journey announced() {
        return recommended()
                .then(deciding(false, "1"))
                .at(day(2027, 3, 15))
                .thenAll(notice(NoticeCode.UK6, day(2027, 3, 15)).stream());
    }

    /** From 1 June 2027, with an option of some months. */
    public static EnterContract entering(LocalDate lastDay, int extensionMonths) {
        return new EnterContract(
                CONTRACT,
                Term.between(LocalDate.of(2027, 6, 1), lastDay),
                extensionMonths,
                List.of(),
                Optional.empty(),
                SIGNED,
                HEAD,
                HEADS_AUTHORITY);
    }

    /** For thirty-six months, with two years more by option. */
    public static Journey entered() {
        return announced().at(day(2027, 4, 12)).then(entering(LocalDate.of(2030, 5, 31), 24));
    }

    public static RecordEligibilityLost losing(LocalDate on) {
        return new RecordEligibilityLost(CONTRACT, on, BECAUSE, OFFICER);
    }

    public static Journey inDoubt() {
        return entered().at(day(2027, 5, 3)).then(losing(LocalDate.of(2027, 5, 1)));
    }

    public static RecordEligibilityRegained regaining() {
        return new RecordEligibilityRegained(CONTRACT, BECAUSE, OFFICER);
    }
}
