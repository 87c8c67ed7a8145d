package org.publicaccord.biddingservice.receiving;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.publicaccord.biddingservice.keeping.TenderBody;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/** Reads a tender as any body is read, while its bytes stay at hand as they came. */
final class SentTender {

    private final JacksonJsonHttpMessageConverter converter;

    SentTender(JsonMapper mapper) {
        this.converter = new JacksonJsonHttpMessageConverter(mapper);
    }

    /**
     * What was sent.
     *
     * @throws org.springframework.http.converter.HttpMessageNotReadableException if it is no tender
     */
    TenderBody read(byte[] sent) {
        try {
            return (TenderBody) converter.read(TenderBody.class, new Sent(sent));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
    private record Sent(byte[] bytes) implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public HttpHeaders getHeaders() {
            HttpHeaders headers = new HttpHeaders();
            headers.setContentType(MediaType.APPLICATION_JSON);
            return headers;
        }
    }
}
