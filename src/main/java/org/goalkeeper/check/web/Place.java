package org.goalkeeper.check.web;

import java.util.Locale;
import org.goalkeeper.source.Location;

/**
 * Where something stands.
 *
 * @param shown as a reader wants it: {@code 12:9}, or {@code Goals!C7}; an empty text where only the file is known
 * @param line the line in the editor, from 1; 0 where the editor does not show it
 * @param column the column there, from 1
 */
record Place(String shown, int line, int column) {

    static Place of(Location location) {
        if (location.cell() != null) {
            return new Place(location.sheet() + "!" + location.cell(), 0, 0);
        }
        if (location.line() == 0) {
            return new Place("", 0, 0);
        }
        String shown = location.line() + ":" + location.column();
        // The column of a table counts cells; its text is not in the editor.
        return location.file().toLowerCase(Locale.ROOT).matches(".*\\.[ct]sv")
                ? new Place(shown, 0, 0)
                : new Place(shown, location.line(), location.column());
    }
}
