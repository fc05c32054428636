package org.handrail.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * The image records a cache with the flags of one line of the Dockerfile and starts from it with those of another. Java
 * starts without it, slowly, where they do not agree (src/docs/decisions/0006-aot-cache.md).
 */
class ImageFlagsIT {
    private static final Pattern FLAG = Pattern.compile("-XX:[^\\s\",]+");
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(?:SF|RSA|DSA|EC)");
    private static final String CACHE = "handrail.aot";

    @Test
    void theEntryPointStartsFromTheCacheThatTheBuildRecords() throws IOException, InterruptedException {
        var home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "image");
        var cache = home.resolve(CACHE);
        var recorded = new PackagedServer(home, flags("-XX:AOTCacheOutput=", cache)).command("verify-audit");
        assertThat(recorded.code()).as(recorded.errors()).isZero();
        assertThat(cache).isNotEmptyFile();

        var flags = new ArrayList<>(flags("-XX:AOTCache=", cache));
        // Otherwise it would start without the cache, and say so in a log at most.
        flags.add("-XX:AOTMode=on");
        var server = new PackagedServer(home, flags);
        try {
            server.start();
        } finally {
            server.stop();
        }
    }

    /** Java checks a signed jar at its first class, and leaves all of its classes out of the cache. */
    @Test
    void noJarOfTheApplicationIsSigned() throws IOException {
        var signed = new ArrayList<Path>();
        try (var files = Files.walk(Path.of("target/quarkus-app"))) {
            for (var jar :
                    files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                try (var entries = new ZipFile(jar.toFile())) {
                    if (entries.stream()
                            .anyMatch(
                                    entry -> SIGNATURE.matcher(entry.getName()).matches())) {
                        signed.add(jar);
                    }
                }
            }
        }
        assertThat(signed).isEmpty();
    }

    /** Those of the line that has this flag, with the cache at this place. */
    private static List<String> flags(String marker, Path cache) throws IOException {
        var line = Files.readAllLines(Path.of("docker/Dockerfile")).stream()
                .filter(candidate -> candidate.contains(marker))
                .toList();
        assertThat(line).hasSize(1);
        return FLAG.matcher(line.getFirst())
                .results()
                .map(match -> match.group().replaceFirst("=/.*/" + CACHE, "=" + cache))
                .toList();
    }
}
