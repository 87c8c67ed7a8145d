package org.publicaccord.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the page on which people of the demonstration sign in. */
@RestController
class SignInEndpoint {

    static final String PATH = "/sign-in";

    private final SignInPage page;

    SignInEndpoint(SignInSettings settings) {
        this.page = new SignInPage(settings.personas());
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(HttpServletRequest request, CsrfToken csrf) {
        var wrong = request.getParameterMap().containsKey("wrong");
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(page.html(csrf.getToken(), wrong).getBytes(StandardCharsets.UTF_8));
    }
}
