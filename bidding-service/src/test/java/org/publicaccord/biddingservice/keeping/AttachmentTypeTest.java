package org.publicaccord.biddingservice.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which files are taken, and whether they are what they say. */
class AttachmentTypeTest {

    @ParameterizedTest
    @CsvSource({
        "PDF, 255044462d312e37",
        "WORD, 504b030414000600",
        "PNG, 89504e470d0a1a0a0000",
        "JPEG, ffd8ffe000104a46"
    })
    void a_file_begins_as_its_type_does(AttachmentType type, String content) {
        byte[] bytes = HexFormat.of().parseHex(content);
        assertThat(type.fits(bytes)).isTrue();
        bytes[1]++;
        assertThat(type.fits(bytes)).isFalse();
        assertThat(type.fits(new byte[0])).isFalse();
    }

    @Test
    void a_text_is_a_text_throughout() {
        assertThat(AttachmentType.CSV.fits("a;b\n£;2".getBytes(UTF_8))).isTrue();
        assertThat(AttachmentType.TEXT.fits(new byte[] {'a', 0, 'b'})).isFalse();
        assertThat(AttachmentType.TEXT.fits(new byte[] {(byte) 0xff, 'a'})).isFalse();
    }

    @ParameterizedTest
    @EnumSource(AttachmentType.class)
    void a_type_is_found_by_its_name(AttachmentType type) {
        assertThat(AttachmentType.named(type.mediaType())).contains(type);
        assertThat(AttachmentType.names()).contains(type.mediaType());
    }

    @Test
    void programs_and_pages_are_not_taken() {
        assertThat(AttachmentType.named("text/html")).isEmpty();
        assertThat(AttachmentType.named("image/svg+xml")).isEmpty();
        assertThat(AttachmentType.named("application/zip")).isEmpty();
    }
}
