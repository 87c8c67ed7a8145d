package org.publicaccord.servicekit.security;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Fails the start if any handler does not declare who may call it: nothing is open by mistake. */
final class EveryHandlerSaysWhoMayCall implements SmartInitializingSingleton {

    private final List<RequestMappingHandlerMapping> mappings;
    private final List<RouterFunction<?>> routes;

    EveryHandlerSaysWhoMayCall(
            List<RequestMappingHandlerMapping> mappings, List<RouterFunction<?>> routes) {
        this.mappings = mappings;
        this.routes = routes;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var open =
                handlers()
                        .filter(handler -> !FrameworkHandlers.owns(handler))
                        .filter(handler -> Access.declaredOn(handler).isEmpty())
                        .map(HandlerMethod::getShortLogMessage)
                        .sorted()
                        .toList();
        if (!open.isEmpty()) {
            throw new IllegalStateException(
                    "These handlers do not say who may call them; annotate each with @AllowedFor,"
                            + " @AllowedForAnySignedIn or @AllowedForAnyone: "
                            + open);
        }
        if (!routes.isEmpty()) {
            throw new IllegalStateException(
                    "Functional routes cannot say who may call them; use annotated controllers");
        }
    }

    private Stream<HandlerMethod> handlers() {
        return mappings.stream().flatMap(mapping -> mapping.getHandlerMethods().values().stream());
    }
}
