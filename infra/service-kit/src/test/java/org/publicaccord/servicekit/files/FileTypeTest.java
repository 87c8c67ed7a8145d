package org.publicaccord.servicekit.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.servicekit.problems.ProblemException;

/** Which files are taken, and whether they are what they say. */
class FileTypeTest {

    private static final String ODT = FileType.OPEN_DOCUMENT_TEXT.mediaType();

    @ParameterizedTest
    @CsvSource({"PDF, 255044462d312e37", "PNG, 89504e470d0a1a0a0000", "JPEG, ffd8ffe000104a46"})
    void a_file_begins_as_its_type_does(FileType type, String content) {
        byte[] bytes = HexFormat.of().parseHex(content);
        assertThat(type.fits(bytes)).isTrue();
        bytes[1]++;
        assertThat(type.fits(bytes)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(FileType.class)
    void nothing_is_no_file(FileType type) {
        assertThat(type.fits(new byte[0])).isFalse();
    }

    @Test
    void an_office_file_is_known_by_what_is_packed_in_it() {
        byte[] word = packed("[Content_Types].xml", "word/document.xml");
        byte[] excel = packed("[Content_Types].xml", "xl/workbook.xml");
        assertThat(FileType.WORD.fits(word)).isTrue();
        assertThat(FileType.EXCEL.fits(word)).isFalse();
        assertThat(FileType.EXCEL.fits(excel)).isTrue();
        assertThat(FileType.WORD.fits(excel)).isFalse();
        assertThat(FileType.WORD.fits(packed("word/document.xml"))).isFalse();
        assertThat(FileType.OPEN_DOCUMENT_TEXT.fits(word)).isFalse();
    }

    @Test
    void macros_are_not_taken() {
        byte[] macros = packed("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
        assertThat(FileType.WORD.fits(macros)).isFalse();
    }

    @Test
    void an_open_document_says_its_type_first() {
        assertThat(FileType.OPEN_DOCUMENT_TEXT.fits(openDocument(ODT, "content.xml"))).isTrue();
        assertThat(FileType.OPEN_DOCUMENT_SPREADSHEET.fits(openDocument(ODT, "content.xml")))
                .isFalse();
        assertThat(FileType.OPEN_DOCUMENT_TEXT.fits(openDocument(ODT + "-template", "content.xml")))
                .isFalse();
        assertThat(FileType.OPEN_DOCUMENT_TEXT.fits(openDocument(ODT, "other.xml"))).isFalse();
    }

    @Test
    void a_damaged_folder_is_none() {
        byte[] word = packed("[Content_Types].xml", "word/document.xml");
        for (int length = 0; length < word.length; length++) {
            assertThat(FileType.WORD.fits(Arrays.copyOf(word, length))).as("%d", length).isFalse();
        }
        for (int at = word.length - 22; at < word.length; at++) {
            byte[] damaged = word.clone();
            damaged[at] = (byte) 0x80;
            // It is read to its end or found out; nothing is thrown.
            FileType.WORD.fits(damaged);
        }
    }

    @Test
    void a_text_is_a_text_throughout() {
        assertThat(FileType.CSV.fits("a;b\n£;2".getBytes(UTF_8))).isTrue();
        assertThat(FileType.TEXT.fits(new byte[] {'a', 0, 'b'})).isFalse();
        assertThat(FileType.TEXT.fits(new byte[] {(byte) 0xff, 'a'})).isFalse();
    }

    @ParameterizedTest
    @EnumSource(FileType.class)
    void a_type_is_found_by_its_name(FileType type) {
        assertThat(FileType.named(type.mediaType())).contains(type);
        assertThat(FileType.names()).contains(type.mediaType());
        assertThat(type.extension()).matches("[a-z]{3,4}");
    }

    @ParameterizedTest
    @CsvSource({"text/html", "image/svg+xml", "application/zip"})
    void programs_and_pages_are_not_taken(String mediaType) {
        assertThatThrownBy(() -> FileType.of(mediaType, "a".getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        it ->
                                assertThat(it.problem().refusal().rule())
                                        .isEqualTo("attachment-type-not-allowed"));
    }

    @Test
    void what_is_not_what_it_says_is_not_taken() {
        byte[] pdf = "%PDF-1.7".getBytes(UTF_8);
        assertThat(FileType.of("application/pdf", pdf)).isEqualTo(FileType.PDF);
        assertThatThrownBy(() -> FileType.of("image/png", pdf))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        it ->
                                assertThat(it.problem().refusal().rule())
                                        .isEqualTo("attachment-content-mismatch"));
    }

    private static byte[] packed(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] openDocument(String type, String part) {
        var bytes = new ByteArrayOutputStream();
        byte[] said = type.getBytes(UTF_8);
        try (var zip = new ZipOutputStream(bytes)) {
            var first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(said.length);
            var sum = new CRC32();
            sum.update(said);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(said);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(part));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
