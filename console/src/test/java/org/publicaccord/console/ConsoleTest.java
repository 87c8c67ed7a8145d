package org.publicaccord.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.publicaccord.console.ServicesForTest.Asked;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The real console over real HTTP: a browser without JavaScript in front, services behind. */
class ConsoleTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

    private static final ServicesForTest services = new ServicesForTest();
    private static final SignInForTest signIn = new SignInForTest();
    private static ServletWebServerApplicationContext context;

    private final Browser browser =
            new Browser(URI.create("http://localhost:" + context.getWebServer().getPort()));

    @BeforeAll
    static void start() {
        context =
                (ServletWebServerApplicationContext)
                        ConsoleApplication.application()
                                .initializers(it ->
                                        it.getBeanFactory().registerSingleton("legalTime", CLOCK))
                                .run(
                                        "--server.port=0",
                                        "--server.address=localhost",
                                        "--publicaccord.signin.issuer=" + signIn.issuer(),
                                        "--publicaccord.signin.client-secret=secret",
                                        "--publicaccord.services.contract-service="
                                                + services.address(),
                                        "--publicaccord.services.monitoring-service="
                                                + services.address(),
                                        "--publicaccord.services.notification-service="
                                                + services.address());
    }

    @AfterAll
    static void stop() {
        context.close();
        services.close();
        signIn.close();
    }

    @BeforeEach
    void reset() {
        services.reset();
        signIn.signInAs("commissioner");
    }

    private Browser signedIn() {
        browser.open("/oauth2/authorization/console");
        return browser;
    }

    @Nested
    class SigningIn {

        @Test
        void theStartPageIsForEveryoneAndOffersToSignIn() {
            HttpResponse<String> page = browser.open("/");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("See where every contract stands")
                    .contains("href=\"/oauth2/authorization/console\"")
                    .doesNotContain("Sign out");
            assertThat(services.asked()).isEmpty();
        }

        @Test
        void whoeverOpensAPageSignsInFirstAndThenSeesThatPage() {
            HttpResponse<String> page = browser.open("/contracts/c-1");
            assertThat(page.uri().getPath()).isEqualTo("/contracts/c-1");
            assertThat(page.body())
                    .contains("Amara &lt;b&gt;Kesgrave&lt;/b&gt;")
                    .contains("Northmoor Borough Council");
            assertThat(services.asked())
                    .isNotEmpty()
                    .allSatisfy(asked ->
                            assertThat(asked.authorization())
                                    .isEqualTo("Bearer " + SignInForTest.ACCESS_TOKEN));
        }

        @Test
        void theSessionsCookieHasANameOfItsOwnAndIsNotForScripts() {
            signedIn();
            assertThat(browser.cookies().getCookieStore().getCookies())
                    .filteredOn(cookie -> cookie.getName().equals("publicaccord-console"))
                    .singleElement()
                    .satisfies(cookie -> assertThat(cookie.isHttpOnly()).isTrue());
        }

        @Test
        void signingOutNeedsTheFormOfThePageAndEndsTheSession() {
            HttpResponse<String> page = signedIn().open("/contracts");
            assertThat(browser.post("/logout", "").statusCode()).isEqualTo(403);
            HttpResponse<String> after = browser.submit(page, "/logout");
            assertThat(after.uri().toString()).startsWith(signIn.issuer() + "/end");
            assertThat(browser.open("/").body()).contains("See where every contract stands");
        }

        @Test
        void pagesAllowNothingButTheirOwnFiles() {
            var headers = signedIn().open("/contracts").headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        }

        @Test
        void theFilesThatPagesNameAreThere() {
            String page = browser.open("/").body();
            for (String file :
                    new String[] {
                        "/assets/console.css", "/assets/htmx/htmx.min.js", "/assets/icon.svg"
                    }) {
                assertThat(page).contains(file);
                assertThat(browser.open(file).statusCode()).as(file).isEqualTo(200);
            }
            assertThat(signedIn().open("/webjars/htmx.org/2.0.10/package.json").statusCode())
                    .isEqualTo(404);
        }

        @Test
        void healthIsOpenAndEmptyHanded() {
            assertThat(browser.open("/actuator/health/readiness").body())
                    .isEqualTo("{\"status\":\"UP\"}");
        }
    }

    @Nested
    class Portfolio {

        @Test
        void listsContractsInPlainEnglish() {
            assertThat(signedIn().open("/contracts").body())
                    .contains("190 contracts", "up to date", "Northmoor Borough Council")
                    .contains("Brightbeck Care CIC, Moor &amp; Vale Co-operative")
                    .contains("£1,250,000.50", "1 April 2026 to 31 March 2029")
                    .contains("Procurement Act 2023", "Co-design", "Not recorded")
                    .contains("Open\n                Government Licence v3.0");
        }

        @Test
        void aHostileTitleIsTextAndNothingElse() {
            assertThat(signedIn().open("/contracts").body())
                    .contains(
                            "Home care &lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; support")
                    .doesNotContain("<script>alert");
        }

        @Test
        void searchingWorksByAnOrdinaryForm() {
            String page =
                    signedIn()
                            .open(
                                    "/contracts?q=care+%26+%7Bhome%7D&stage=DELIVERY&regime=PA23"
                                            + "&mine=true&sort=-value")
                            .body();
            assertThat(lastAsked("/api/contracts"))
                    .contains("q=care%20%26%20%7Bhome%7D")
                    .contains("stage=DELIVERY", "regime=PA23", "mine=true", "sort=-value");
            assertThat(page)
                    .contains("method=\"get\"", "value=\"care &amp; {home}\"")
                    .contains("<option value=\"DELIVERY\" selected=\"selected\">Delivery</option>");
        }

        @Test
        void theNextPageKeepsTheSearchAndTheCursor() {
            String page = signedIn().open("/contracts?q=care").body();
            assertThat(page).contains("href=\"/contracts?q=care&amp;cursor=abc%2B1%3D\"");
            browser.open("/contracts?q=care&cursor=abc%2B1%3D");
            assertThat(lastAsked("/api/contracts")).contains("cursor=abc%2B1%3D");
        }

        @Test
        void aFilterThatIsNotOfferedCountsAsNone() {
            signedIn().open("/contracts?stage=NONSENSE&sort=drop");
            assertThat(lastAsked("/api/contracts")).doesNotContain("stage").contains("sort=title");
        }

        @Test
        void htmxGetsOnlyTheResults() {
            String part = signedIn().open("/contracts", "HX-Request", "true").body();
            assertThat(part).contains("id=\"results\"").doesNotContain("<html", "pa-filters");
            String back =
                    browser.open(
                                    "/contracts",
                                    "HX-Request",
                                    "true",
                                    "HX-History-Restore-Request",
                                    "true")
                            .body();
            assertThat(back).contains("<html");
        }
    }

    @Nested
    class OneContract {

        @Test
        void showsWhatItIsAndWhoIsConcerned() {
            assertThat(signedIn().open("/contracts/c-1").body())
                    .contains("The procurement began after 24 February 2025.")
                    .contains("Health and social work services (CPV 85000000)")
                    .contains("Supplier", "GB-COH-1", "£1,250,000<");
        }

        @Test
        void showsTheJourneyWithWhatIsRecordedAndWhatMayComeNext() {
            assertThat(text(signedIn().open("/contracts/c-1").body()))
                    .contains("Selection Not recorded here")
                    .contains("Mobilising Recorded")
                    .contains("Delivery Now")
                    .contains("Renewal Possible next")
                    .contains("Closed Later");
        }

        @Test
        void showsWhatIsDueNextAndOnWhatLegalBasis() {
            assertThat(text(signedIn().open("/contracts/c-1").body()))
                    .contains("Overdue: Publish the contract details notice by 10 November 2026")
                    .contains("(12 days ago). The buyer acts.")
                    .contains("Procurement Act 2023, section 71")
                    .contains("Assumes: the contract is not a light touch contract")
                    .contains("No day", "The value is not recorded.");
        }

        @Test
        void tellsItsHistory() {
            assertThat(text(signedIn().open("/contracts/c-1").body()))
                    .contains("20 November 2026 at 9:30")
                    .contains("A commissioner corrected the value.")
                    .contains("Reason: A &lt;b&gt;typing&lt;/b&gt; mistake")
                    .contains("Value: was £125,000 is £1,250,000");
        }

        @Test
        void linksToDocumentsOnTheWebOnly() {
            assertThat(signedIn().open("/contracts/c-1").body())
                    .contains("href=\"https://www.example.org/notice\"", "Trap")
                    .doesNotContain("javascript:");
        }

        @Test
        void showsItAsItWasOnADay() {
            services.answers("/api/contracts/c-1", "contract-then.json");
            String page = signedIn().open("/contracts/c-1?day=1&month=10&year=2026").body();
            assertThat(lastAsked("/api/contracts/c-1?")).contains("asAt=2026-10-01");
            assertThat(text(page)).contains("as it was on 1 October 2026");
        }

        @Test
        void saysWhatIsWrongWithTheDay() {
            assertThat(text(signedIn().open("/contracts/c-1?day=31&month=2&year=2026").body()))
                    .contains("There is a problem Enter a real day, such as 27 3 2026");
            assertThat(text(browser.open("/contracts/c-1?day=1&month=1&year=2027").body()))
                    .contains("The day must be today or in the past");
        }

        @Test
        void showsTheRestWhenObligationsCannotBeShown() {
            services.fails("/api/contracts/c-1/obligations");
            HttpResponse<String> page = signedIn().open("/contracts/c-1");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(text(page.body()))
                    .contains("Obligations cannot be shown just now")
                    .contains("A commissioner corrected the value.");
        }
    }

    @Nested
    class Inbox {

        @Test
        void showsMessagesWithTheirContract() {
            String page = signedIn().open("/inbox").body();
            assertThat(page)
                    .contains("A notice is overdue: &lt;i&gt;Home care&lt;/i&gt;")
                    .contains("Publish it now.", "href=\"/contracts/c-1\"", "Always sent")
                    .contains("cursor=older1")
                    .doesNotContain("Its identifier, such as");
        }

        @Test
        void aMessageIsMarkedAsReadByAForm() {
            HttpResponse<String> page = signedIn().open("/inbox");
            HttpResponse<String> after = browser.submit(page, "/inbox/m-1/read");
            assertThat(after.uri().getPath()).isEqualTo("/inbox");
            assertThat(services.asked())
                    .extracting(Asked::method, Asked::address)
                    .contains(org.assertj.core.groups.Tuple.tuple("POST", "/api/inbox/m-1/read"));
        }

        @Test
        void anAuditorChoosesWhoseInbox() {
            signIn.signInAs("auditor");
            String page = signedIn().open("/inbox?organisation=GB-COH-1").body();
            assertThat(page).contains("Its identifier, such as").doesNotContain("Mark as read");
            assertThat(lastAsked("/api/inbox")).contains("organisation=GB-COH-1");
        }
    }

    @Nested
    class WhenSomethingGoesWrong {

        @Test
        void aRefusalSaysWhyAndWhatToDo() {
            services.refuses("/api/contracts/c-9", 404, "not-found.json");
            HttpResponse<String> page = signedIn().open("/contracts/c-9");
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body())
                    .contains("There is no such contract", "There is no contract of that id.")
                    .contains("What to do", "Find the contract in the list.")
                    .contains("href=\"https://publicaccord.org/problems/contract-unknown\"");
        }

        @Test
        void aProblemsTextAndAddressAreNotTrusted() {
            services.refuses("/api/inbox", 403, "forbidden.json");
            HttpResponse<String> page = signedIn().open("/inbox");
            assertThat(page.statusCode()).isEqualTo(403);
            assertThat(page.body())
                    .contains("Read your own &lt;inbox&gt;.")
                    .doesNotContain("javascript:");
        }

        @Test
        void aServiceThatIsDownGivesAPageThatSaysSo() {
            services.fails("/api/contracts");
            HttpResponse<String> page = signedIn().open("/contracts");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body())
                    .contains("This page cannot be shown just now")
                    .doesNotContain("burns");
        }

        @Test
        void aTokenThatIsNotAcceptedAsksToSignInAgainAndDoesNotGoRoundInCircles() {
            services.refuses("/api/contracts", 401, "forbidden.json");
            HttpResponse<String> page = signedIn().open("/contracts");
            assertThat(page.statusCode()).isEqualTo(401);
            assertThat(page.body()).contains("Your sign-in has ended", "Sign in again");
        }

        @Test
        void anUnknownAddressSaysSo() {
            HttpResponse<String> page = signedIn().open("/nowhere");
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body()).contains("Page not found", "Go to the start");
        }
    }

    private static String lastAsked(String address) {
        return services.asked().stream()
                .map(Asked::address)
                .filter(it -> it.startsWith(address))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /** What a reader sees: without tags, spaces joined. */
    private static String text(String page) {
        return page.replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replace(" :", ":")
                .replace(" .", ".");
    }
}
