package org.publicaccord.contractservice.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Agreements.HOST;
import static org.publicaccord.contractservice.life.Agreements.WHY;
import static org.publicaccord.contractservice.life.Agreements.draft;
import static org.publicaccord.contractservice.life.Agreements.drafted;
import static org.publicaccord.contractservice.life.Agreements.host;
import static org.publicaccord.contractservice.life.Agreements.page;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.workingagreement.HostRoute;

/** The sheet says all that is signed, and runs nothing that people wrote. */
class PageSheetTest {

    private static String sheet(Journey journey) {
        return PageSheet.onPaper(draft(journey), journey.state().file().orElseThrow());
    }

    @Test
    void says_the_six_things_and_what_it_stands_under() {
        assertThat(sheet(drafted()))
                .contains(
                        "<h2>Who</h2>",
                        "<li>Westmarch City Council<b>Not signed yet</b></li>",
                        "<h2>Why</h2>",
                        WHY,
                        "<h2>The money</h2>",
                        "£240,000 over the whole term",
                        "<h2>How we decide</h2>",
                        "We decide by consent: when nobody present objects. At least 3 of us 3",
                        "<h2>What we do when something goes wrong</h2>",
                        "after 5 working days to the forum, after 10 more",
                        "<h2>When we review</h2>",
                        "At least every 90 days",
                        "Reciprocity",
                        "a light touch contract (" + HOST + ")",
                        "@page{size:A4",
                        "from 1 June 2027 to 31 May 2029")
                .doesNotContain("class=\"dense\"");
    }

    @Test
    void shows_markup_as_words() {
        String mean = "<script>alert('x')</script> & \"so\"";
        String sheet = sheet(drafted(page(mean, "0", host(HostRoute.GRANT, Optional.of(HOST)))));
        assertThat(sheet)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;so&quot;")
                .contains("No money flows.")
                .doesNotContain("<script");
    }
}
