package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.dayOf;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;

import java.util.List;
import org.publicaccord.published.contract.Source;

/** The words for facts of a contract that changed. */
final class ChangeWordings {

    private static final String NEXT =
            "What to do next: compare the changes with your own file, and contact the other party if"
                    + " they are not what you agreed.";

    private ChangeWordings() {}

    static Wording updated(String title, List<String> changes, Source source) {
        return new Wording(
                "Changed: " + title,
                paragraphs(
                        "A newer release of the public record, of "
                                + PlainWords.day(dayOf(source.releasedAt()))
                                + ", changes “"
                                + title
                                + "”:",
                        PlainWords.list(changes),
                        NEXT));
    }

    static Wording corrected(String title, List<String> changes, String because) {
        return new Wording(
                "Corrected: " + title,
                paragraphs(
                        "The record of “" + title + "” was corrected:",
                        PlainWords.list(changes),
                        "The reason given: " + because,
                        NEXT));
    }

    static Wording noLongerNamed(String title, String buyers) {
        return new Wording(
                "No longer named as supplier: " + title,
                paragraphs(
                        "The record of “"
                                + title
                                + "” no longer names your organisation as a supplier.",
                        "What to do next: contact " + buyers + " if that is wrong."));
    }
}
