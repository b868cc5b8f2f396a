package org.goalkeeper.service.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a page's address says of its table: which rows, and in which order.
 *
 * @param usual the column that it is sorted by where the address names none
 * @param sort the column, with a minus before it for the other way round
 * @param filters what else the address says, by name; without what leaves out nothing
 */
public record Listing(String usual, String sort, Map<String, String> filters) {

    /**
     * A table without filters.
     *
     * @param sort what the address says of the order; null or blank for the usual
     */
    public static Listing of(String usual, @Nullable String sort) {
        return new Listing(usual, sort == null || sort.isBlank() ? usual : sort, Map.of());
    }

    /** The same with a filter; null or blank for one that leaves out nothing. */
    public Listing where(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return this;
        }
        Map<String, String> all = new LinkedHashMap<>(filters);
        all.put(name, value);
        return new Listing(usual, sort, Collections.unmodifiableMap(all));
    }

    /** The column that it is sorted by. */
    public String column() {
        return descending() ? sort.substring(1) : sort;
    }

    /** Whether it is sorted the other way round. */
    public boolean descending() {
        return sort.startsWith("-");
    }

    /** Whether the order is the usual one. */
    public boolean isUsual() {
        return sort.equals(usual);
    }

    /** Whether it has filters. */
    public boolean isFiltered() {
        return !filters.isEmpty();
    }

    /** What an address says of this table: empty, or a question mark and what follows it. */
    public String query() {
        Map<String, String> all = new LinkedHashMap<>(filters);
        if (!isUsual()) {
            all.put("sort", sort);
        }
        return all.isEmpty()
                ? ""
                : all.entrySet().stream()
                        .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** A blank as any other sign; only forms write a plus for it. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The same table sorted by a column; the other way round where it is so already. */
    public Listing by(String other) {
        return new Listing(usual, sort.equals(other) ? "-" + other : other, filters);
    }

    /**
     * Rows in the order asked for.
     *
     * @param orders by the name of their column, with the usual one among them
     */
    public <T> List<T> sorted(List<T> rows, Map<String, Comparator<T>> orders) {
        Listing known = orders.containsKey(column()) ? this : new Listing(usual, usual, filters);
        Comparator<T> order = Objects.requireNonNull(orders.get(known.column()));
        return rows.stream()
                .sorted(known.descending() ? order.reversed() : order)
                .toList();
    }
}
