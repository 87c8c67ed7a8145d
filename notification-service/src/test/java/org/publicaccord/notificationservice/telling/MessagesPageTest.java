package org.publicaccord.notificationservice.telling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.publicaccord.notificationservice.SampleEvents;
import org.publicaccord.published.Catalogue;
import org.publicaccord.published.Topic;
import org.publicaccord.testkit.Golden;

/** Every message in full, for people to read and to see change. */
class MessagesPageTest {

    private final StringBuilder page =
            new StringBuilder(
                    """
                    # Messages

                    What the golden samples of the published events, one after the other, tell whom.
                    """);

    @Test
    void the_messages_read_as_approved() {
        for (var topic : Topic.values()) {
            tell(topic);
        }
        tellOfACompetition();
        Golden.assertMatches(Path.of("src/test/resources/messages.md"), page.toString());
    }

    private void tell(Topic topic) {
        var known = Known.NOTHING;
        for (var row : Catalogue.on(topic)) {
            var event = SampleEvents.of(row);
            heading(row.type());
            messages(Tellings.of(event, known));
            known = known.after(event);
        }
    }

    /** What is told once the events of two services are known. */
    private void tellOfACompetition() {
        var competition = Competition.NOTHING;
        for (var row : Catalogue.events()) {
            competition = competition.after(SampleEvents.of(row));
        }
        heading("award announced, with assessment summaries issued");
        messages(competition.tellings());
    }

    private void heading(String what) {
        page.append("\n## ").append(what).append('\n');
    }

    private void messages(List<Telling> told) {
        told.stream()
                .collect(groupingBy(Telling::wording, LinkedHashMap::new, toList()))
                .values()
                .forEach(this::message);
    }

    /** The same words are shown once. */
    private void message(List<Telling> alike) {
        var one = alike.getFirst();
        page.append(
                """

                **To %s** (%s%s)

                > %s
                >
                > %s
                """
                        .formatted(
                                alike.stream()
                                        .map(MessagesPageTest::recipient)
                                        .collect(joining(", ")),
                                one.template().wireName(),
                                one.statutory() ? ", always sent" : "",
                                one.wording().subject(),
                                one.wording()
                                        .body()
                                        .lines()
                                        .map(String::strip)
                                        .collect(joining("\n> "))
                                        .replace("> \n", ">\n")));
    }

    private static String recipient(Telling telling) {
        return telling.to().role().wireName() + " at " + telling.to().organisation();
    }
}
