package org.goalkeeper.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goalkeeper.goal.Commitment;
import org.goalkeeper.goal.Direction;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.KeyResult;
import org.goalkeeper.goal.KeyResultType;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Objective;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.goal.Team;
import org.goalkeeper.goal.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * The 24 rules that contenders are compared by, as one would write them in Java for themselves alone: plain, linear,
 * with the rules' default parameters. It stands in one piece, so that it can be read against the rules.
 */
public final class HandWritten {

    private static final BigDecimal THRESHOLD = new BigDecimal("0.7");
    private static final int MAX_DAYS = 366;
    private static final int MIN_KEY_RESULTS = 2;
    private static final int MAX_KEY_RESULTS = 5;
    private static final int MIN_SCORED = 3;
    private static final int MAX_OBJECTIVES = 5;
    private static final int DECIMALS = 9;

    private final GoalSet goals;
    private final LocalDate asOf;
    private final @Nullable LocalDate start;
    private final @Nullable LocalDate end;
    private final DirectionWords words;
    private final List<Found> found = new ArrayList<>();
    private final Map<String, Node> nodes;
    private final Map<String, Watched> kpis;
    private final Map<String, Tally> teams;
    private final Map<String, Stated> titles;
    private final Map<Target, Stated> targets;

    /** An objective and what it serves; key results are found by their ids too. */
    private static final class Node {
        final Objective objective;

        @Nullable
        Node parent;

        Node(Objective objective) {
            this.objective = objective;
        }

        boolean isBelow(Node other) {
            for (Node node = parent; node != null; node = node.parent) {
                if (node == other) {
                    return true;
                }
            }
            return false;
        }

        boolean isRelated(Node other) {
            return this != other && (isBelow(other) || other.isBelow(this));
        }
    }

    private static final class Watched {
        final Kpi kpi;
        int keyResults;

        Watched(Kpi kpi) {
            this.kpi = kpi;
        }
    }

    private static final class Tally {
        int objectives;
        int scored;
        BigDecimal sum = BigDecimal.ZERO;
    }

    private record Target(String kpi, BigDecimal target) {}

    /** A goal that states something, and the goals that stated it before. */
    private record Stated(Node node, @Nullable Stated before) {}

    private HandWritten(GoalSet goals, DirectionWords words) {
        this.goals = goals;
        this.asOf = java.util.Objects.requireNonNull(goals.asOf());
        this.start = goals.cycle() == null ? null : goals.cycle().startDate();
        this.end = goals.cycle() == null ? null : goals.cycle().endDate();
        this.words = words;
        int objectives = goals.objectives().size();
        this.nodes = new HashMap<>(objectives * 2);
        this.kpis = new HashMap<>(goals.kpis().size() * 2);
        this.teams = new HashMap<>(goals.teams().size() * 2);
        this.titles = new HashMap<>(objectives * 10);
        this.targets = new HashMap<>(objectives * 8);
    }

    /** What the rules find. */
    public static List<Found> check(GoalSet goals, DirectionWords words) {
        return new HandWritten(goals, words).check();
    }

    private List<Found> check() {
        Node[] own = link();
        Map<String, Stated> objectiveTitles = new HashMap<>(own.length * 2);
        for (Node node : own) {
            objective(node);
            duplicateObjective(node, objectiveTitles);
            for (KeyResult keyResult : node.objective.keyResults()) {
                keyResult(keyResult, node);
            }
        }
        for (Kpi kpi : goals.kpis()) {
            kpi(kpi);
        }
        for (Team team : goals.teams()) {
            team(team);
        }
        return found;
    }

    private Node[] link() {
        List<Objective> objectives = goals.objectives();
        Node[] own = new Node[objectives.size()];
        for (Team team : goals.teams()) {
            teams.put(team.id(), new Tally());
        }
        for (int i = 0; i < own.length; i++) {
            own[i] = new Node(objectives.get(i));
            nodes.putIfAbsent(own[i].objective.id(), own[i]);
        }
        for (Kpi kpi : goals.kpis()) {
            kpis.putIfAbsent(kpi.id(), new Watched(kpi));
        }
        Map<String, Node> byKeyResult = null;
        for (Node node : own) {
            String named = node.objective.alignsTo();
            if (named != null) {
                node.parent = nodes.get(named);
                if (node.parent == null) {
                    byKeyResult = byKeyResult == null ? byKeyResult(own) : byKeyResult;
                    node.parent = byKeyResult.get(named);
                }
            }
        }
        return own;
    }

    private static Map<String, Node> byKeyResult(Node[] own) {
        Map<String, Node> byKeyResult = new HashMap<>();
        for (Node node : own) {
            for (KeyResult keyResult : node.objective.keyResults()) {
                byKeyResult.putIfAbsent(keyResult.id(), node);
            }
        }
        return byKeyResult;
    }

    private void objective(Node node) {
        Objective o = node.objective;
        Tally team = o.team() == null ? null : teams.get(o.team());
        if (team != null) {
            team.objectives++;
        }
        int count = o.keyResults().size();
        if (count == 0) {
            add("objective/has-key-results", o.id());
        } else {
            if (count < MIN_KEY_RESULTS || count > MAX_KEY_RESULTS) {
                add("objective/key-result-count", o.id());
            }
            if (!hasMetric(o)) {
                add("objective/has-metric", o.id());
            }
        }
        if (o.owner() == null) {
            add("objective/owner", o.id());
        }
        if (o.linkedToCompensation()) {
            add("governance/no-compensation", o.id());
        }
        if (o.visibility() == Visibility.PRIVATE) {
            add("governance/visible", o.id());
        }
        if (o.alignsTo() != null && node.parent == null) {
            add("alignment/parent-exists", o.id());
        }
    }

    private static boolean hasMetric(Objective objective) {
        for (KeyResult keyResult : objective.keyResults()) {
            if (keyResult.type() == KeyResultType.METRIC) {
                return true;
            }
        }
        return false;
    }

    private void duplicateObjective(Node node, Map<String, Stated> objectiveTitles) {
        String key = TitleText.key(node.objective.title());
        Stated before = objectiveTitles.get(key);
        String team = node.objective.team();
        for (Stated earlier = before; earlier != null && !key.isEmpty(); earlier = earlier.before) {
            String other = earlier.node.objective.team();
            if (team != null && other != null && !team.equals(other)) {
                add("alignment/duplicate-objective", node.objective.id());
                break;
            }
        }
        objectiveTitles.put(key, new Stated(node, before));
    }

    private void keyResult(KeyResult k, Node node) {
        Watched watched = k.kpi() == null ? null : kpis.get(k.kpi());
        boolean metric = k.type() == KeyResultType.METRIC;
        times(k);
        if (metric && k.target() == null) {
            add("key-result/measurable", k.id());
        }
        if (metric && k.target() != null && k.baseline() == null) {
            add("key-result/baseline", k.id());
        }
        numbers(k, watched == null ? null : watched.kpi);
        for (String guardrail : k.guardrails()) {
            if (!kpis.containsKey(guardrail)) {
                add("key-result/kpi-exists", k.id());
            }
        }
        if (watched != null) {
            watched.keyResults++;
            if (metric && watched.kpi.linkedToCompensation()) {
                add("governance/compensation-through-kpi", k.id());
            }
        } else if (k.kpi() != null) {
            add("key-result/kpi-exists", k.id());
        }
        duplicate(k, node, metric);
        if (k.linkedToCompensation()) {
            add("governance/no-compensation", k.id());
        }
        if (k.visibility() == Visibility.PRIVATE) {
            add("governance/visible", k.id());
        }
        if (node.objective.commitment() != Commitment.COMMITTED) {
            scores(k, node, metric ? score(k, watched == null ? null : watched.kpi) : null);
        }
    }

    private void times(KeyResult k) {
        LocalDate due = k.dueDate();
        LocalDate from = k.startDate() == null ? start : k.startDate();
        if (due == null) {
            add("key-result/timeframe", k.id());
        }
        if (isOutside(due) || isOutside(from)) {
            add("key-result/within-cycle", k.id());
        }
        if (due != null && from != null && due.toEpochDay() - from.toEpochDay() > MAX_DAYS) {
            add("key-result/max-duration", k.id());
        }
    }

    private boolean isOutside(@Nullable LocalDate day) {
        return day != null && start != null && end != null && (day.isBefore(start) || day.isAfter(end));
    }

    private void numbers(KeyResult k, @Nullable Kpi kpi) {
        if (k.baseline() == null || k.target() == null) {
            return;
        }
        int rise = k.target().compareTo(k.baseline());
        if (rise == 0) {
            add("key-result/moves-metric", k.id());
            return;
        }
        Direction moves = rise > 0 ? Direction.INCREASE : Direction.DECREASE;
        Direction says = k.direction() != null || kpi == null ? k.direction() : kpi.direction();
        boolean wrong =
                says == null ? k.baseline().signum() != 0 && words.contradict(k.title(), moves.word()) : says != moves;
        if (wrong) {
            add("key-result/direction", k.id());
        }
    }

    private void duplicate(KeyResult k, Node node, boolean metric) {
        String key = TitleText.key(k.title());
        Stated sameTitle = titles.put(key, new Stated(node, titles.get(key)));
        boolean repeats = !key.isEmpty() && hasUnrelated(sameTitle, node);
        if (metric && k.target() != null && k.kpi() != null) {
            Target target = new Target(k.kpi(), k.target().stripTrailingZeros());
            Stated sameTarget = targets.put(target, new Stated(node, targets.get(target)));
            repeats |= hasUnrelated(sameTarget, node);
        }
        if (repeats) {
            add("key-result/duplicate", k.id());
        }
    }

    private static boolean hasUnrelated(@Nullable Stated first, Node node) {
        for (Stated earlier = first; earlier != null; earlier = earlier.before) {
            if (!earlier.node.isRelated(node)) {
                return true;
            }
        }
        return false;
    }

    private void scores(KeyResult k, Node node, @Nullable BigDecimal score) {
        if (score != null && score.compareTo(THRESHOLD) > 0) {
            add("sandbagging/score", k.id());
        }
        if (k.confidence() != null && k.confidence().compareTo(THRESHOLD) > 0) {
            add("sandbagging/draft-confidence", k.id());
        }
        Tally team = score == null || node.objective.team() == null ? null : teams.get(node.objective.team());
        if (team != null) {
            team.scored++;
            team.sum = team.sum.add(score);
        }
    }

    private @Nullable BigDecimal score(KeyResult k, @Nullable Kpi kpi) {
        if (k.score() != null) {
            return k.score();
        }
        BigDecimal from = k.baseline();
        BigDecimal to = k.target();
        if (from == null || to == null || from.compareTo(to) == 0) {
            return null;
        }
        BigDecimal now = k.current() == null ? readingInCycle(kpi) : k.current();
        if (now == null) {
            return null;
        }
        BigDecimal progress = now.subtract(from).divide(to.subtract(from), DECIMALS, RoundingMode.HALF_EVEN);
        return progress.signum() < 0
                ? BigDecimal.ZERO
                : progress.compareTo(BigDecimal.ONE) > 0 ? BigDecimal.ONE : progress;
    }

    private @Nullable BigDecimal readingInCycle(@Nullable Kpi kpi) {
        if (kpi == null || start == null || end == null) {
            return null;
        }
        Reading last = latest(kpi, asOf.isBefore(end) ? asOf : end);
        return last == null || last.date().isBefore(start) ? null : last.value();
    }

    private static @Nullable Reading latest(Kpi kpi, LocalDate day) {
        Reading latest = null;
        for (Reading reading : kpi.readings()) {
            boolean later = latest == null || !reading.date().isBefore(latest.date());
            if (later && !reading.date().isAfter(day)) {
                latest = reading;
            }
        }
        return latest;
    }

    private void kpi(Kpi kpi) {
        if (kpi.healthyRange() == null) {
            if (kpi.target() == null) {
                add("kpi/healthy-range", kpi.id());
            }
            return;
        }
        Watched watched = kpis.get(kpi.id());
        Reading last = latest(kpi, asOf);
        if (last != null && watched != null && watched.keyResults == 0 && isUnhealthy(kpi, last.value())) {
            add("kpi/unhealthy-promotion", kpi.id());
        }
    }

    private static boolean isUnhealthy(Kpi kpi, BigDecimal value) {
        BigDecimal min = kpi.healthyRange().min();
        BigDecimal max = kpi.healthyRange().max();
        boolean crossed = min != null && max != null && min.compareTo(max) > 0;
        return !crossed && (min != null && value.compareTo(min) < 0 || max != null && value.compareTo(max) > 0);
    }

    private void team(Team team) {
        Tally tally = teams.get(team.id());
        if (tally.objectives > MAX_OBJECTIVES) {
            add("focus/objective-count", team.id());
        }
        if (tally.scored >= MIN_SCORED) {
            BigDecimal mean = tally.sum.divide(BigDecimal.valueOf(tally.scored), DECIMALS, RoundingMode.HALF_EVEN);
            if (mean.compareTo(THRESHOLD) > 0) {
                add("sandbagging/team-score", team.id());
            }
        }
    }

    private void add(String rule, String subject) {
        found.add(new Found(rule, subject));
    }
}
