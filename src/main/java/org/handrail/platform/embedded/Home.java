package org.handrail.platform.embedded;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds what must outlive a restart: keys, the embedded database, unpacked binaries. */
record Home(Path folder) {
    static Home at(String folder) {
        var home = new Home(Path.of(folder).toAbsolutePath().normalize());
        createPrivate(home.folder);
        return home;
    }

    Path keys() {
        return folder.resolve("keys.json");
    }

    Path data() {
        return folder.resolve("postgresql/data");
    }

    /** Whether the embedded database was made already. */
    boolean holdsData() {
        return Files.exists(data().resolve("PG_VERSION"));
    }

    /** Names the process that started the server and will stop it. */
    Path owner() {
        return folder.resolve("postgresql/owner.pid");
    }

    Path binaries() {
        return folder.resolve("postgresql/bin");
    }

    static void createPrivate(Path folder) {
        try {
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new ConfigurationException("Handrail can't write its folder " + folder + ": set HANDRAIL_HOME");
        }
    }
}
