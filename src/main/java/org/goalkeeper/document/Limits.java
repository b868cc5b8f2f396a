package org.goalkeeper.document;

/**
 * How large a document may be; whatever is larger is refused.
 *
 * @param bytes its size; of a workbook the size of the file
 * @param depth how many objects and lists may lie within each other
 * @param objectives how many there may be, those of an agreed goal set included
 * @param keyResults how many there may be, flat and nested
 * @param kpis how many there may be
 * @param readings how many readings, check-ins and other list items there may be, of each kind
 * @param titleLength how many characters a title or a name may have
 */
public record Limits(int bytes, int depth, int objectives, int keyResults, int kpis, int readings, int titleLength) {

    /** What the command line takes. */
    public static final Limits COMMAND_LINE = new Limits(64 << 20, 32, 50_000, 200_000, 100_000, 1_000_000, 2_000);

    /** What the service takes: as the command line, but 10 MiB. */
    public static final Limits SERVICE = COMMAND_LINE.withBytes(10 << 20);

    /** The same limits with another size. */
    public Limits withBytes(int other) {
        return new Limits(other, depth, objectives, keyResults, kpis, readings, titleLength);
    }
}
