package org.goalkeeper.organization;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All organisations. */
interface OrganizationRows extends Repository<Organization, String> {

    Optional<Organization> findById(String id);

    boolean existsById(String id);

    @Query(
            "SELECT o.* FROM organization o JOIN membership m ON m.organization = o.id WHERE m.person = :person ORDER BY o.id")
    List<Organization> findOf(String person);

    Organization save(Organization organization);
}
