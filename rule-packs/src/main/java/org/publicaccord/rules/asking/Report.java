package org.publicaccord.rules.asking;

import java.util.List;
import java.util.Locale;

/** Writes a decision report: plain text, headings underlined, nothing that needs another page. */
final class Report {

    private final StringBuilder text = new StringBuilder();

    Report(String title) {
        heading(title.toUpperCase(Locale.UK), '=');
    }

    Report line(String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
        return this;
    }

    Report section(String title, List<String> lines) {
        text.append('\n');
        heading(title, '-');
        lines.forEach(line -> text.append("- ").append(line).append('\n'));
        return this;
    }

    Report numbered(String title, List<String> lines) {
        text.append('\n');
        heading(title, '-');
        for (int i = 0; i < lines.size(); i++) {
            text.append(i + 1).append(". ").append(lines.get(i)).append('\n');
        }
        return this;
    }

    String text() {
        return text.toString();
    }

    private void heading(String title, char line) {
        text.append(title).append('\n').repeat(line, title.length()).append('\n');
    }
}
