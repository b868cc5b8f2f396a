package org.goalkeeper.rule.vocabulary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table of all fact types and properties that rules may name; what each means stands at its accessor. */
public final class Vocabulary {

    private static final FactType GOAL = goal();
    private static final Map<String, FactType> TYPES = types();

    private Vocabulary() {}

    /** The type of that name; null where there is none. */
    public static @Nullable FactType find(String name) {
        return TYPES.get(name);
    }

    /** The names of all types. */
    public static Set<String> names() {
        return TYPES.keySet();
    }

    private static Map<String, FactType> types() {
        Map<String, FactType> types = new LinkedHashMap<>();
        for (FactType type : new FactType[] {
            GOAL,
            goalSet(),
            cycle(),
            team(),
            objective(),
            keyResult(),
            kpi(),
            checkIn(),
            reading(),
            history(),
            quantity(),
            mention(),
            kpiReference(),
            dependency(),
            alignmentCycle(),
            objectiveChange(),
            parameter(),
            word()
        }) {
            types.put(type.name(), type);
        }
        return java.util.Collections.unmodifiableMap(types);
    }

    private static FactType goal() {
        return FactType.of(Goal.class)
                .text("kind", Goal::kind)
                .text("id", Goal::id)
                .text("title", Goal::title)
                .text("titleProperty", Goal::titleProperty)
                .optionalText("notes", Goal::notes)
                .optionalText("team", Goal::team)
                .optionalText("owner", Goal::owner)
                .text("visibility", Goal::visibility)
                .optionalText("commitment", Goal::commitment)
                .flag("linkedToCompensation", Goal::linkedToCompensation)
                .count("position", Goal::position)
                .text("titleKey", Goal::titleKey)
                .count("titleWords", Goal::titleWords)
                .text("openingWord", Goal::openingWord)
                .texts("openings", Goal::openings)
                .texts("phrases", Goal::phrases)
                .texts("tokens", Goal::tokens)
                .build();
    }

    private static FactType goalSet() {
        return FactType.of(GoalSet.class)
                .text("stage", GoalSet::stage)
                .date("asOf", GoalSet::asOf)
                .count("objectiveCount", GoalSet::objectiveCount)
                .count("keyResultCount", GoalSet::keyResultCount)
                .count("kpiCount", GoalSet::kpiCount)
                .count("teamsWithObjectives", GoalSet::teamsWithObjectives)
                .count("objectivesWithContributors", GoalSet::objectivesWithContributors)
                .build();
    }

    private static FactType cycle() {
        return FactType.of(Cycle.class)
                .text("id", Cycle::id)
                .date("startDate", Cycle::startDate)
                .date("endDate", Cycle::endDate)
                .count("days", Cycle::days)
                .optionalText("retrospective", Cycle::retrospective)
                .build();
    }

    private static FactType team() {
        return FactType.of(Team.class)
                .text("id", Team::id)
                .text("name", Team::name)
                .optionalText("level", Team::level)
                .count("objectiveCount", Team::objectiveCount)
                .count("uncommittedObjectiveCount", Team::uncommittedObjectiveCount)
                .count("keyResultCount", Team::keyResultCount)
                .count("leadershipKeyResultCount", Team::leadershipKeyResultCount)
                .count("kpiCount", Team::kpiCount)
                .build();
    }

    private static FactType objective() {
        return FactType.of(Objective.class)
                .extending(GOAL)
                .optionalText("teamLevel", Objective::teamLevel)
                .optionalText("alignsTo", Objective::alignsTo)
                .flag("parentKnown", Objective::parentKnown)
                .flag("companyGoalsKnown", Objective::companyGoalsKnown)
                .count("contributorCount", Objective::contributorCount)
                .count("keyResultCount", Objective::keyResultCount)
                .count("metricCount", Objective::metricCount)
                .count("kpiKeyResultCount", Objective::kpiKeyResultCount)
                .count("contextKpiCount", Objective::contextKpiCount)
                .count("leadingCount", Objective::leadingCount)
                .count("laggingCount", Objective::laggingCount)
                .count("dueOnLastDayCount", Objective::dueOnLastDayCount)
                .count("supporterCount", Objective::supporterCount)
                .text("bareTitle", Objective::bareTitle)
                .optionalText("kpiWithBareTitle", Objective::kpiWithBareTitle)
                .optionalText("earlierSameTitle", Objective::earlierSameTitle)
                .count("levelsUp", Objective::levelsUp)
                .optionalText("teamBetween", Objective::teamBetween)
                .build();
    }

    private static FactType keyResult() {
        return FactType.of(KeyResult.class)
                .extending(GOAL)
                .optionalText("objective", KeyResult::objective)
                .optionalText("namedObjective", KeyResult::namedObjective)
                .optionalText("objectiveOwner", KeyResult::objectiveOwner)
                .text("type", KeyResult::type)
                .optionalText("correctedType", KeyResult::correctedType)
                .date("asOf", KeyResult::asOf)
                .optionalText("kpi", KeyResult::kpi)
                .optionalText("kpiUnit", KeyResult::kpiUnit)
                .flag("kpiLinkedToCompensation", KeyResult::kpiLinkedToCompensation)
                .optionalText("kpiDirection", KeyResult::kpiDirection)
                .optionalText("unitName", KeyResult::unitName)
                .optionalText("direction", KeyResult::direction)
                .optionalText("statedDirection", KeyResult::statedDirection)
                .optionalText("movement", KeyResult::movement)
                .optionalText("correctedDirection", KeyResult::correctedDirection)
                .optionalNumber("baseline", KeyResult::baseline)
                .optionalNumber("target", KeyResult::target)
                .optionalNumber("current", KeyResult::current)
                .optionalNumber("change", KeyResult::change)
                .optionalNumber("baselineSize", KeyResult::baselineSize)
                .optionalNumber("progress", KeyResult::progress)
                .optionalNumber("score", KeyResult::score)
                .optionalNumber("effectiveScore", KeyResult::effectiveScore)
                .optionalNumber("clippedProgress", KeyResult::clippedProgress)
                .optionalNumber("scoreGap", KeyResult::scoreGap)
                .optionalNumber("confidence", KeyResult::confidence)
                .optionalDate("startDate", KeyResult::startDate)
                .optionalDate("dueDate", KeyResult::dueDate)
                .optionalDate("cycleStart", KeyResult::cycleStart)
                .optionalDate("cycleEnd", KeyResult::cycleEnd)
                .optionalCount("days", KeyResult::days)
                .optionalText("dateOutsideCycle", KeyResult::dateOutsideCycle)
                .optionalDate("clampedDate", KeyResult::clampedDate)
                .optionalNumber("elapsed", KeyResult::elapsed)
                .optionalNumber("cycleElapsed", KeyResult::cycleElapsed)
                .optionalText("evidence", KeyResult::evidence)
                .optionalText("proposedBy", KeyResult::proposedBy)
                .count("guardrailCount", KeyResult::guardrailCount)
                .count("kpisKnown", KeyResult::kpisKnown)
                .flag("opensWithOutputVerb", KeyResult::opensWithOutputVerb)
                .texts("leadWords", KeyResult::leadWords)
                .optionalNumber("kpiStartReading", KeyResult::kpiStartReading)
                .optionalNumber("kpiStartReadingSize", KeyResult::kpiStartReadingSize)
                .optionalNumber("baselineGap", KeyResult::baselineGap)
                .optionalNumber("kpiRangeMin", KeyResult::kpiRangeMin)
                .optionalNumber("kpiRangeMax", KeyResult::kpiRangeMax)
                .count("kpiUnhealthyRun", KeyResult::kpiUnhealthyRun)
                .count("kpiHealthyRun", KeyResult::kpiHealthyRun)
                .optionalDate("lastCheckIn", KeyResult::lastCheckIn)
                .optionalNumber("lastConfidence", KeyResult::lastConfidence)
                .optionalText("lastNextSteps", KeyResult::lastNextSteps)
                .optionalCount("daysSinceCheckIn", KeyResult::daysSinceCheckIn)
                .count("unchangedCheckIns", KeyResult::unchangedCheckIns)
                .count("checkInCount", KeyResult::checkInCount)
                .optionalText("earlierSameTitle", KeyResult::earlierSameTitle)
                .optionalText("earlierSameTarget", KeyResult::earlierSameTarget)
                .optionalText("earlierOpposite", KeyResult::earlierOpposite)
                .optionalText("earlierOtherTarget", KeyResult::earlierOtherTarget)
                .flag("wasAgreed", KeyResult::wasAgreed)
                .optionalNumber("agreedBaseline", KeyResult::agreedBaseline)
                .optionalNumber("agreedTarget", KeyResult::agreedTarget)
                .optionalDate("agreedDueDate", KeyResult::agreedDueDate)
                .optionalText("agreedNotes", KeyResult::agreedNotes)
                .build();
    }

    private static FactType kpi() {
        return FactType.of(Kpi.class)
                .extending(GOAL)
                .optionalText("unitName", Kpi::unitName)
                .optionalText("direction", Kpi::direction)
                .optionalText("indicator", Kpi::indicator)
                .flag("hasRange", Kpi::hasRange)
                .optionalNumber("rangeMin", Kpi::rangeMin)
                .optionalNumber("rangeMax", Kpi::rangeMax)
                .optionalNumber("target", Kpi::target)
                .texts("aims", Kpi::aims)
                .optionalDate("dueDate", Kpi::dueDate)
                .optionalText("dataSource", Kpi::dataSource)
                .optionalText("frequency", Kpi::frequency)
                .optionalCount("frequencyDays", Kpi::frequencyDays)
                .optionalText("objective", Kpi::objective)
                .optionalText("benchmark", Kpi::benchmark)
                .count("keyResultCount", Kpi::keyResultCount)
                .count("readingCount", Kpi::readingCount)
                .optionalNumber("lastReading", Kpi::lastReading)
                .optionalDate("lastReadingDate", Kpi::lastReadingDate)
                .optionalCount("readingAge", Kpi::readingAge)
                .count("unhealthyRun", Kpi::unhealthyRun)
                .optionalDate("unhealthySince", Kpi::unhealthySince)
                .count("predictorCount", Kpi::predictorCount)
                .optionalText("trend", Kpi::trend)
                .count("trendLength", Kpi::trendLength)
                .optionalNumber("roomAhead", Kpi::roomAhead)
                .optionalNumber("rangeSpan", Kpi::rangeSpan)
                .optionalText("earlierSameName", Kpi::earlierSameName)
                .optionalText("unrelatedKeyResult", Kpi::unrelatedKeyResult)
                .build();
    }

    private static FactType checkIn() {
        return FactType.of(CheckIn.class)
                .text("keyResult", CheckIn::keyResult)
                .date("date", CheckIn::date)
                .optionalNumber("value", CheckIn::value)
                .optionalNumber("confidence", CheckIn::confidence)
                .optionalText("nextSteps", CheckIn::nextSteps)
                .build();
    }

    private static FactType reading() {
        return FactType.of(Reading.class)
                .text("kpi", Reading::kpi)
                .date("date", Reading::date)
                .number("value", Reading::value)
                .build();
    }

    private static FactType history() {
        return FactType.of(History.class)
                .text("team", History::team)
                .text("cycle", History::cycle)
                .number("score", History::score)
                .build();
    }

    private static FactType quantity() {
        return FactType.of(Quantity.class)
                .text("goal", Quantity::goal)
                .text("text", Quantity::text)
                .text("kind", Quantity::kind)
                .build();
    }

    private static FactType mention() {
        return FactType.of(Mention.class)
                .text("goal", Mention::goal)
                .text("field", Mention::field)
                .text("lexicon", Mention::lexicon)
                .text("text", Mention::text)
                .count("firstWord", Mention::firstWord)
                .count("lastWord", Mention::lastWord)
                .build();
    }

    private static FactType kpiReference() {
        return FactType.of(KpiReference.class)
                .text("keyResult", KpiReference::keyResult)
                .text("property", KpiReference::property)
                .text("kpi", KpiReference::kpi)
                .flag("known", KpiReference::known)
                .flag("kpisKnown", KpiReference::kpisKnown)
                .optionalText("nearest", KpiReference::nearest)
                .build();
    }

    private static FactType dependency() {
        return FactType.of(Dependency.class)
                .text("keyResult", Dependency::keyResult)
                .text("team", Dependency::team)
                .count("supportingObjectives", Dependency::supportingObjectives)
                .flag("contributes", Dependency::contributes)
                .build();
    }

    private static FactType alignmentCycle() {
        return FactType.of(AlignmentCycle.class)
                .text("objective", AlignmentCycle::objective)
                .count("length", AlignmentCycle::length)
                .text("path", AlignmentCycle::path)
                .build();
    }

    private static FactType objectiveChange() {
        return FactType.of(ObjectiveChange.class)
                .text("objective", ObjectiveChange::objective)
                .text("kind", ObjectiveChange::kind)
                .optionalText("title", ObjectiveChange::title)
                .optionalText("agreedTitle", ObjectiveChange::agreedTitle)
                .build();
    }

    private static FactType parameter() {
        return FactType.of(Parameter.class)
                .text("name", Parameter::name)
                .optionalNumber("number", Parameter::number)
                .optionalText("text", Parameter::text)
                .optionalFlag("flag", Parameter::flag)
                .optionalDate("date", Parameter::date)
                .build();
    }

    private static FactType word() {
        return FactType.of(Word.class)
                .text("lexicon", Word::lexicon)
                .text("text", Word::text)
                .optionalText("meaning", Word::meaning)
                .build();
    }
}
