package org.handrail.testsupport;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Requests that are under way together: each has a thread of its own, while the JVM's common pool has one on two cores. */
public final class AtOnce {
    private AtOnce() {}

    public static <T> CompletableFuture<T> start(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> Thread.ofPlatform().start(task));
    }

    /** The same work this many times; what each of them was answered. */
    public static <T> List<T> all(int times, Supplier<T> work) {
        var running = IntStream.range(0, times).mapToObj(i -> start(work)).toList();
        return running.stream().map(CompletableFuture::join).toList();
    }
}
