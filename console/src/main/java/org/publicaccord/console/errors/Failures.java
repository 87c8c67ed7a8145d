package org.publicaccord.console.errors;

import org.publicaccord.console.services.ServiceFailure;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Turns what a service could not do into a page that says so, and what to do. */
@ControllerAdvice
class Failures {

    @ExceptionHandler
    ModelAndView page(ServiceFailure failure) {
        return switch (failure) {
            case ServiceFailure.Refused refused -> {
                var problem = refused.problem();
                var page = new ModelAndView("console/problem");
                page.setStatus(status(problem.status()));
                page.addObject("problem", problem);
                yield page;
            }
            case ServiceFailure.Unavailable _ -> {
                var page = new ModelAndView("console/unavailable");
                page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
                yield page;
            }
            case ServiceFailure.SignedOut _ -> {
                // Not sent to sign-in by itself: where the token is the trouble, that would go
                // round in circles.
                var page = new ModelAndView("console/signed-out");
                page.setStatus(HttpStatus.UNAUTHORIZED);
                yield page;
            }
        };
    }

    private static HttpStatus status(int answered) {
        HttpStatus known = HttpStatus.resolve(answered);
        return known == null ? HttpStatus.BAD_REQUEST : known;
    }
}
