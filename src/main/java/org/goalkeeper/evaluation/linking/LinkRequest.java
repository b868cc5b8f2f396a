package org.goalkeeper.evaluation.linking;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.rule.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What a goal set is linked for.
 *
 * @param asOf the day the rules reason from; readings and check-ins after it do not exist
 * @param stage the stage it is judged in
 * @param context other goal sets that references may name; they are not judged
 * @param agreed the goal set as agreed when the cycle opened; null where not known
 * @param settings by team id, or null for what belongs to no team: what holds for it; asked once a team
 * @param wanted the vocabulary types that some rule matches; facts of other types are not built
 * @param mentions the entries of rules' lexicons to look for in titles and notes
 * @param words the word lists of the document's language that measurements need
 */
public record LinkRequest(
        LocalDate asOf,
        Stage stage,
        List<GoalSet> context,
        @Nullable GoalSet agreed,
        Function<@Nullable String, Settings> settings,
        Set<Class<?>> wanted,
        MentionScanner mentions,
        BaseWords words) {}
