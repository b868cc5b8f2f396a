package org.goalkeeper.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

    @ParameterizedTest
    @CsvSource({
        "launch, launches, launching",
        "implement, implements, implementing",
        "build, builds, building",
        "ship, ships, shipping",
        "deploy, deploys, deploying",
        "migrate, migrates, migrating",
        "publish, publishes, publishing",
        "roll out, rolls out, rolling out",
        "set up, sets up, setting up",
        "organise, organises, organising",
        "hire, hires, hiring",
        "write, writes, writing",
        "finish, finishes, finishing",
        "cut, cuts, cutting",
        "get, gets, getting",
        "plan, plans, planning",
        "grow, grows, growing",
        "stay, stays, staying",
        "identify, identifies, identifying",
        "lie, lies, lying",
        "free, frees, freeing",
        "go, goes, going",
        "be, is, being",
        "have, has, having",
        "quit, quits, quitting",
        "commit, commits, committing",
        "deliver, delivers, delivering",
        "open, opens, opening",
        "maintain, maintains, maintaining",
        "shrink, shrinks, shrinking",
        "re-ship, re-ships, re-shipping",
        "fix, fixes, fixing"
    })
    void inflectsEnglishVerbs(String base, String third, String participle) {
        assertThat(Inflection.of("en", "verbs").forms(base)).containsExactly(base, third, participle);
    }

    @Test
    void knowsBothSpellingsOfAnUnstressedL() {
        assertThat(Inflection.of("en", "verbs").forms("cancel"))
                .containsExactly("cancel", "cancels", "canceling", "cancelling");
    }

    @ParameterizedTest
    @CsvSource({
        "call, calls",
        "visit, visits",
        "box, boxes",
        "survey, surveys",
        "story, stories",
        "analysis, analyses",
        "person, people",
        "sales call, sales calls",
        "launch, launches"
    })
    void inflectsEnglishNouns(String singular, String plural) {
        assertThat(Inflection.of("en", "nouns").forms(singular)).containsExactly(singular, plural);
    }

    @ParameterizedTest
    @CsvSource({
        "starten, startet",
        "liefern, liefert",
        "sammeln, sammelt",
        "launchen, launcht",
        "öffnen, öffnet",
        "rechnen, rechnet",
        "lernen, lernt",
        "wohnen, wohnt",
        "trennen, trennt",
        "erhalten, erhält",
        "beibehalten, beibehält",
        "helfen, hilft"
    })
    void knowsTheThirdPersonOfGermanVerbs(String infinitive, String third) {
        assertThat(Inflection.of("de", "verbs").forms(infinitive))
                .startsWith(infinitive)
                .contains(third);
    }

    @ParameterizedTest
    @CsvSource({"starten, starte", "machen, mach", "sammeln, sammle", "liefern, liefere", "nehmen, nimm"})
    void knowsTheImperativeOfGermanVerbs(String infinitive, String imperative) {
        assertThat(Inflection.of("de", "verbs").forms(infinitive)).contains(imperative);
    }

    @Test
    void leavesEntriesOfOtherLanguagesAsListed() {
        assertThat(Inflection.of("fr", "verbs").forms("lancer")).isEqualTo(List.of("lancer"));
        assertThat(Inflection.of("de", "nouns").forms("anruf")).isEqualTo(List.of("anruf"));
    }
}
