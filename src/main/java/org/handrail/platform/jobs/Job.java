package org.handrail.platform.jobs;

import java.time.Duration;

/** Work that comes again and again; with any number of nodes, one of them does it. */
public interface Job {
    String name();

    Duration every();

    void run();
}
