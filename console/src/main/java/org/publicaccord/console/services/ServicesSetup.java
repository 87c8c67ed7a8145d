package org.publicaccord.console.services;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** The services' clients. None waits longer than a person would. */
@Configuration(proxyBeanMethods = false)
class ServicesSetup {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(10);

    @Bean(destroyMethod = "close")
    HttpClient serviceConnections() {
        return HttpClient.newBuilder()
                .connectTimeout(CONNECT_TIMEOUT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Bean
    Register register(ServiceAddresses addresses, Connecting connecting) {
        return new Register(connecting.to("contract-service", addresses));
    }

    @Bean
    Duties duties(ServiceAddresses addresses, Connecting connecting) {
        return new Duties(connecting.to("monitoring-service", addresses));
    }

    @Bean
    Post post(ServiceAddresses addresses, Connecting connecting) {
        return new Post(connecting.to("notification-service", addresses));
    }

    @Bean
    Connecting connecting(
            HttpClient connections, ClientHttpRequestInterceptor accessToken, JsonMapper mapper) {
        return new Connecting(connections, accessToken, mapper);
    }

    /** How every service is reached: with the person's access token, in JSON, in time. */
    record Connecting(
            HttpClient connections, ClientHttpRequestInterceptor accessToken, JsonMapper mapper) {

        Service to(String name, ServiceAddresses addresses) {
            var factory = new JdkClientHttpRequestFactory(connections);
            factory.setReadTimeout(READ_TIMEOUT);
            RestClient client =
                    RestClient.builder()
                            .baseUrl(addresses.of(name))
                            .requestFactory(factory)
                            .requestInterceptor(accessToken)
                            .configureMessageConverters(converters ->
                                    converters.withJsonConverter(
                                            new JacksonJsonHttpMessageConverter(mapper)))
                            .build();
            return new Service(name, client, new ProblemReading(mapper));
        }
    }
}
