package org.handrail.testsupport;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What a logger says while a test listens. */
public final class HeardLog extends Handler implements AutoCloseable {
    private final Logger logger;
    private final List<LogRecord> heard = new CopyOnWriteArrayList<>();

    private HeardLog(String name, Level atLeast) {
        logger = Logger.getLogger(name);
        setLevel(atLeast);
        logger.addHandler(this);
    }

    public static HeardLog of(Class<?> speaker) {
        return new HeardLog(speaker.getName(), Level.ALL);
    }

    /** Of anybody, from a warning on. */
    public static HeardLog ofTrouble() {
        return new HeardLog("", Level.WARNING);
    }

    public List<String> messages() {
        return heard.stream().map(new SimpleFormatter()::formatMessage).toList();
    }

    @Override
    public void publish(LogRecord entry) {
        if (isLoggable(entry)) {
            heard.add(entry);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
