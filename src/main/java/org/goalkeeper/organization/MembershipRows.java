package org.goalkeeper.organization;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Who belongs where. */
interface MembershipRows extends Repository<Membership, Membership.Key> {

    Optional<Membership> findById(Membership.Key key);

    @Query(
            "SELECT * FROM membership WHERE organization = :organization AND person > :after ORDER BY person LIMIT :limit")
    List<Membership> findAfter(String organization, String after, int limit);

    @Query("SELECT COUNT(*) FROM membership WHERE organization = :organization")
    long count(String organization);

    @Query("SELECT COUNT(*) FROM membership WHERE organization = :organization AND role = :role")
    long count(String organization, Role role);

    /** All of a person's, in whatever organisation. */
    @Query("SELECT * FROM membership WHERE person = :person ORDER BY organization")
    List<Membership> findOf(String person);

    Membership save(Membership membership);

    @Modifying
    @Query("DELETE FROM membership WHERE organization = :organization AND person = :person")
    int remove(String organization, String person);
}
