package org.goalkeeper.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.GoalSetReader;
import org.goalkeeper.document.Limits;
import org.goalkeeper.goal.Objective;
import org.goalkeeper.record.Actors;
import org.goalkeeper.record.RecordBook;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.goalkeeper.service.http.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class OwnerKeysTest {

    private static final String GOALS = """
            goalSet: 1
            objectives:
              - { id: o-1, owner: jo@acme.example, title: Win shops } # jo@acme.example stands here too
              - id: o-2
                owner: >
                  Jo
                  Park
                title: Win more
              - { id: o-3, owner: "Jö \\"the\\" Park", title: Win all }
              - { id: o-4, owner: JO@acme.example, title: Keep them }
              - { id: o-5, title: Nobody's }
            """;

    private final OwnerKeys keys;
    private final RecordBook book;
    private final Acme acme;

    OwnerKeysTest(Api api, @Autowired ApplicationContext context) {
        this.acme = Acme.in(context, api);
        this.keys = context.getBean(OwnerKeys.class);
        this.book = context.getBean(RecordBook.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"goals.yaml", "goals.json"})
    void giveOutADocumentByteForByteAsItCame(String name) {
        String document = name.endsWith("json")
                ? "{\"goalSet\":1, \"objectives\":[{\"id\":\"o-1\",\"owner\":\"J\\u00f6\",\"title\":\"Win\"},"
                        + "{\"id\":\"o-2\",\"owner\":\"Jö\",\"title\":\"Win more\"}]}"
                : GOALS;

        String stored = stored(name, document);

        assertThat(stored).contains("person:").doesNotContain("Jö").doesNotContain("JO@");
        assertThat(shown(stored)).isEqualTo(document);
        assertThat(stored(name, document)).isEqualTo(stored);
    }

    @Test
    void leaveWhatIsJudgedTheSame() {
        assertThat(objectives(stored("goals.yaml", GOALS)))
                .extracting(Objective::title)
                .isEqualTo(objectives(GOALS).stream().map(Objective::title).toList());
        assertThat(objectives(stored("goals.yaml", GOALS)))
                .extracting(objective -> objective.owner() != null)
                .containsExactly(true, true, true, true, false);
    }

    @Test
    void stayWhereADocumentHasThemAlready() {
        String stored = stored("goals.yaml", GOALS);

        assertThat(stored("goals.yaml", stored)).isEqualTo(stored);
    }

    @Test
    void areErasedTogetherWhereAnOwnerHasTwo() {
        String goals = "goalSet: 1\nobjectives: [{ id: o-1, owner: kim, title: Win }]\n";
        KeyedDocument first = keys.keyed(acme.id(), "goals.yaml", bytes(goals));
        String second = stored("goals.yaml", goals);
        book.change(acme.id(), Actors.GOALKEEPER, change -> {
            change.note("test.stored", "", Map.of());
            keys.keep(first);
            return change;
        });

        acme.as(Role.ADMIN)
                .post(acme.path("/erasures"), "{\"owners\": [\"kim\"]}")
                .expect(200);

        assertThat(shown(second)).isEqualTo(goals.replace("kim", "erased-person-1"));
        assertThat(keys.shownDocument(acme.id(), first.bytes()).text()).isEqualTo(shown(second));
    }

    @Test
    void areNotGivenOutByAnotherOrganization() {
        String stored = stored("goals.yaml", GOALS);

        assertThat(keys.shownDocument("other", bytes(stored)).text()).isEqualTo(stored);
    }

    @Test
    void sayThatAPersonWasErasedInEveryDocumentAndText() {
        String stored = stored("goals.yaml", GOALS);
        String key = stored.substring(stored.indexOf("person:"), stored.indexOf("person:") + 43);
        assertThat(keys.shown(acme.id(), List.of(key), owner -> owner).apply("of " + key))
                .isEqualTo("of jo@acme.example");

        Answer erased = acme.as(Role.ADMIN)
                .post(acme.path("/erasures"), "{\"owners\": [\"jo@acme.example\"]}")
                .expect(200);

        assertThat(erased.text("/owners")).isEqualTo("2");
        assertThat(shown(stored))
                .isEqualTo(GOALS.replace("owner: jo@acme.example", "owner: erased-person-1")
                        .replace("owner: JO@acme.example", "owner: erased-person-1"));
        assertThat(keys.shown(acme.id(), List.of(key), owner -> owner).apply("of " + key))
                .isEqualTo("of erased-person-1");
        acme.as(Role.ADMIN)
                .post(acme.path("/erasures"), "{\"owners\": [\"jo@acme.example\"]}")
                .expectRefusal(Refusal.NOT_FOUND);
    }

    private String stored(String name, String document) {
        return book.change(acme.id(), Actors.GOALKEEPER, change -> {
            change.note("test.stored", "", Map.of());
            KeyedDocument keyed = keys.keyed(acme.id(), name, bytes(document));
            keys.keep(keyed);
            return new String(keyed.bytes(), StandardCharsets.UTF_8);
        });
    }

    private String shown(String stored) {
        return keys.shownDocument(acme.id(), bytes(stored)).text();
    }

    private static List<Objective> objectives(String document) {
        Document read = GoalSetReader.read("goals.yaml", bytes(document), Limits.SERVICE);
        return read.goalSet().objectives();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
