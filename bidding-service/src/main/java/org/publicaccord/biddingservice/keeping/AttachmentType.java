package org.publicaccord.biddingservice.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of files that are taken, each with the bytes that it begins with, in hexadecimal. */
enum AttachmentType {
    PDF("application/pdf", "255044462d"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "504b0304"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "504b0304"),
    OPEN_DOCUMENT_TEXT("application/vnd.oasis.opendocument.text", "504b0304"),
    OPEN_DOCUMENT_SPREADSHEET("application/vnd.oasis.opendocument.spreadsheet", "504b0304"),
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff"),
    TEXT("text/plain", ""),
    CSV("text/csv", "");

    private final String mediaType;
    private final String beginning;

    AttachmentType(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    /** The type of that name, such as {@code application/pdf}; empty if it is not taken. */
    static Optional<AttachmentType> named(String mediaType) {
        return Arrays.stream(values()).filter(it -> it.mediaType.equals(mediaType)).findFirst();
    }

    /** The names of all that are taken. */
    static String names() {
        return Stream.of(values()).map(it -> it.mediaType).collect(Collectors.joining(", "));
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether a content begins as this type does; a text is a text throughout. */
    boolean fits(byte[] content) {
        int length = beginning.length() / 2;
        return beginning.isEmpty()
                ? isText(content)
                : content.length >= length
                        && HexFormat.of().formatHex(content, 0, length).equals(beginning);
    }

    private static boolean isText(byte[] content) {
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(it -> it == 0);
        } catch (CharacterCodingException notText) {
            return false;
        }
    }
}
