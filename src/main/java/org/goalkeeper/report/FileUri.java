package org.goalkeeper.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.goalkeeper.source.Location;

/** Files as tools that read reports name them. */
final class FileUri {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private FileUri() {}

    /** A URI reference for a file name: relative for a relative name, every other character percent-encoded. */
    static String of(String file) {
        String path = java.io.File.separatorChar == '\\' ? file.replace('\\', '/') : file;
        StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append(String.format("%%%02X", b));
            }
        }
        return uri.toString();
    }

    /** Whether a place has a column counted in characters; the column of a tabular file counts its fields. */
    static boolean hasTextColumn(Location location) {
        String file = location.file().toLowerCase(Locale.ROOT);
        return location.column() > 0 && !file.endsWith(".csv") && !file.endsWith(".tsv");
    }
}
