package org.publicaccord.servicekit.security;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.publicaccord.servicekit.ConditionalOnService;
import org.publicaccord.servicekit.problems.Problem;
import org.publicaccord.servicekit.problems.ProblemTranslation;
import org.publicaccord.servicekit.problems.ProblemWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Makes a service an OAuth 2 resource server: bearer tokens only, no session, no cookie. The filter
 * chain finds out who calls; who may call what stands on each handler. Of the operators' addresses
 * health is open and the rest is for the role operator, unless {@code
 * publicaccord.telemetry.open-metrics} opens the metrics to a scraper on a closed network.
 */
@AutoConfiguration(
        before = {
            ServletWebSecurityAutoConfiguration.class,
            OAuth2ResourceServerWebSecurityAutoConfiguration.class
        })
@ConditionalOnService
@EnableWebSecurity
public class SecuritySetup implements WebMvcConfigurer {

    private static final String NOTHING_ELSE =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String OWN_PAGES =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String OPERATOR = Role.OPERATOR.wireName();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AccessInterceptor()).order(AccessInterceptor.ORDER);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerResolver());
    }

    @Bean
    EveryHandlerSaysWhoMayCall everyHandlerSaysWhoMayCall(
            ObjectProvider<RequestMappingHandlerMapping> mappings,
            ObjectProvider<RouterFunction<?>> routes) {
        return new EveryHandlerSaysWhoMayCall(mappings.stream().toList(), routes.stream().toList());
    }

    @Bean
    TokenProblems tokenProblems(ProblemWriter writer) {
        return new TokenProblems(writer);
    }

    /** The sign-in does not answer, so nobody can tell whether a token is good. */
    @Bean
    ProblemTranslation unreachableSignIn() {
        return thrown ->
                thrown instanceof AuthenticationServiceException
                        ? Optional.of(Problem.unavailable())
                        : Optional.empty();
    }

    /** A request is measured and traced as a whole, not once more in each filter. */
    @Bean
    static SecurityObservationSettings noObservationOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain serviceSecurity(
            HttpSecurity http,
            TokenProblems problems,
            @Value("${publicaccord.telemetry.open-metrics:false}") boolean openMetrics)
            throws Exception {
        return http.authorizeHttpRequests(
                        requests -> {
                            requests.requestMatchers("/actuator/health", "/actuator/health/**")
                                    .permitAll();
                            if (openMetrics) {
                                requests.requestMatchers("/actuator/prometheus").permitAll();
                            }
                            requests.requestMatchers("/actuator", "/actuator/**")
                                    .hasAuthority(OPERATOR);
                            requests.anyRequest().permitAll();
                        })
                .oauth2ResourceServer(server ->
                        server.jwt(jwt -> jwt.jwtAuthenticationConverter(roles()))
                                .authenticationEntryPoint(problems)
                                .accessDeniedHandler(problems))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .cors(cors -> cors.configurationSource(openDataForAnyPage()))
                .headers(SecuritySetup::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .addHeaderWriter((request, response) -> {
                    if (!response.containsHeader("Content-Security-Policy")) {
                        var page = request.getRequestURI().startsWith("/swagger-ui");
                        response.setHeader(
                                "Content-Security-Policy", page ? OWN_PAGES : NOTHING_ELSE);
                    }
                });
    }

    private static JwtAuthenticationConverter roles() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(token ->
                Callers.rolesOf(token).stream()
                        .map(role -> new SimpleGrantedAuthority(role.wireName()))
                        .collect(Collectors.toUnmodifiableList()));
        return converter;
    }

    /** Open data may be read from any page; nothing else may be read from another origin. */
    private static UrlBasedCorsConfigurationSource openDataForAnyPage() {
        var open = new CorsConfiguration();
        open.addAllowedOrigin(CorsConfiguration.ALL);
        open.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name()));
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/open/**", open);
        return source;
    }
}
