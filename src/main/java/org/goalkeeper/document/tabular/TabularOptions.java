package org.goalkeeper.document.tabular;

import org.goalkeeper.goal.Cycle;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows about a tabular document; whatever is null is found out from the document, or is a problem.
 *
 * @param mapping the name of a column mapping, one of {@link TabularReader#mappings()}; null for the best match
 * @param sheet the name of the sheet to read; null for the first one with a known header; ignored for delimited text
 * @param delimiter what parts the columns of delimited text; null to detect {@code , ; |} or a tab
 * @param dateOrder how to read dates whose order is open; null to detect it from dates that decide
 * @param decimal how to read numbers whose decimal mark is open; null to detect it from numbers that decide
 * @param organization the id of the organisation; null where not stated
 * @param cycle the cycle the goals are for; wins over cycle columns; null where not stated
 */
public record TabularOptions(
        @Nullable String mapping,
        @Nullable String sheet,
        @Nullable Character delimiter,
        @Nullable DateOrder dateOrder,
        @Nullable DecimalMark decimal,
        @Nullable String organization,
        @Nullable Cycle cycle) {

    /** Nothing is known: everything is detected. */
    public static TabularOptions detect() {
        return new TabularOptions(null, null, null, null, null, null, null);
    }

    /** The same, with a column mapping. */
    public TabularOptions withMapping(@Nullable String name) {
        return new TabularOptions(name, sheet, delimiter, dateOrder, decimal, organization, cycle);
    }

    /** The same, with a sheet. */
    public TabularOptions withSheet(@Nullable String name) {
        return new TabularOptions(mapping, name, delimiter, dateOrder, decimal, organization, cycle);
    }

    /** The same, with a delimiter. */
    public TabularOptions withDelimiter(@Nullable Character character) {
        return new TabularOptions(mapping, sheet, character, dateOrder, decimal, organization, cycle);
    }

    /** The same, with a date order. */
    public TabularOptions withDateOrder(@Nullable DateOrder order) {
        return new TabularOptions(mapping, sheet, delimiter, order, decimal, organization, cycle);
    }

    /** The same, with a decimal mark. */
    public TabularOptions withDecimal(@Nullable DecimalMark mark) {
        return new TabularOptions(mapping, sheet, delimiter, dateOrder, mark, organization, cycle);
    }

    /** The same, for an organisation. */
    public TabularOptions withOrganization(@Nullable String id) {
        return new TabularOptions(mapping, sheet, delimiter, dateOrder, decimal, id, cycle);
    }

    /** The same, for a cycle. */
    public TabularOptions withCycle(@Nullable Cycle given) {
        return new TabularOptions(mapping, sheet, delimiter, dateOrder, decimal, organization, given);
    }
}
