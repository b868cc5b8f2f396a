package org.goalkeeper.evaluation.linking;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.goalkeeper.rule.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the entries of rules' lexicons in titles and notes. Made once for a set of rules and used by many
 * evaluations at a time; it keeps an index for each settings in use.
 */
public final class MentionScanner {

    /** The one for rules that look for nothing. */
    public static final MentionScanner NONE = new MentionScanner(List.of());

    private final List<MentionRequest> requests;
    private final Map<Settings, MentionIndex> indexes = new WeakHashMap<>();
    private volatile @Nullable Latest latest;

    /**
     * @param requests which lexicons of which rules
     */
    public MentionScanner(List<MentionRequest> requests) {
        this.requests = List.copyOf(requests);
    }

    /** Adds the mentions in a goal's title and notes to a list. */
    void scan(LinkedGoal goal, List<? super LinkedMention> found) {
        if (requests.isEmpty()) {
            return;
        }
        MentionIndex index = index(goal.settings());
        index.scan(goal, "title", goal.title(), found);
        String notes = goal.notes();
        if (notes != null) {
            index.scan(goal, "notes", notes, found);
        }
    }

    private MentionIndex index(Settings settings) {
        Latest last = latest;
        if (last != null && last.settings == settings) {
            return last.index;
        }
        MentionIndex index;
        synchronized (indexes) {
            index = indexes.computeIfAbsent(settings, key -> new MentionIndex(requests, key));
        }
        latest = new Latest(settings, index);
        return index;
    }

    private record Latest(Settings settings, MentionIndex index) {}
}
