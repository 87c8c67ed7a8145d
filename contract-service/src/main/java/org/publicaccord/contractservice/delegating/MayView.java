package org.publicaccord.contractservice.delegating;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.Authority.Standing.Exceeds;
import org.publicaccord.contractservice.contract.Authority.Standing.NotHeld;
import org.publicaccord.contractservice.contract.Authority.Standing.Within;
import org.publicaccord.contractservice.contract.Authority.Via;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Path;

/**
 * Whether the caller may do an act of some value.
 *
 * @param limit of the caller, in pounds; absent if there is none
 * @param whoMay the roles that may, where the caller may not
 * @param needsApproval whether another person has to approve it even so
 * @param keyDecision whether it is one: announced before, and open to call-in
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record MayView(
        Answer answer,
        Optional<BigDecimal> limit,
        Optional<Via> via,
        List<String> whoMay,
        boolean needsApproval,
        boolean keyDecision,
        String scheme) {

    enum Answer {
        WITHIN,
        EXCEEDS,
        NOT_HELD
    }

    static MayView of(Authority authority, Act act, Optional<Money> value, Path path) {
        boolean key = authority.keyDecisions().filter(it -> it.concern(act, value)).isPresent();
        boolean two = key || authority.twoPeople().contains(act);
        return switch (authority.standing(act, value, path)) {
            case Within it ->
                    new MayView(
                            Answer.WITHIN,
                            it.limit().map(Money::amount),
                            Optional.of(it.via()),
                            List.of(),
                            two,
                            key,
                            authority.scheme());
            case Exceeds it ->
                    new MayView(
                            Answer.EXCEEDS,
                            Optional.of(it.limit().amount()),
                            Optional.empty(),
                            it.whoMay(),
                            true,
                            key,
                            authority.scheme());
            case NotHeld it ->
                    new MayView(
                            Answer.NOT_HELD,
                            Optional.empty(),
                            Optional.empty(),
                            it.whoMay(),
                            true,
                            key,
                            authority.scheme());
        };
    }
}
