package org.publicaccord.contractservice.life;

import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.choosing;
import static org.publicaccord.contractservice.life.Westmarch.cooperative;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.entering;
import static org.publicaccord.contractservice.life.Westmarch.need;
import static org.publicaccord.contractservice.life.Westmarch.notice;
import static org.publicaccord.contractservice.life.Westmarch.pounds;
import static org.publicaccord.contractservice.life.Westmarch.recording;

import java.time.Instant;
import java.util.Optional;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.directaward.DirectAwardCommand.DecideDirectAward;
import org.publicaccord.contractservice.directaward.DirectAwardCommand.RecordJustification;
import org.publicaccord.contractservice.directaward.DirectAwardCommand.StopDirectAward;
import org.publicaccord.contractservice.directaward.Justification;
import org.publicaccord.rules.awarding.DirectAwardGround;
import org.publicaccord.rules.awarding.SupplierStanding;

/** Direct awards of Westmarch City Council. */
public final class DirectAwards {

    /** A Monday. */
    public static final Instant MONDAY = day(2027, 3, 15);

    private DirectAwards() {}

    /** To the co-operative, on a ground whose conditions are met. */
    public static Justification on(DirectAwardGround ground, boolean lightTouch, String price) {
        return of(Optional.of(ground), lightTouch, price, SupplierStanding.CLEAR);
    }

    public static Justification of(
            Optional<DirectAwardGround> ground,
            boolean lightTouch,
            String price,
            SupplierStanding standing) {
        return new Justification(
                ground,
                Optional.of(BECAUSE),
                cooperative(),
                pounds(price),
                lightTouch,
                Optional.empty(),
                standing,
                Optional.empty(),
                Optional.empty(),
                Optional.of(BECAUSE));
    }

    /** Of technical reasons, for services that are not light touch. */
    public static Justification technical() {
        return on(DirectAwardGround.TECHNICAL_REASONS, false, "960000");
    }

    public static RecordJustification justifying(Justification justification) {
        return new RecordJustification(CONTRACT, justification, OFFICER);
    }

    public static DecideDirectAward awarding(boolean keepsStandstill) {
        return new DecideDirectAward(CONTRACT, keepsStandstill, BECAUSE, HEAD, HEADS_AUTHORITY);
    }

    public static StopDirectAward stopping() {
        return new StopDirectAward(CONTRACT, BECAUSE, OFFICER);
    }

    /** The need is recorded and a direct award chosen. */
    public static Journey intended() {
        return Journey.from(IN_NOVEMBER)
                .then(recording(need("960000")))
                .then(choosing(Route.DIRECT_AWARD));
    }

    public static Journey justified(Justification justification) {
        return intended().at(MONDAY).then(justifying(justification));
    }

    /** The transparency notice is published on the Monday. */
    public static Journey transparent(Justification justification) {
        Journey journey = justified(justification);
        notice(NoticeCode.UK5, MONDAY).forEach(journey::then);
        return journey;
    }

    public static Journey decided(Justification justification, boolean keepsStandstill) {
        return transparent(justification).then(awarding(keepsStandstill));
    }

    /** The award notice is published on the same Monday. */
    public static Journey announced(Justification justification, boolean keepsStandstill) {
        Journey journey = decided(justification, keepsStandstill);
        notice(NoticeCode.UK6, MONDAY).forEach(journey::then);
        return journey;
    }

    /** Entered on the day after the standstill. */
    public static Journey entered() {
        return announced(technical(), false).at(day(2027, 3, 25)).then(entering());
    }
}
