package org.publicaccord.biddingservice.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.junit.jupiter.api.Test;
import org.publicaccord.biddingservice.procedure.ProcedureCommand;

/** A command without a handler would be found by nobody but its first user. */
class ProcedureTest {

    @Test
    void every_command_has_its_one_line() {
        assertThat(handlers())
                .extracting(it -> it.getParameterTypes()[0])
                .containsExactlyInAnyOrder(
                        Arrays.stream(ProcedureCommand.class.getPermittedSubclasses())
                                .toArray(Class<?>[]::new));
    }

    @Test
    void what_a_command_means_where_nothing_is_yet_is_the_deciders_to_say() {
        assertThat(handlers())
                .allSatisfy(it ->
                        assertThat(it.getAnnotation(CreationPolicy.class).value())
                                .isEqualTo(AggregateCreationPolicy.CREATE_IF_MISSING));
    }

    private static Iterable<Method> handlers() {
        return Arrays.stream(Procedure.class.getDeclaredMethods())
                .filter(it -> it.isAnnotationPresent(CommandHandler.class))
                .toList();
    }
}
