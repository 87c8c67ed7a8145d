package org.publicaccord.servicekit.commands;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * A record's component must be there and not be null, unless its type says that it may be absent:
 * {@code Optional} or {@code @Nullable}. So absence is said once, in Java.
 */
final class RecordComponents extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    private static final Set<Class<?>> MAY_BE_ABSENT =
            Set.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class);

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return isNeeded(member) ? Boolean.TRUE : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
        return isNeeded(member)
                ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
                : JsonSetter.Value.empty();
    }

    private static boolean isNeeded(Annotated member) {
        return member instanceof AnnotatedParameter parameter
                && parameter.getDeclaringClass().isRecord()
                && !MAY_BE_ABSENT.contains(parameter.getRawType())
                && !isNullable(parameter);
    }

    /** JSpecify's annotation is on the component's type, which Jackson does not look at. */
    private static boolean isNullable(AnnotatedParameter parameter) {
        var components = parameter.getDeclaringClass().getRecordComponents();
        return parameter.getIndex() < components.length
                && components[parameter.getIndex()]
                        .getAnnotatedType()
                        .isAnnotationPresent(Nullable.class);
    }
}
