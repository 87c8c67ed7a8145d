package org.publicaccord.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void figuresTakeThePlaceOfThoseBeforeAndWhatAPersonWroteStays() {
        String page = "# Title\n\n" + Page.BEGIN + "\n\nold\n\n" + Page.END + "\n\nMore.\n";
        String written = Page.replaced(page, "new\n");
        assertThat(written)
                .isEqualTo("# Title\n\n" + Page.BEGIN + "\n\nnew\n\n" + Page.END + "\n\nMore.\n");
        assertThat(Page.replaced(written, "new")).isEqualTo(written);
    }

    @Test
    void aPageWithoutAPlaceForFiguresIsLeftAlone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Page.replaced("# Title", "new"));
    }

    @Test
    void thePageOfThisRepositoryHasAPlaceForFigures() throws IOException {
        String page = Files.readString(Path.of("../../docs/benchmarks.md"));
        assertThat(Page.replaced(page, "new")).contains("# Benchmarks", "new");
    }
}
