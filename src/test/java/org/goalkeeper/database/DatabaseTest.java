package org.goalkeeper.database;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.goalkeeper.service.Service;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole service over a database: on H2, and with {@code -Dmysql} once more on MySQL.
 *
 * <p>The service listens at a free port. All such classes share it and its database, so a test makes an organisation of
 * its own and never counts what others may have made. A constructor or a test may have a parameter
 * {@link org.goalkeeper.service.Api}, which speaks to the service, and, with {@code @Autowired}, any bean.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("database")
@SpringBootTest(classes = Service.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedDatabase.class)
@ExtendWith(ApiParameter.class)
public @interface DatabaseTest {}
