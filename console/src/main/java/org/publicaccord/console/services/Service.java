package org.publicaccord.console.services;

import java.io.IOException;
import java.net.URI;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriBuilder;

/** One service's API. Every call either answers or throws one {@link ServiceFailure}. */
final class Service {

    private static final int MAX_PROBLEM_BYTES = 64 * 1024;

    private final String name;
    private final RestClient client;
    private final ProblemReading problems;

    Service(String name, RestClient client, ProblemReading problems) {
        this.name = name;
        this.client = client;
        this.problems = problems;
    }

    <T> T get(Function<UriBuilder, URI> address, Class<T> answer) {
        return exchange(client.get().uri(address), response -> body(response, answer));
    }

    void post(Function<UriBuilder, URI> address) {
        exchange(client.post().uri(address), _ -> Boolean.TRUE);
    }

    private interface Reading<T> {
        T read(ConvertibleClientHttpResponse response) throws IOException;
    }

    private <T> T exchange(RestClient.RequestHeadersSpec<?> request, Reading<T> reading) {
        try {
            return request.exchangeForRequiredValue((_, response) -> {
                HttpStatusCode status = response.getStatusCode();
                if (status.isError()) {
                    throw failure(status, response);
                }
                return reading.read(response);
            });
        } catch (ResourceAccessException unreachable) {
            throw new ServiceFailure.Unavailable(name, unreachable);
        } catch (RestClientException unreadable) {
            throw new ServiceFailure.Unavailable(name, unreadable);
        } catch (ClientAuthorizationException expired) {
            throw new ServiceFailure.SignedOut(name);
        }
    }

    private <T> T body(ConvertibleClientHttpResponse response, Class<T> answer) {
        T body = response.bodyTo(answer);
        if (body == null) {
            throw new ServiceFailure.Unavailable(name, "an empty answer");
        }
        return body;
    }

    private ServiceFailure failure(HttpStatusCode status, ClientHttpResponse response)
            throws IOException {
        if (status.isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
            return new ServiceFailure.SignedOut(name);
        }
        if (status.is5xxServerError()) {
            return new ServiceFailure.Unavailable(name, "status " + status.value());
        }
        byte[] said = response.getBody().readNBytes(MAX_PROBLEM_BYTES);
        return new ServiceFailure.Refused(name, problems.read(status.value(), said));
    }
}
