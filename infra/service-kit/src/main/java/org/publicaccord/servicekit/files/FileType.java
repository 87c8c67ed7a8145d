package org.publicaccord.servicekit.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.publicaccord.decider.Refusal;
import org.publicaccord.servicekit.problems.Problem;
import org.publicaccord.servicekit.problems.ProblemException;
import org.springframework.http.HttpStatus;

/**
 * The kinds of files that are taken. Each is known by the bytes that it begins with; one that is a
 * packed folder, also by what is in it. Office files with macros are none of them.
 */
public enum FileType {
    PDF("application/pdf", "pdf", "255044462d"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", ""),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", ""),
    OPEN_DOCUMENT_TEXT("application/vnd.oasis.opendocument.text", "odt", ""),
    OPEN_DOCUMENT_SPREADSHEET("application/vnd.oasis.opendocument.spreadsheet", "ods", ""),
    PNG("image/png", "png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "jpg", "ffd8ff"),
    TEXT("text/plain", "txt", ""),
    CSV("text/csv", "csv", "");

    private static final String OPENED_BY_READERS =
            "A rule of this platform: whoever is sent a file can open it without danger";

    private final String mediaType;
    private final String extension;
    private final String beginning;

    FileType(String mediaType, String extension, String beginning) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.beginning = beginning;
    }

    /**
     * The type of a file.
     *
     * @param mediaType what its sender says that it is, without parameters
     * @throws ProblemException if such files are not taken, or it is not what it says
     */
    public static FileType of(String mediaType, byte[] content) {
        FileType type = named(mediaType).orElseThrow(() -> notTaken().exception());
        if (!type.fits(content)) {
            throw mismatch(type).exception();
        }
        return type;
    }

    /** The type of that name, such as {@code application/pdf}; empty if it is not taken. */
    public static Optional<FileType> named(String mediaType) {
        return Arrays.stream(values()).filter(it -> it.mediaType.equals(mediaType)).findFirst();
    }

    /** The names of all that are taken. */
    static String names() {
        return Stream.of(values()).map(it -> it.mediaType).collect(Collectors.joining(", "));
    }

    public String mediaType() {
        return mediaType;
    }

    /** With which a file of the type is saved, without a dot. */
    public String extension() {
        return extension;
    }

    /** Whether a content is of this type, as far as can be told without opening it. */
    boolean fits(byte[] content) {
        return switch (this) {
            case PDF, PNG, JPEG -> begins(content);
            case WORD -> isOfficeFile(content, "word/");
            case EXCEL -> isOfficeFile(content, "xl/");
            case OPEN_DOCUMENT_TEXT, OPEN_DOCUMENT_SPREADSHEET -> isOpenDocument(content);
            case TEXT, CSV -> isText(content);
        };
    }

    private boolean begins(byte[] content) {
        int length = beginning.length() / 2;
        return content.length >= length
                && HexFormat.of().formatHex(content, 0, length).equals(beginning);
    }

    /** ECMA-376: a packed folder with a list of its parts; macros are in a part of their own. */
    private static boolean isOfficeFile(byte[] content, String main) {
        Set<String> names = PackedNames.of(content);
        return names.contains("[Content_Types].xml")
                && names.stream().anyMatch(it -> it.startsWith(main))
                && names.stream().noneMatch(it -> it.endsWith("vbaProject.bin"));
    }

    /** OpenDocument 1.3, part 2: its type is its first part, not compressed. */
    private boolean isOpenDocument(byte[] content) {
        String first = "mimetype" + mediaType;
        int from = PackedNames.FIRST_NAME;
        int end = from + first.length();
        return content.length > end
                && new String(content, from, first.length(), ISO_8859_1).equals(first)
                && content[end] != '-'
                && PackedNames.of(content).contains("content.xml");
    }

    private static boolean isText(byte[] content) {
        try {
            return content.length > 0
                    && UTF_8.newDecoder()
                            .decode(ByteBuffer.wrap(content))
                            .chars()
                            .noneMatch(it -> it == 0);
        } catch (CharacterCodingException notText) {
            return false;
        }
    }

    private static Problem notTaken() {
        return Problem.of(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                new Refusal(
                        "attachment-type-not-allowed",
                        "Files of this type are not taken.",
                        "Send one of these: " + names() + ".",
                        OPENED_BY_READERS));
    }

    private static Problem mismatch(FileType type) {
        return Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                new Refusal(
                        "attachment-content-mismatch",
                        "The file is not of the type %s that it says.".formatted(type.mediaType()),
                        "Name its type in Content-Type, or save it in a type that is taken.",
                        OPENED_BY_READERS));
    }
}
