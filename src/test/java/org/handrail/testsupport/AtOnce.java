package org.handrail.testsupport;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Requests that are under way together: each has a thread of its own, while the JVM's common pool has one on two cores. */
public final class AtOnce {
    private AtOnce() {}

    public static <T> CompletableFuture<T> start(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> Thread.ofPlatform().start(task));
    }

    /** The same work this many times; what each of them was answered. */
    public static <T> List<T> all(int times, Supplier<T> work) {
        return all(Collections.nCopies(times, work));
    }

    /** What each of them was answered, in their order. */
    public static <T> List<T> all(Collection<Supplier<T>> works) {
        var running = works.stream().map(AtOnce::start).toList();
        return running.stream().map(CompletableFuture::join).toList();
    }
}
