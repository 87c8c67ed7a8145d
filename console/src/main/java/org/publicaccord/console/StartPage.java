package org.publicaccord.console;

import org.publicaccord.console.signin.Person;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page before sign-in; who is signed in already goes on to the portfolio. */
@Controller
class StartPage {

    @GetMapping("/")
    String start(Model model) {
        return model.getAttribute("person") instanceof Person
                ? "redirect:/contracts"
                : "console/start";
    }

    /** Where sign-in leaves people that it could not let in. */
    @GetMapping("/sign-in-failed")
    String failed() {
        return "console/sign-in-failed";
    }
}
