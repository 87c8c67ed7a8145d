package org.publicaccord.servicekit.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.publicaccord.servicekit.security.Role;
import org.publicaccord.servicekit.small.Http;
import org.publicaccord.servicekit.small.OnSmallService;
import org.publicaccord.servicekit.small.SmallService;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnSmallService
class PagesOverHttpTest {

    private static final String TOKEN = SmallService.token(Role.AUDITOR);

    @LocalServerPort int port;

    @Test
    void followingNextGivesEachItemOnce() throws Exception {
        var seen = new ArrayList<Integer>();
        try (var http = new Http(port)) {
            var path = "/api/items?q=caf%C3%A9+%26";
            for (var pages = 0; pages < 10 && !path.isEmpty(); pages++) {
                var page = http.get(path, TOKEN).json();
                page.path("items").forEach(item -> seen.add(item.asInt()));
                assertThat(page.has("next")).as(page.toString()).isTrue();
                path = page.path("next").isNull() ? "" : pathOf(page.path("next").asString());
            }
        }

        assertThat(seen).containsExactlyElementsOf(IntStream.rangeClosed(1, 120).boxed().toList());
    }

    @Test
    void aPageHoldsFiftyItemsUnlessAskedOtherwise() throws Exception {
        try (var http = new Http(port)) {
            assertThat(http.get("/api/items", TOKEN).json().path("items").size()).isEqualTo(50);
            assertThat(http.get("/api/items?limit=7", TOKEN).json().path("items").size())
                    .isEqualTo(7);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "x", "", "1e1", "99999999999"})
    void aLimitOutOfBoundsIsRefused(String limit) throws Exception {
        try (var http = new Http(port)) {
            var reply = http.get("/api/items?limit=" + limit, TOKEN);

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.rule()).isEqualTo("invalid-parameter");
        }
    }

    @Test
    void aCursorThatWasChangedOrIsAnotherListsIsRefused() throws Exception {
        try (var http = new Http(port)) {
            var next = http.get("/api/items?q=a", TOKEN).json().path("next").asString();
            var cursor = next.substring(next.indexOf("cursor=") + 7);
            var changed = (cursor.charAt(0) == 'A' ? "B" : "A") + cursor.substring(1);

            for (var query :
                    new String[] {
                        "q=a&cursor=" + changed,
                        "q=b&cursor=" + cursor,
                        "cursor=" + cursor,
                        "q=a&cursor=",
                        "q=a&cursor=%00",
                        "q=a&cursor=" + "A".repeat(2000)
                    }) {
                var reply = http.get("/api/items?" + query, TOKEN);

                assertThat(reply.status()).as(query).isEqualTo(400);
                assertThat(reply.rule()).isEqualTo("invalid-cursor");
            }
            assertThat(http.get("/api/items?limit=9&q=a&cursor=" + cursor, TOKEN).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void aParameterThatIsNotUtf8IsRefused() throws Exception {
        try (var http = new Http(port)) {
            var reply = http.get("/api/items?q=%FF", TOKEN);

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.rule()).isEqualTo("invalid-parameter");
        }
    }

    @Test
    void aPositionThatNoAnswerGaveIsRefused() throws Exception {
        try (var http = new Http(port)) {
            var request =
                    http.to("/api/items")
                            .header("Authorization", "Bearer " + TOKEN)
                            .header("Position", "-4");

            assertThat(http.send(request).rule()).isEqualTo("invalid-parameter");
        }
    }

    private static String pathOf(String next) {
        var uri = URI.create(next);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
