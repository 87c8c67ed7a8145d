package org.publicaccord.servicekit.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The names of what is in a packed folder, read from the list at its end (PKWARE APPNOTE 6.3,
 * section 4.3). Nothing is unpacked, so that a small file that would unpack to a huge one costs
 * nothing.
 */
final class PackedNames {

    /** Where the name of the first entry stands. */
    static final int FIRST_NAME = 30;

    private static final int ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int ENTRY_BYTES = 46;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int UNSIGNED_SHORT = 0xffff;

    private PackedNames() {}

    /** The names; none if it is no packed folder, or one that is damaged. */
    static Set<String> of(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(bytes);
        if (end < 0) {
            return Set.of();
        }
        int count = bytes.getShort(end + 10) & UNSIGNED_SHORT;
        int at = bytes.getInt(end + 16);
        Set<String> names = new LinkedHashSet<>();
        for (int entry = 0; entry < count; entry++) {
            if (at < 0 || at > end - ENTRY_BYTES || bytes.getInt(at) != ENTRY) {
                return Set.of();
            }
            int nameBytes = bytes.getShort(at + 28) & UNSIGNED_SHORT;
            int next = at + ENTRY_BYTES + nameBytes + further(bytes, at);
            if (next > end) {
                return Set.of();
            }
            names.add(new String(content, at + ENTRY_BYTES, nameBytes, ISO_8859_1));
            at = next;
        }
        return names;
    }

    /** The bytes of an entry after its name: further fields and a comment. */
    private static int further(ByteBuffer bytes, int at) {
        return (bytes.getShort(at + 30) & UNSIGNED_SHORT)
                + (bytes.getShort(at + 32) & UNSIGNED_SHORT);
    }

    /** Where the record of the list's end is; -1 if there is none. */
    private static int end(ByteBuffer bytes) {
        int latest = bytes.capacity() - END_BYTES;
        for (int at = latest; at >= Math.max(0, latest - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }
}
