package org.handrail.platform.command;

import java.util.List;

/** Something the operator of a server does on the command line: {@code java -jar quarkus-run.jar <name> …}. */
public interface Command {
    String name();

    /** One line for the list of commands. */
    String summary();

    /**
     * Answers the exit code: 0 when done, 1 when what was checked does not hold, 2 when the arguments are not those of
     * the command. Results go to standard output.
     */
    int run(List<String> arguments);
}
