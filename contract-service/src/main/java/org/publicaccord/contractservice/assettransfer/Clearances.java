package org.publicaccord.contractservice.assettransfer;

import java.util.Optional;
import org.publicaccord.contractservice.assettransfer.Clearance.ConsentGiven;
import org.publicaccord.contractservice.assettransfer.Clearance.ObjectionsConsidered;
import org.publicaccord.contractservice.assettransfer.Clearance.OpenSpaceAdvertised;
import org.publicaccord.contractservice.assettransfer.Clearance.StaffInformed;
import org.publicaccord.contractservice.assettransfer.Clearance.SubsidyAssessed;
import org.publicaccord.contractservice.assettransfer.Clearance.WellBeing;

/** What is on record of each; the latest holds. */
public record Clearances(
        Optional<WellBeing> wellBeing,
        Optional<SubsidyAssessed> subsidy,
        Optional<OpenSpaceAdvertised> advertised,
        Optional<ObjectionsConsidered> objections,
        Optional<ConsentGiven> consent,
        Optional<StaffInformed> staff) {

    static final Clearances NONE =
            new Clearances(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** An advertisement anew opens the question of objections anew. */
    Clearances with(Clearance clearance) {
        return switch (clearance) {
            case WellBeing it ->
                    new Clearances(
                            Optional.of(it), subsidy, advertised, objections, consent, staff);
            case SubsidyAssessed it ->
                    new Clearances(
                            wellBeing, Optional.of(it), advertised, objections, consent, staff);
            case OpenSpaceAdvertised it ->
                    new Clearances(
                            wellBeing, subsidy, Optional.of(it), Optional.empty(), consent, staff);
            case ObjectionsConsidered it ->
                    new Clearances(wellBeing, subsidy, advertised, Optional.of(it), consent, staff);
            case ConsentGiven it ->
                    new Clearances(
                            wellBeing, subsidy, advertised, objections, Optional.of(it), staff);
            case StaffInformed it ->
                    new Clearances(
                            wellBeing, subsidy, advertised, objections, consent, Optional.of(it));
        };
    }

    boolean holds(Clearance clearance) {
        return equals(with(clearance));
    }
}
