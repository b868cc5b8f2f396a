package org.goalkeeper.organization;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goalkeeper.document.patch.Rewritten;
import org.goalkeeper.document.patch.WrittenValue;
import org.goalkeeper.record.Hashes;
import org.goalkeeper.source.tree.Syntax;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;

/**
 * Keeps people out of what is stored for good: a stored goal set names its owners by keys, and is given out with the owners in their
 * places, or with {@code erased-person-1} for whoever was forgotten since.
 */
@Component
public class OwnerKeys {

    private static final Pattern WORD =
            Pattern.compile(OwnerKey.PREFIX + "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int AT_ONCE = 500;

    private final OwnerKeyRows keys;
    private final JdbcAggregateOperations rows;

    OwnerKeys(OwnerKeyRows keys, JdbcAggregateOperations rows) {
        this.keys = keys;
        this.rows = rows;
    }

    /**
     * The document as it is to be stored, with a key for each owner; to be {@linkplain #keep kept} with the change that stores it.
     * Owners that are keys of the organisation already stay.
     *
     * @param name the name of the document; tells how it is written
     * @param document a valid goal set in YAML or JSON
     */
    public KeyedDocument keyed(String organization, String name, byte[] document) {
        String text = new String(document, StandardCharsets.UTF_8);
        boolean json = Syntax.of(name, document) == Syntax.JSON;
        List<WrittenValue> owners = WrittenValue.of(text, json, "owner");
        Map<String, String> words = found(organization, owners);
        List<OwnerKey> made = new ArrayList<>();
        for (WrittenValue owner : owners) {
            if (!words.containsKey(owner.written())) {
                OwnerKey key = OwnerKey.of(organization, owner);
                made.add(key);
                words.put(owner.written(), key.word());
            }
        }
        String keyed = Rewritten.of(text, owners, owner -> words.getOrDefault(owner.written(), ""))
                .text();
        return new KeyedDocument(keyed.getBytes(StandardCharsets.UTF_8), made);
    }

    /** The words that stand for owners already. */
    private Map<String, String> found(String organization, List<WrittenValue> owners) {
        List<String> written = owners.stream().map(WrittenValue::written).toList();
        Map<String, String> words = new LinkedHashMap<>();
        found(organization, written, OwnerKey::word).forEach((word, same) -> words.put(word, same));
        Set<String> hashes = written.stream().map(Hashes::sha256).collect(Collectors.toSet());
        for (Set<String> part : parts(hashes)) {
            keys.findByWritten(organization, part)
                    .forEach(key -> words.putIfAbsent(key.shownInDocuments(), key.word()));
        }
        return words;
    }

    /**
     * Keeps the keys that were made for a document; within the change that stores it. Where another document with the same owner is
     * stored at the same moment, the owner has two keys, which are shown and erased as one.
     */
    public void keep(KeyedDocument document) {
        if (!document.made().isEmpty()) {
            rows.insertAll(document.made());
        }
    }

    /** A stored document as it is given out; places of the stored one can be asked for. */
    public Rewritten shownDocument(String organization, byte[] stored) {
        String text = new String(stored, StandardCharsets.UTF_8);
        return Rewritten.of(text, WORD, found(organization, List.of(text), OwnerKey::shownInDocuments)::get);
    }

    /**
     * Puts owners in the places of their keys in texts that tell of stored documents.
     *
     * @param texts all that it will be asked for
     * @param written how an owner is written there
     */
    public UnaryOperator<String> shown(String organization, Collection<String> texts, UnaryOperator<String> written) {
        Map<String, String> owners = found(organization, texts, key -> written.apply(key.shown()));
        return text -> Rewritten.of(text, WORD, owners::get).text();
    }

    private Map<String, String> found(String organization, Collection<String> texts, Function<OwnerKey, String> shown) {
        Set<String> ids = new LinkedHashSet<>();
        for (String text : texts) {
            WORD.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .forEach(word -> ids.add(word.substring(OwnerKey.PREFIX.length())));
        }
        Map<String, String> found = new LinkedHashMap<>();
        for (Set<String> part : parts(ids)) {
            keys.findByIds(organization, part).forEach(key -> found.put(key.word(), shown.apply(key)));
        }
        return found;
    }

    private static List<Set<String>> parts(Set<String> all) {
        List<Set<String>> parts = new ArrayList<>();
        Set<String> part = new LinkedHashSet<>();
        for (String each : all) {
            part.add(each);
            if (part.size() == AT_ONCE) {
                parts.add(part);
                part = new LinkedHashSet<>();
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }
}
