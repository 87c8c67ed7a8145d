package org.publicaccord.console.contract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.publicaccord.console.Today;
import org.publicaccord.console.services.Cursors;
import org.publicaccord.console.services.Duties;
import org.publicaccord.console.services.Register;
import org.publicaccord.console.services.Register.Contract;
import org.publicaccord.console.services.Register.Entry;
import org.publicaccord.console.services.Register.Timeline;
import org.publicaccord.console.services.ServiceFailure;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One contract. */
@Controller
class ContractPage {

    private static final int NOT_FOUND = 404;

    private final Register register;
    private final Duties duties;
    private final Today today;

    ContractPage(Register register, Duties duties, Today today) {
        this.register = register;
        this.duties = duties;
        this.today = today;
    }

    @GetMapping("/contracts/{id}")
    String show(
            @PathVariable String id,
            @RequestParam @Nullable String day,
            @RequestParam @Nullable String month,
            @RequestParam @Nullable String year,
            @RequestParam Optional<String> cursor,
            Model model) {
        var asAt = AsAtDay.of(day, month, year, today.day());
        Contract contract = register.contract(id, asAt.asked());
        Timeline timeline = register.timeline(id, cursor);
        model.addAttribute("contract", contract);
        model.addAttribute("asAt", asAt);
        model.addAttribute("timeline", timeline);
        model.addAttribute("older", Cursors.in(timeline.next()));
        model.addAttribute("journey", journey(contract, timeline));
        model.addAttribute("duty", duty(id));
        return "console/contract";
    }

    /** A history of more than one page may have been at stages that this page does not name. */
    private static Journey journey(Contract contract, Timeline timeline) {
        Set<String> recorded =
                timeline.items().stream().map(Entry::stage).collect(Collectors.toSet());
        return Journey.of(contract.stage(), recorded);
    }

    private Duty duty(String id) {
        try {
            return Duty.of(duties.of(id));
        } catch (ServiceFailure.Refused refused) {
            return refused.problem().status() == NOT_FOUND
                    ? new Duty.NotWatched()
                    : new Duty.NotShown();
        } catch (ServiceFailure.Unavailable down) {
            return new Duty.NotShown();
        }
    }
}
