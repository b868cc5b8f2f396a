package org.goalkeeper.ruleset;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The text of a rule set and where it comes from.
 *
 * @param shown the name that problems give it
 * @param key what tells it from others: two origins of one key are one file
 * @param name the rule set's name where its text states none
 * @param version the rule set's version where its text states none
 * @param bytes the text
 * @param folder where the files it names are looked for; null where it may name none
 */
record Origin(
        String shown,
        String key,
        String name,
        String version,
        byte[] bytes,
        @Nullable Path folder) {}
