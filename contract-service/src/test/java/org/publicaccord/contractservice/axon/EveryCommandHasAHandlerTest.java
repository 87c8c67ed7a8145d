package org.publicaccord.contractservice.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.importing.ImportingCommand;

/** Axon finds handlers by class: a new command without its line would never be decided. */
class EveryCommandHasAHandlerTest {

    @Test
    void the_shell_has_one_line_a_command() {
        List<Class<?>> handled =
                Arrays.stream(Contract.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                        .map(EveryCommandHasAHandlerTest::command)
                        .toList();
        assertThat(handled)
                .containsExactlyInAnyOrder(ImportingCommand.class.getPermittedSubclasses());
    }

    private static Class<?> command(Method handler) {
        return handler.getParameterTypes()[0];
    }
}
