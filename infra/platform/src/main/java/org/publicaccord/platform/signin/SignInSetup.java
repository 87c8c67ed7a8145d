package org.publicaccord.platform.signin;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** The OpenID Connect provider: who may sign in, from where, and what tokens say. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SignInSetup {

    private static final Duration ACCESS_LIFE = Duration.ofHours(1);
    private static final Duration SIGNED_IN_LIFE = Duration.ofHours(12);

    @Bean
    @Order(1)
    SecurityFilterChain provider(HttpSecurity http) throws Exception {
        return http.oauth2AuthorizationServer(
                        server -> {
                            http.securityMatcher(server.getEndpointsMatcher());
                            server.oidc(Customizer.withDefaults());
                        })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .exceptionHandling(handling ->
                        handling.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(SignInEndpoint.PATH),
                                new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain page(HttpSecurity http, SignInSettings settings) throws Exception {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(SignInEndpoint.PATH, "/error")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form ->
                        form.loginPage(SignInEndpoint.PATH)
                                .failureUrl(SignInEndpoint.PATH + "?wrong")
                                .defaultSuccessUrl(settings.console().toString()))
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                csp -> csp.policyDirectives(SignInPage.policy(settings.console()))))
                .build();
    }

    @Bean
    RegisteredClientRepository clients(SignInSettings settings, PasswordEncoder encoder) {
        return new InMemoryRegisteredClientRepository(
                RegisteredClient.withId(SignInApplication.CONSOLE_CLIENT)
                        .clientId(SignInApplication.CONSOLE_CLIENT)
                        .clientSecret(encoder.encode(settings.consoleSecret()))
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                        .redirectUri(settings.redirect())
                        .postLogoutRedirectUri(settings.console().resolve("/").toString())
                        .scope(OidcScopes.OPENID)
                        .scope(OidcScopes.PROFILE)
                        .clientSettings(
                                ClientSettings.builder()
                                        .requireProofKey(true)
                                        .requireAuthorizationConsent(false)
                                        .build())
                        .tokenSettings(
                                TokenSettings.builder()
                                        .accessTokenTimeToLive(ACCESS_LIFE)
                                        .refreshTokenTimeToLive(SIGNED_IN_LIFE)
                                        .reuseRefreshTokens(false)
                                        .build())
                        .build());
    }

    /** The user's name towards Spring is the opaque subject: it is what tokens carry. */
    @Bean
    UserDetailsService people(SignInSettings settings, PasswordEncoder encoder) {
        return username ->
                settings.personas().stream()
                        .filter(persona -> persona.username().equals(username.strip()))
                        .findFirst()
                        .map(persona ->
                                User.withUsername(persona.subject())
                                        .password(encoder.encode(persona.password()))
                                        .roles(persona.role())
                                        .build())
                        .orElseThrow(() -> new UsernameNotFoundException("nobody of that name"));
    }

    /** The passwords and the secret are random, so the lowest cost keeps them safe enough. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(4);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> personaClaims(SignInSettings settings) {
        return token -> {
            Authentication principal = token.getPrincipal();
            var subject = Objects.requireNonNull(principal).getName();
            settings.personas().stream()
                    .filter(persona -> persona.subject().equals(subject))
                    .findFirst()
                    .ifPresent(persona -> say(persona, token));
        };
    }

    private static void say(Persona persona, JwtEncodingContext token) {
        PersonaClaims.addTo(token.getClaims(), persona);
        if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
            token.getClaims().audience(List.of(PersonaClaims.AUDIENCE));
        }
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(SignInSettings settings) {
        return new ImmutableJWKSet<>(new JWKSet(settings.signingKey()));
    }

    @Bean
    JwtEncoder jwtEncoder(JWKSource<SecurityContext> keys) {
        return new NimbusJwtEncoder(keys);
    }

    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(SignInSettings settings) {
        var builder = AuthorizationServerSettings.builder();
        if (settings.address().getPort() > 0) {
            builder.issuer(settings.address().toString());
        }
        return builder.build();
    }
}
