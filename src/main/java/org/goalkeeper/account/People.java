package org.goalkeeper.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Everybody who may sign in, or did. */
interface People extends Repository<Person, String> {

    Optional<Person> findById(String id);

    Optional<Person> findByEmail(String email);

    List<Person> findByIdIn(Collection<String> ids);

    Person save(Person person);

    long count();
}
