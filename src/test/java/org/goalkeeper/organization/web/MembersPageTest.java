package org.goalkeeper.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalkeeper.account.Accounts;
import org.goalkeeper.account.SignIn;
import org.goalkeeper.account.web.Browsing;
import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.organization.Acme;
import org.goalkeeper.organization.Role;
import org.goalkeeper.record.Actors;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.goalkeeper.service.http.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages of an organisation's people and tokens. */
@DatabaseTest
class MembersPageTest {

    private static final Pattern SECRET = Pattern.compile("id=\"secret\"[^>]* value=\"([^\"]+)\"");

    private final Api api;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIn signIn;

    private Acme acme;
    private String members;

    MembersPageTest(Api api) {
        this.api = api;
    }

    @BeforeEach
    void makeOrganization() {
        acme = Acme.in(context, api);
        members = "/organizations/" + acme.id() + "/members";
    }

    private Browsing as(Role role) {
        String password = "correct horse battery";
        String email = signIn.byLink(accounts.link(Actors.GOALKEEPER, acme.person(role)), role.word(), password)
                .email();
        Browsing browser = new Browsing(api);
        browser.signIn(String.valueOf(email), password).expect(302);
        return browser;
    }

    private static String secret(Answer page) {
        Matcher secret = SECRET.matcher(page.expect(200).text());
        assertThat(secret.find()).as(page.toString()).isTrue();
        return secret.group(1);
    }

    @Test
    void addsSomebodyWhoSignsInWithTheLinkThatIsShown() {
        Browsing admin = as(Role.ADMIN);

        Answer added = admin.send(
                members,
                members,
                Map.of("email", "new@" + acme.id() + ".example", "name", "Robin", "role", "LEAD", "teams", "sales"));

        String link = secret(added);
        assertThat(link).startsWith("http://localhost:").contains("/sign-in/link?secret=gkl_");
        assertThat(admin.open(members).text()).contains("Robin").doesNotContain(link);
        assertThat(new Browsing(api)
                        .open(link.replaceFirst("http://[^/]*", ""))
                        .expect(200)
                        .text())
                .contains("new@" + acme.id() + ".example");
    }

    @Test
    void givesSomebodyAnotherRoleAndKeepsTheLastAdmin() {
        Browsing admin = as(Role.ADMIN);
        String coach = members + "/" + acme.person(Role.COACH);
        assertThat(admin.open(coach).expect(200).text()).containsPattern("value=\"COACH\"[^>]* checked");

        admin.send(coach, coach, Map.of("role", "HR", "version", "1")).expect(302);
        assertThat(acme.as(Role.ADMIN)
                        .get(acme.path("/members/" + acme.person(Role.COACH)))
                        .text("/role"))
                .isEqualTo("hr");
        admin.send(coach, coach, Map.of("role", "COACH", "version", "1")).expect(412);
        String self = members + "/" + acme.person(Role.ADMIN);
        assertThat(admin.send(self, self + "/remove", Map.of("version", "1"))
                        .expect(409)
                        .text())
                .contains("needs an admin");
    }

    @Test
    void findsAndGivesMembersAsATable() {
        Browsing admin = as(Role.ADMIN);

        assertThat(admin.open(members + "?role=COACH").expect(200).text())
                .contains("aria-current=\"page\">Members</a>")
                .contains("coach@")
                .doesNotContain("reader@");
        assertThat(admin.open(members + ".csv?q=marketing&sort=-role")
                        .expect(200)
                        .text()
                        .lines())
                .hasSize(3)
                .first()
                .isEqualTo("name,email,role,teams");
    }

    @Test
    void showsMembersToAdminsOnlyAndNothingToStrangersOfTheOrganization() {
        Browsing lead = as(Role.LEAD);

        lead.open(members).expect(403);
        assertThat(lead.open("/organizations/" + acme.id() + "/tokens")
                        .expect(200)
                        .text())
                .doesNotContain(members);
        lead.open("/organizations/" + Acme.in(context, api).id() + "/members").expect(404);
        new Browsing(api).open(members).expect(302);
    }

    @Test
    void makesATokenThatIsShownOnceAndRevokesIt() {
        Browsing lead = as(Role.LEAD);
        String tokens = "/organizations/" + acme.id() + "/tokens";

        Answer made = lead.send(tokens, tokens, Map.of("name", "build server", "rights", "READ", "days", "30"));

        Api program = api.as(secret(made));
        program.get(acme.path("/teams")).expect(200);
        String page = lead.open(tokens).text();
        assertThat(page).contains("build server").doesNotContain(secret(made));
        Matcher revoke =
                Pattern.compile("action=\"(" + tokens + "/[^\"]+/revoke)\"").matcher(page);
        assertThat(revoke.find()).isTrue();
        lead.send(tokens, revoke.group(1), Map.of()).expect(302);
        program.get(acme.path("/teams")).expectRefusal(Refusal.UNAUTHORIZED);
    }

    @Test
    void makesTheFirstOrganizationOfAnOperator() {
        Browsing admin = as(Role.ADMIN);
        String id = "second-" + acme.id();

        Answer made = admin.send("/organizations", "/organizations", Map.of("id", id, "name", "Second"));

        assertThat(Browsing.path(made.expect(302))).isEqualTo("/organizations/" + id);
        assertThat(Browsing.path(admin.open("/organizations/" + id).expect(302)))
                .isEqualTo("/organizations/" + id + "/teams");
        assertThat(admin.open("/organizations/" + id + "/members").expect(200).text())
                .contains("aria-current=\"true\">Second</a>")
                .contains(">Acme</a>");
        admin.send("/organizations", "/organizations", Map.of("id", id, "name", "Again"))
                .expect(409);
    }
}
