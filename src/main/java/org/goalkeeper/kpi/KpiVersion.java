package org.goalkeeper.kpi;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A KPI as it was from a position in the record on; never changed.
 *
 * @param key which, and from where on
 * @param begun the position at which it was made
 * @param description what goal sets say of it, as JSON; null where it was removed
 */
record KpiVersion(
        @Id @Embedded.Empty Key key, long begun, @Nullable String description) {

    /**
     * Names a version.
     *
     * @param organization the organisation's id
     * @param id the KPI's id
     * @param position in the record
     */
    record Key(String organization, String id, long position) {}
}
