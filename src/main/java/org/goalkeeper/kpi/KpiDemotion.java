package org.goalkeeper.kpi;

import java.time.Instant;
import org.goalkeeper.goal.Visibility;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A recovered KPI whose key result the rules would end.
 *
 * @param key which
 * @param team id of the team that watches the KPI
 * @param visibility who may know of it: whoever may know of the KPI
 * @param createdAt when the rules yielded it first
 */
@Table("demotion")
public record KpiDemotion(@Id @Embedded.Empty Key key, String team, Visibility visibility, Instant createdAt) {

    /**
     * Names a demotion.
     *
     * @param organization the organisation's id
     * @param kpi the KPI's id
     * @param keyResult id of the key result that moved it
     */
    public record Key(String organization, String kpi, String keyResult) {}
}
