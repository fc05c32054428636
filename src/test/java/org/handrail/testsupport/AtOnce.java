package org.handrail.testsupport;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Requests that are under way together: each has a thread of its own, while the JVM's common pool has one on two cores. */
public final class AtOnce {
    private AtOnce() {}

    public static <T> CompletableFuture<T> start(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> Thread.ofPlatform().start(task));
    }
}
