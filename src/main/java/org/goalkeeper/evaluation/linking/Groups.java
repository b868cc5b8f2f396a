package org.goalkeeper.evaluation.linking;

import java.util.Arrays;

/** Numbered items in groups of one hash, each group a chain in the order of the numbers; hash 0 is in no group. */
final class Groups {

    private final int[] first;
    private final int[] next;

    Groups(int[] hashes) {
        int count = hashes.length;
        first = new int[count];
        next = new int[count];
        Arrays.fill(next, -1);
        int[] last = new int[count];
        int[] table = new int[Integer.highestOneBit(Math.max(1, count)) * 4];
        for (int item = 0; item < count; item++) {
            first[item] = item;
            if (hashes[item] != 0) {
                int head = head(table, hashes, item);
                first[item] = head;
                if (head != item) {
                    next[last[head]] = item;
                }
                last[head] = item;
            }
        }
    }

    /** The first item of an item's group. */
    int first(int item) {
        return first[item];
    }

    /** The item after an item in its group; -1 for none. */
    int next(int item) {
        return next[item];
    }

    // Table entries are item + 1, so that 0 means free.
    private static int head(int[] table, int[] hashes, int item) {
        int mask = table.length - 1;
        int spread = hashes[item] * 0x9E3779B9;
        int at = (spread ^ spread >>> 16) & mask;
        while (table[at] != 0 && hashes[table[at] - 1] != hashes[item]) {
            at = (at + 1) & mask;
        }
        if (table[at] == 0) {
            table[at] = item + 1;
        }
        return table[at] - 1;
    }
}
