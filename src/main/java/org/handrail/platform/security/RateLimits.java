package org.handrail.platform.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The limits that this request was held to, for {@link RateLimitHeaders}. */
@RequestScoped
public class RateLimits {
    /**
     * @param seconds until the next try where none is left, else until all of them are back
     */
    record Limit(String name, int quota, long window, long remaining, long seconds) {
        String policy() {
            return "\"%s\";q=%d;w=%d".formatted(name, quota, window);
        }

        String state() {
            return "\"%s\";r=%d;t=%d".formatted(name, remaining, seconds);
        }
    }

    private final List<Limit> limits = new ArrayList<>();

    void met(Limit limit) {
        limits.add(limit);
    }

    /** A try that proved to be right costs nothing. */
    public void refunded() {
        limits.replaceAll(limit ->
                new Limit(limit.name(), limit.quota(), limit.window(), limit.remaining() + 1, limit.seconds()));
    }

    boolean areNone() {
        return limits.isEmpty();
    }

    String text(Function<Limit, String> part) {
        return limits.stream().map(part).collect(Collectors.joining(", "));
    }
}
