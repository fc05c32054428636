package org.handrail;

import io.quarkus.arc.All;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.handrail.platform.command.Command;

/** Starts the server, or runs one command of the operator and ends. */
@QuarkusMain
public class Handrail implements QuarkusApplication {
    private static final String DEMO = "--demo";
    private static final List<Logger> QUIET = Stream.of("org.hibernate", "io.zonky.test.db.postgres.embedded")
            .map(Logger::getLogger)
            .toList();

    private final List<Command> commands;

    Handrail(@All List<Command> commands) {
        this.commands = commands;
    }

    public static void main(String... arguments) {
        if (Arrays.asList(arguments).contains(DEMO)) {
            System.setProperty("handrail.demo", "true");
        }
        if (!commandOf(arguments).isEmpty()) {
            // A command beside a running server: no port, no jobs, a clean standard output, and only what went wrong.
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("handrail.jobs.enabled", "false");
            System.setProperty("quarkus.log.console.stderr", "true");
            System.setProperty("quarkus.log.level", "WARN");
        }
        // Logged before the log is set up, so that they would stand around the one sentence of a refused start.
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
        Quarkus.run(Handrail.class, arguments);
    }

    @Override
    public int run(String... arguments) {
        var words = commandOf(arguments);
        if (words.isEmpty()) {
            Quarkus.waitForExit();
            return 0;
        }
        return commands.stream()
                .filter(command -> command.name().equals(words.getFirst()))
                .findFirst()
                .map(command -> command.run(words.subList(1, words.size())))
                .orElseGet(this::explain);
    }

    private int explain() {
        System.err.println("Handrail knows these commands; without one it is the server:");
        commands.forEach(command -> System.err.printf("  %-14s %s%n", command.name(), command.summary()));
        return 2;
    }

    private static List<String> commandOf(String... arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> !argument.equals(DEMO))
                .toList();
    }
}
