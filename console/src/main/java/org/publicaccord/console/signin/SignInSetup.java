package org.publicaccord.console.signin;

import static org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Signs people in by OpenID Connect and keeps who they are, and their tokens, in the session. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SignInSetup {

    static final String REGISTRATION = "console";
    static final String SIGN_IN = "/oauth2/authorization/" + REGISTRATION;

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http, SignInAddress signIn, ClientRegistrationRepository registrations)
            throws Exception {
        var signedOut = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        signedOut.setPostLogoutRedirectUri("{baseUrl}/");
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(
                                        "/",
                                        "/sign-in-failed",
                                        "/assets/**",
                                        "/error",
                                        "/actuator/health",
                                        "/actuator/health/**")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .oauth2Login(login -> login.loginPage(SIGN_IN).failureUrl("/sign-in-failed"))
                .logout(logout -> logout.logoutSuccessHandler(signedOut))
                .headers(headers -> protect(headers, signIn))
                .build();
    }

    /**
     * Pages load the console's own files and nothing else. Forms lead to the console, and on
     * signing out further to the provider.
     */
    private static void protect(HeadersConfigurer<HttpSecurity> headers, SignInAddress signIn) {
        headers.contentSecurityPolicy(policy ->
                        policy.policyDirectives(
                                "default-src 'none'; script-src 'self'; style-src 'self';"
                                        + " img-src 'self'; connect-src 'self';"
                                        + " base-uri 'none'; frame-ancestors 'none';"
                                        + " form-action 'self' "
                                        + signIn.origin()))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
    }

    /** The provider is asked when somebody signs in, so that the console starts without it. */
    @Bean
    ClientRegistrationRepository registrations(SignInAddress signIn) {
        return new SupplierClientRegistrationRepository(() ->
                new InMemoryClientRegistrationRepository(
                        ClientRegistrations.fromIssuerLocation(signIn.issuer().toString())
                                .registrationId(REGISTRATION)
                                .clientId(signIn.clientId())
                                .clientSecret(signIn.clientSecret())
                                .scope("openid", "profile")
                                .clientSettings(
                                        ClientSettings.builder().requireProofKey(true).build())
                                .build()));
    }

    @Bean
    OAuth2AuthorizedClientRepository tokensInTheSession() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    /** Adds the person's access token to a call of a service, refreshed when it has run out. */
    @Bean
    ClientHttpRequestInterceptor accessToken(
            ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository tokens) {
        var interceptor =
                new OAuth2ClientHttpRequestInterceptor(
                        new DefaultOAuth2AuthorizedClientManager(registrations, tokens));
        interceptor.setClientRegistrationIdResolver(_ -> REGISTRATION);
        interceptor.setAuthorizationFailureHandler(authorizationFailureHandler(tokens));
        return interceptor;
    }
}
