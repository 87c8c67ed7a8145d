package org.publicaccord.servicekit.paging;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.publicaccord.servicekit.problems.Problem;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads which page of a list a caller asks for. */
final class PagingResolver implements HandlerMethodArgumentResolver {

    private static final String LIMIT = "limit";
    private static final String CURSOR = "cursor";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var scope = scopeOf(request);
        return new Paging(
                limitOf(request.getParameter(LIMIT)),
                Optional.ofNullable(request.getParameter(CURSOR)).map(c -> placeOf(c, scope)),
                scope,
                addressOf(request));
    }

    private static int limitOf(@Nullable String text) {
        if (text == null) {
            return Paging.DEFAULT_LIMIT;
        }
        if (text.matches("[0-9]{1,3}")) {
            var limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= Paging.MAX_LIMIT) {
                return limit;
            }
        }
        throw Problem.badRequest(
                        "invalid-parameter",
                        "The parameter limit is not a whole number from 1 to 100.",
                        "Leave it out for 50 items a page, or send a number from 1 to 100.")
                .with("parameter", LIMIT)
                .exception();
    }

    private static String placeOf(String cursor, String scope) {
        return Cursor.opened(cursor, scope)
                .map(Cursor::place)
                .orElseThrow(() ->
                        Problem.badRequest(
                                        "invalid-cursor",
                                        "The cursor is not one that this list gave.",
                                        "Follow the link in next unchanged, or begin at the"
                                                + " first page.")
                                .exception());
    }

    /** What a list is: its path and its filters, in whatever order they are said. */
    private static String scopeOf(HttpServletRequest request) {
        return request.getRequestURI()
                + request.getParameterMap().entrySet().stream()
                        .filter(e -> !e.getKey().equals(LIMIT) && !e.getKey().equals(CURSOR))
                        .map(e -> "\n" + e.getKey() + "=" + Arrays.toString(e.getValue()))
                        .sorted()
                        .collect(Collectors.joining());
    }

    /** The address as it was sent, still encoded. */
    private static String addressOf(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURL() + (query == null ? "" : "?" + query);
    }
}
