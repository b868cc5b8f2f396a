package org.goalkeeper.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.organization.Acme;
import org.goalkeeper.organization.Role;
import org.goalkeeper.service.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class KpiOwnersTest {

    private final Acme acme;
    private final JdbcClient database;

    KpiOwnersTest(Api api, @Autowired ApplicationContext context) {
        acme = Acme.in(context, api);
        database = context.getBean(JdbcClient.class);
    }

    @Test
    void areStoredByKeyAndGoneOnceErased() {
        Api lead = acme.as(Role.LEAD);
        String kpi = acme.path("/kpis/churn");
        String body = "{\"name\": \"Churn\", \"team\": \"marketing\", \"owner\": \"Jo \\\"the\\\" Park\"}";

        assertThat(lead.put(kpi, body).expect(200).text("/owner")).isEqualTo("Jo \"the\" Park");
        assertThat(lead.get(acme.path("/kpis")).text("/items/0/owner")).isEqualTo("Jo \"the\" Park");
        for (String table : new String[] {"kpi", "kpi_version"}) {
            assertThat(database.sql("SELECT description FROM " + table + " WHERE organization = :organization")
                            .param("organization", acme.id())
                            .query(String.class)
                            .single())
                    .contains("person:")
                    .doesNotContain("Park");
        }
        acme.as(Role.ADMIN)
                .post(acme.path("/erasures"), "{\"owners\": [\"Jo \\\"the\\\" Park\"]}")
                .expect(200);
        assertThat(lead.get(kpi).text("/owner")).isEqualTo("erased-person-1");
    }
}
