package org.goalkeeper.document.tabular;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;

/** Looks into a workbook before it is opened, and refuses what would exhaust memory or time. */
final class WorkbookArchive {
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 1L << 29;
    private static final long SMALL = 8L << 20;
    private static final long MOST_RATIO = 200;

    private final Location file;
    private final long packed;
    private final WorkbookMarkup markup;
    private long unpacked;

    private WorkbookArchive(Location file, long packed) {
        this.file = file;
        this.packed = packed;
        this.markup = new WorkbookMarkup(file);
    }

    /** Unpacks every entry once and counts what comes out, since a ZIP file may lie about its own sizes. */
    static void check(String name, byte[] bytes) {
        Location file = Location.of(name);
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw Refusal.at(
                    file, "The workbook is encrypted, or in the old .xls form; expected .xlsx without a password.");
        }
        if (!startsWith(bytes, 'P', 'K')) {
            throw Refusal.at(file, "The file is not an Excel workbook; expected .xlsx, or .csv for text.");
        }
        new WorkbookArchive(file, bytes.length).check(bytes);
    }

    private void check(byte[] bytes) {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw refused("holds " + entries.size() + " parts; expected at most " + MOST_ENTRIES);
            }
            for (ZipArchiveEntry entry : entries) {
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw refused("is encrypted; expected one without a password");
                }
                check(entry.getName().toLowerCase(Locale.ROOT), zip.getInputStream(entry));
            }
            markup.checkWhole();
        } catch (IOException | IllegalArgumentException e) {
            throw refused("is broken and cannot be unpacked; open it in a spreadsheet program and save it again");
        }
    }

    private void check(String entry, InputStream packedPart) throws IOException {
        try (InputStream part = new Counted(packedPart)) {
            if (entry.endsWith(".xml") || entry.endsWith(".rels")) {
                markup.check(part);
            } else {
                part.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private InvalidInputException refused(String what) {
        return Refusal.at(file, "The workbook " + what + ".");
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Counts what is unpacked, over all parts. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(read);
            return read;
        }

        private void count(int more) {
            unpacked += Math.max(0, more);
            if (unpacked > MOST_BYTES) {
                throw refused("unpacks to more than " + (MOST_BYTES >> 20) + " MiB; expected less");
            }
            if (unpacked > SMALL && unpacked / MOST_RATIO > packed) {
                throw refused("unpacks to more than " + MOST_RATIO + " times its size, as zip bombs do; expected less");
            }
        }
    }
}
