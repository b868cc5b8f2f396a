package org.goalkeeper.service.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: so many items after a key, so that items which come and go meanwhile neither repeat nor hide
 * others.
 *
 * @param after the key of the last item already had; empty for the beginning
 * @param size how many items at most
 */
public record PageRequest(String after, int size) {

    /** How many items a page has where nobody says. */
    public static final int USUAL_SIZE = 50;

    /**
     * Reads what a request says.
     *
     * @param pageToken what the last page gave; null for the beginning
     * @param pageSize null for {@link #USUAL_SIZE}
     * @throws RefusedException where the token is not one of ours
     */
    public static PageRequest of(@Nullable String pageToken, @Nullable Integer pageSize) {
        int size = pageSize == null ? USUAL_SIZE : pageSize;
        if (pageToken == null) {
            return new PageRequest("", size);
        }
        try {
            return new PageRequest(new String(Base64.getUrlDecoder().decode(pageToken), StandardCharsets.UTF_8), size);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.INVALID_INPUT, "`pageToken` is not one that a page gave.");
        }
    }

    /** The last key as a number; 0 for the beginning. */
    public long afterNumber() {
        try {
            return after.isEmpty() ? 0 : Long.parseLong(after);
        } catch (NumberFormatException e) {
            throw new RefusedException(Refusal.INVALID_INPUT, "`pageToken` is not one that a page of this list gave.");
        }
    }

    /** One more than the page has, which tells whether there is another page. */
    public int limit() {
        return size + 1;
    }

    /**
     * The page.
     *
     * @param found up to {@link #limit()} items, in the order of their keys
     * @param key the key of an item
     * @param total how many items there are on all pages
     */
    public <T> Page<T> page(List<T> found, Function<T, Object> key, long total) {
        if (found.size() <= size) {
            return new Page<>(found, null, total);
        }
        List<T> items = found.subList(0, size);
        byte[] last = key.apply(items.get(size - 1)).toString().getBytes(StandardCharsets.UTF_8);
        return new Page<>(items, Base64.getUrlEncoder().withoutPadding().encodeToString(last), total);
    }

    /**
     * A part of a list.
     *
     * @param items what is on it
     * @param nextPageToken asks for the next part; null where this is the last
     * @param total how many items there are on all pages
     */
    public record Page<T>(List<T> items, @Nullable String nextPageToken, long total) {

        /** Copies the items. */
        public Page {
            items = List.copyOf(items);
        }

        /** The same of other items. */
        public <R> Page<R> map(Function<T, R> change) {
            return new Page<>(items.stream().map(change).toList(), nextPageToken, total);
        }
    }
}
