package org.goalkeeper.organization;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The rule sets of all organisations. */
interface RuleSetVersionRows extends Repository<RuleSetVersion, RuleSetVersion.Key> {

    Optional<RuleSetVersion> findById(RuleSetVersion.Key key);

    @Query("SELECT COALESCE(MAX(number), 0) FROM rule_set_version WHERE organization = :organization")
    long last(String organization);
}
