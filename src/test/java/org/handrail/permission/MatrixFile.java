package org.handrail.permission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** permission-matrix.csv: {@code operationId,roles,reaches,status}; roles and reaches with one answer share a row. */
final class MatrixFile {
    private static final Path FILE = Path.of("src/test/resources/permission-matrix.csv");
    private static final String HEADER = "operationId,roles,reaches,status";

    /** @param role a name of {@link org.handrail.platform.security.Role}, or ANONYMOUS */
    record Cell(String operation, String role, Reach reach) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            return toString().compareTo(other.toString());
        }
    }

    private MatrixFile() {}

    static SortedMap<Cell, Integer> read() {
        var cells = new TreeMap<Cell, Integer>();
        try {
            Files.readAllLines(FILE).stream()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(columns -> {
                        for (var role : columns[1].split("\\|")) {
                            for (var reach : columns[2].split("\\|")) {
                                cells.put(
                                        new Cell(columns[0], role, Reach.valueOf(reach)), Integer.parseInt(columns[3]));
                            }
                        }
                    });
            return cells;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(SortedMap<Cell, Integer> cells) {
        // First the reaches of a role that answer alike, then the roles that have the same rows.
        Map<String, Map<String, List<String>>> rows = new LinkedHashMap<>();
        cells.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> List.of(
                                entry.getKey().operation(), entry.getKey().role(), entry.getValue()),
                        LinkedHashMap::new,
                        Collectors.mapping(entry -> entry.getKey().reach(), Collectors.toList())))
                .forEach((key, reaches) -> {
                    var joined = reaches.stream().sorted().map(Reach::name).collect(Collectors.joining("|"));
                    rows.computeIfAbsent(key.get(0).toString(), ignored -> new LinkedHashMap<>())
                            .computeIfAbsent(joined + "," + key.get(2), ignored -> new java.util.ArrayList<>())
                            .add(key.get(1).toString());
                });
        var lines = new java.util.ArrayList<String>();
        lines.add(HEADER);
        rows.forEach((operation, answers) -> answers.forEach(
                (answer, roles) -> lines.add(operation + "," + String.join("|", roles) + "," + answer)));
        try {
            Files.createDirectories(FILE.getParent());
            Files.write(FILE, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
