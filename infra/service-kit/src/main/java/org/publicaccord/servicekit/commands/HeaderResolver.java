package org.publicaccord.servicekit.commands;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.publicaccord.servicekit.problems.Problem;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives what a header says to controller methods: required where a method takes the type itself,
 * not where it takes an {@code Optional} of it.
 */
final class HeaderResolver<T> implements HandlerMethodArgumentResolver {

    /** Reads the header of a request; empty if there is none. Throws what is wrong with it. */
    @FunctionalInterface
    interface Reading<T> {
        Optional<T> of(NativeWebRequest request);
    }

    private final Class<T> type;
    private final Reading<T> reading;
    private final Problem missing;

    HeaderResolver(Class<T> type, Reading<T> reading, Problem missing) {
        this.type = type;
        this.reading = reading;
        this.missing = missing;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == type;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var read = reading.of(request);
        return parameter.isOptional() ? read : read.orElseThrow(missing::exception);
    }
}
