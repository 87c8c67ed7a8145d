package org.publicaccord.contractservice.awarding;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.decider.Refusal;

/** What a path says of the award that it leads to. */
public interface AwardRules {

    /** Of a path that leads to an agreement without an award. */
    AwardRules NONE =
            new AwardRules() {
                @Override
                public Optional<AnnouncedAward> announced() {
                    return Optional.empty();
                }

                @Override
                public Refusal notYet(String asked, LocalDate today) {
                    return EveryContract.notNow(
                            asked,
                            "no award is announced for this contract",
                            "Go on with the lifecycle that was chosen for it.");
                }
            };

    /** What is awarded; empty if no award is public. */
    Optional<AnnouncedAward> announced();

    /**
     * Why a step does not follow as long as no award is announced.
     *
     * @param asked as an infinitive: "to enter the contract"
     */
    Refusal notYet(String asked, LocalDate today);
}
