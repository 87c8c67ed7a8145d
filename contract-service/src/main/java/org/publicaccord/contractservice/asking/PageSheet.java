package org.publicaccord.contractservice.asking;

import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.workingagreement.Draft;
import org.publicaccord.contractservice.workingagreement.Page;
import org.publicaccord.rules.Words;

/** The page of a working agreement as HTML that prints on one sheet of A4, whatever it says. */
final class PageSheet {

    private static final String STYLE =
            """
            @page{size:A4;margin:12mm}
            *{box-sizing:border-box}
            body{font:9.5pt/1.3 "DejaVu Sans","Helvetica Neue",Arial,sans-serif;color:#111;margin:0 auto;max-width:186mm}
            header{border-bottom:2pt solid #1d4f4a;margin-bottom:2.5mm;padding-bottom:1.5mm}
            h1{font-size:15pt;line-height:1.15;margin:0;color:#1d4f4a}
            header p{margin:.8mm 0 0;font-size:8.5pt}
            main{columns:2;column-gap:6mm}
            section{break-inside:avoid;margin-bottom:2mm}
            section.wide{column-span:all;margin-top:1.5mm}
            h2{font-size:1.1em;margin:0 0 .5mm;color:#1d4f4a}
            p{margin:0 0 .5mm;overflow-wrap:anywhere}
            dl{margin:0;display:grid;grid-template-columns:1fr 1fr;gap:.7mm 6mm}
            dt{font-weight:bold}
            dd{margin:0;overflow-wrap:anywhere}
            ul{margin:0 0 1mm;padding:0;list-style:none;display:grid;grid-template-columns:1fr 1fr;gap:.7mm 6mm}
            li{border-bottom:.4pt solid #777;display:flex;justify-content:space-between;gap:2mm;overflow-wrap:anywhere}
            li b{font-weight:bold;white-space:nowrap}
            footer{margin-top:2mm;font-size:7pt;color:#333;overflow-wrap:anywhere}
            body.dense{font-size:8pt;line-height:1.2}
            body.dense h1{font-size:12pt}
            @media screen{body{padding:8mm;max-width:202mm}}
            """;

    private static final int MOST_ROOMY = 2_000;

    private final Page page;
    private final OnFile file;
    private final StringBuilder html = new StringBuilder();

    private PageSheet(Page page, OnFile file) {
        this.page = page;
        this.file = file;
    }

    /** A page that waits for signatures. */
    static String onPaper(Draft draft, OnFile file) {
        return new PageSheet(draft.page(), file)
                .drawn(draft.version(), draft.content(), draft.signedBy());
    }

    /** A page by which the parties work: all of them signed it. */
    static String inForce(int version, Page page, Sha256 content, OnFile file) {
        return new PageSheet(page, file)
                .drawn(
                        version,
                        content,
                        Stream.concat(
                                        Stream.of(file.buyer()),
                                        page.partners().stream().map(Party::id))
                                .collect(Collectors.toSet()));
    }

    private String drawn(int version, Sha256 content, Set<OrganisationId> signed) {
        html.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(safe(page.name()))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body")
                .append(characters() > MOST_ROOMY ? " class=\"dense\"" : "")
                .append("><header><h1>")
                .append(safe(page.name()))
                .append("</h1><p>Practical working agreement, version ")
                .append(version)
                .append(", from ")
                .append(inWords(page.term().firstDay().orElseThrow()))
                .append(" to ")
                .append(inWords(page.term().lastDay().orElseThrow()))
                .append("</p></header><main>");
        who(signed);
        say("Why", page.why().words());
        say("The money", money(), page.moneyInWords().words());
        say("How we decide", forum());
        say("What we do when something goes wrong", page.whenWrong().words(), ladder());
        say("When we review", reviews());
        principles();
        wide("What it stands under", host(page.host().agreement()), page.host().because().words());
        html.append("</main><footer>What is signed is this content: SHA-256 ")
                .append(content.hex())
                .append(". Agreement ")
                .append(file.contract())
                .append("</footer></body></html>\n");
        return html.toString();
    }

    private Stream<Party> parties() {
        return Stream.concat(file.facts().party(file.buyer()).stream(), page.partners().stream());
    }

    private String money() {
        return page.money().amount().signum() == 0
                ? "No money flows."
                : Words.pounds(page.money().amount()) + " over the whole term, VAT included.";
    }

    private String forum() {
        return "We decide %s. At least %d of us %d are there. We meet at least every %d days."
                .formatted(
                        page.forum().rule().words(),
                        page.forum().quorum(),
                        page.partners().size() + 1,
                        page.forum().everyDays());
    }

    private String ladder() {
        return ("A concern that is not resolved goes on by itself: after %d working days to the"
                        + " forum, after %d more to those who lead us, after %d more to a mediator.")
                .formatted(
                        page.ladder().operational(),
                        page.ladder().forum(),
                        page.ladder().executive());
    }

    private String reviews() {
        return "At least every %d days we look together at what we learned, and change what we do."
                .formatted(page.reviewEveryDays());
    }

    private String host(Optional<ContractId> agreement) {
        return "The duties of the law stay on its host, %s%s."
                .formatted(
                        page.host().route().words(),
                        agreement.map(it -> " (" + it + ")").orElse(""));
    }

    private void principles() {
        html.append("<section class=\"wide\"><h2>What we hold to</h2><dl>");
        page.principles()
                .forEach((principle, words) ->
                        html.append("<div><dt>")
                                .append(principle.words())
                                .append("</dt><dd>")
                                .append(safe(words.words()))
                                .append("</dd></div>"));
        html.append("</dl></section>");
    }

    private void who(Set<OrganisationId> signed) {
        html.append("<section class=\"wide\"><h2>Who</h2><ul>");
        parties()
                .forEach(it ->
                        html.append("<li>")
                                .append(safe(it.name()))
                                .append("<b>")
                                .append(signed.contains(it.id()) ? "Signed" : "Not signed yet")
                                .append("</b></li>"));
        html.append("</ul>");
        paragraph(page.communityVoice().words());
        html.append("</section>");
    }

    /** How much people wrote: a full page is set closer, so that it stays one sheet. */
    private int characters() {
        Stream<String> words =
                Stream.of(
                        page.name(),
                        page.communityVoice().words(),
                        page.why().words(),
                        page.moneyInWords().words(),
                        page.whenWrong().words(),
                        page.host().because().words());
        Stream<String> principles = page.principles().values().stream().map(Reason::words);
        return Stream.of(words, principles, parties().map(Party::name))
                .flatMap(it -> it)
                .mapToInt(String::length)
                .sum();
    }

    private void say(String heading, String... paragraphs) {
        section("", heading, paragraphs);
    }

    private void wide(String heading, String... paragraphs) {
        section(" class=\"wide\"", heading, paragraphs);
    }

    private void section(String attributes, String heading, String... paragraphs) {
        html.append("<section").append(attributes).append("><h2>").append(heading).append("</h2>");
        for (String paragraph : paragraphs) {
            paragraph(paragraph);
        }
        html.append("</section>");
    }

    private void paragraph(String words) {
        html.append("<p>").append(safe(words)).append("</p>");
    }

    /** Words of people are shown and never run. */
    private static String safe(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
