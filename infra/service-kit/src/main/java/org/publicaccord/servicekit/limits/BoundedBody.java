package org.publicaccord.servicekit.limits;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/**
 * A request whose body is counted and digested while it is read, and not kept. Beyond its limit
 * reading ends, whether the caller announced the length or not.
 */
public final class BoundedBody extends HttpServletRequestWrapper {

    private final MessageDigest digest = sha256();
    private long limit;
    private @Nullable Counted body;
    private byte @Nullable [] digested;

    BoundedBody(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    /** The bounded body of a request, below whatever wraps it since. */
    public static Optional<BoundedBody> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getNativeRequest(request, BoundedBody.class));
    }

    /** Sets the limit before anything is read, and refuses a body announced as larger. */
    void limitTo(long bytes) {
        limit = bytes;
        if (getContentLengthLong() > bytes) {
            throw BodyTooLarge.beyond(bytes).exception();
        }
    }

    /** The SHA-256 of the whole body as it was sent; reads what nobody has read yet. */
    public byte[] digest() {
        if (digested == null) {
            try {
                getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            digested = digest.digest();
        }
        return Objects.requireNonNull(digested).clone();
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = new Counted(super.getInputStream());
        }
        return body;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private final class Counted extends ServletInputStream {

        private final ServletInputStream from;
        private long count;

        private Counted(ServletInputStream from) {
            this.from = from;
        }

        @Override
        public int read() throws IOException {
            var single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = from.read(bytes, offset, length);
            if (read > 0) {
                count += read;
                if (count > limit) {
                    throw BodyTooLarge.beyond(limit).exception();
                }
                digest.update(bytes, offset, read);
            }
            return read;
        }

        @Override
        public boolean isFinished() {
            return from.isFinished();
        }

        @Override
        public boolean isReady() {
            return from.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            from.setReadListener(listener);
        }

        @Override
        public void close() throws IOException {
            from.close();
        }
    }
}
