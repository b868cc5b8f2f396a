package org.goalkeeper.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.organization.Role;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Walks every operation of the contract, by everybody, in one's own organisation and in another. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {

    private static final Matrix MATRIX = Matrix.read();

    private final Api api;

    @Autowired
    private ApplicationContext context;

    private Cast cast;
    private Cast other;
    /** Its second admin is the admin of the first. */
    private Cast joined;

    AccessMatrixTest(Api api) {
        this.api = api;
    }

    @BeforeAll
    void makeOrganizations() {
        cast = new Cast(context, api);
        other = new Cast(context, api);
        joined = new Cast(context, api);
        joined.as(Who.ADMIN)
                .post(
                        joined.path("/members"),
                        "{\"email\": \"admin@%s.example\", \"name\": \"A\", \"role\": \"admin\"}".formatted(cast.id()))
                .expect(201);
    }

    static List<Operation> operations() {
        return Contract.read().operations();
    }

    static Stream<Operation> operationsOfOrganizations() {
        return operations().stream().filter(Operation::ofOrganization);
    }

    @Test
    void saysWhatEveryOperationNeeds() {
        Set<String> operations =
                operations().stream().map(Operation::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = new TreeSet<>(operations);
        missing.removeAll(MATRIX.operations().keySet());
        Set<String> gone = new TreeSet<>(MATRIX.operations().keySet());
        gone.removeAll(operations);

        assertThat(missing)
                .as(
                        "operations that %s does not know. Below `operations:` add a line for each, such as\n%s",
                        Matrix.FILE,
                        missing.stream()
                                .map(operation -> "  " + operation + ": read")
                                .collect(Collectors.joining("\n")))
                .isEmpty();
        assertThat(gone)
                .as("operations in %s that the contract does not have", Matrix.FILE)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void letsThoseWhoMayAndRefusesAllOthers(Operation operation) {
        for (Who who : Who.values()) {
            Answer answer = ask(operation, cast, who, cast.as(who));

            Integer refusal = MATRIX.refusal(who, operation.id());
            if (refusal == null) {
                expectLet(operation, answer, who.toString());
            } else {
                assertThat(answer.status()).as("%s: %s", who, answer).isEqualTo(refusal);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operationsOfOrganizations")
    void knowsNothingOfAnotherOrganization(Operation operation) {
        String nowhere = "acme-" + UUID.randomUUID().toString().substring(0, 8);
        for (Who who : Who.values()) {
            if (who != Who.STRANGER) {
                Map<String, String> theirs = path(operation, other, who);
                Answer answer = ask(operation, other, theirs, cast.as(who));

                assertThat(answer.status()).as("%s: %s", who, answer).isEqualTo(404);
                assertSameWith("org", nowhere, operation, theirs, answer, cast.as(who));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operationsOfOrganizations")
    void knowsNothingOfWhatAnotherOrganizationHas(Operation operation) {
        for (String parameter : operation.pathParameters()) {
            String theirs = Makers.make(parameter, other, Who.ADMIN);
            // Numbers count what an organisation has: each has its own first. Days are everybody's.
            if (parameter.equals("org") || theirs.matches("[\\d-]+")) {
                continue;
            }
            String nothing = nothingLike(parameter, theirs);
            for (Who who : Who.values()) {
                Map<String, String> path = path(operation, cast, who);
                path.put(parameter, theirs);
                Answer answer = ask(operation, cast, path, cast.as(who));

                assertSameWith(parameter, nothing, operation, path, answer, cast.as(who));
            }
        }
    }

    /** A name of nothing: another for each one where each thing has another, since some operations make what is not there. */
    private String nothingLike(String parameter, String theirs) {
        if (theirs.length() == 36) {
            return UUID.randomUUID().toString();
        }
        boolean one = theirs.equals(Makers.make(parameter, other, Who.ADMIN));
        return "nothing-" + (one ? "of-that-name" : UUID.randomUUID());
    }

    @ParameterizedTest
    @MethodSource("operationsOfOrganizations")
    void refusesTokensThatDoNotCarryTheRight(Operation operation) {
        String needed = MATRIX.right(operation.id());
        for (Who who : Who.values()) {
            Role role = who.role();
            if (role == null || needed == null || MATRIX.refusal(who, operation.id()) != null) {
                continue;
            }
            List<String> others = new ArrayList<>();
            MATRIX.rights().keySet().stream()
                    .filter(right -> !right.equals(needed) && MATRIX.has(role, true, right))
                    .forEach(others::add);

            expectLet(operation, ask(operation, cast, who, token(cast, who, List.of(needed))), who + " with " + needed);
            if (!others.isEmpty()) {
                Answer answer = ask(operation, cast, who, token(cast, who, others));
                assertThat(answer.status())
                        .as("%s with %s: %s", who, others, answer)
                        .isEqualTo(403);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operationsOfOrganizations")
    void takesNoTokenOfAnotherOrganizationOfThePerson(Operation operation) {
        Api token = token(cast, Who.ADMIN, List.of("read", "administer"));

        Answer answer = ask(operation, joined, Who.ADMIN, token);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
    }

    private Api token(Cast of, Who who, List<String> rights) {
        String carried = rights.stream().map(right -> "\"" + right + "\"").collect(Collectors.joining(", "));
        return api.as(of.as(who)
                .post(of.path("/tokens"), "{\"name\": \"x\", \"rights\": [" + carried + "]}")
                .expect(201)
                .text("/secret"));
    }

    /** A path to what is made for somebody in an organisation. */
    private static Map<String, String> path(Operation operation, Cast of, Who who) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String parameter : operation.pathParameters()) {
            values.put(parameter, Makers.make(parameter, of, who));
        }
        return values;
    }

    private static Answer ask(Operation operation, Cast of, Who who, Api as) {
        return ask(operation, of, path(operation, of, who), as);
    }

    private static Answer ask(Operation operation, Cast of, Map<String, String> path, Api as) {
        String mediaType = operation.mediaType();
        return mediaType == null
                ? as.send(operation.method(), operation.path(path), BodyPublishers.noBody())
                : as.sending(mediaType)
                        .send(
                                operation.method(),
                                operation.path(path),
                                BodyPublishers.ofString(Makers.body(operation, of)));
    }

    /** The statuses that a catalogue, which has no members, may give are its own matter. */
    private static void expectLet(Operation operation, Answer answer, String who) {
        assertThat(answer.status())
                .as("%s: %s", who, answer)
                .isNotIn(operation.ofOrganization() ? Set.of(401, 403, 404, 429) : Set.of(401, 403, 429))
                .isLessThan(500);
    }

    /** The answer tells no more than the one about what is nowhere. */
    private void assertSameWith(
            String parameter, String nowhere, Operation operation, Map<String, String> path, Answer answer, Api as) {
        Map<String, String> elsewhere = new LinkedHashMap<>(path);
        elsewhere.put(parameter, nowhere);
        Answer none = ask(operation, cast, elsewhere, as);

        assertThat(said(answer, operation.path(path), path.get(parameter)))
                .as(answer.toString())
                .isEqualTo(said(none, operation.path(elsewhere), nowhere));
    }

    /** All that an answer tells, but for what it was asked with. */
    private static String said(Answer answer, String path, String id) {
        String all = answer.status() + " " + answer.header("Content-Type") + " " + answer.header("ETag") + "\n"
                + answer.text();
        return all.replace(path, "(path)").replaceAll("\\b" + Pattern.quote(id) + "\\b", "(id)");
    }
}
