package org.publicaccord.console.portfolio;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.publicaccord.console.services.Cursors;
import org.publicaccord.console.services.Register;
import org.publicaccord.console.services.Register.Portfolio;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of contracts. */
@Controller
class PortfolioPage {

    private final Register register;

    PortfolioPage(Register register) {
        this.register = register;
    }

    /**
     * The whole page; or, for htmx, only the results. A browser that goes back asks for the whole
     * page again.
     */
    @GetMapping("/contracts")
    String show(
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> stage,
            @RequestParam Optional<String> regime,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam Optional<String> sort,
            @RequestParam Optional<String> cursor,
            @RequestHeader("HX-Request") Optional<String> htmx,
            @RequestHeader("HX-History-Restore-Request") Optional<String> goingBack,
            HttpServletResponse response,
            Model model) {
        var search = Search.of(q, stage, regime, mine, sort);
        Portfolio portfolio = register.portfolio(search.query(cursor));
        model.addAttribute("search", search);
        model.addAttribute("choices", Choices.ALL);
        model.addAttribute("portfolio", portfolio);
        model.addAttribute("first", search.address(Optional.empty()));
        model.addAttribute("laterPage", cursor.isPresent());
        model.addAttribute(
                "next", Cursors.in(portfolio.next()).map(it -> search.address(Optional.of(it))));
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        return htmx.isPresent() && goingBack.isEmpty()
                ? "console/portfolio :: results"
                : "console/portfolio";
    }
}
