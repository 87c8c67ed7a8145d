package org.publicaccord.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** As little as a web application can be, to measure a start against. In a process of its own. */
@SpringBootApplication
@RestController
public class BareApplication {

    /**
     * Starts it, says so in a file, and ends at once if it is asked to.
     *
     * @param arguments the file, and {@code rehearse} to end at once
     */
    public static void main(String[] arguments) throws IOException {
        ConfigurableApplicationContext context =
                SpringApplication.run(BareApplication.class, "--server.port=0");
        Files.writeString(Path.of(arguments[0]), "ready");
        if (arguments.length > 1) {
            context.close();
        }
    }

    @GetMapping("/")
    String greet() {
        return "Good day.";
    }
}
