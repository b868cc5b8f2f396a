package org.goalkeeper.service.database;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on tables that compare texts otherwise than by code: there, {@code Sales} and {@code sales} would be
 * one team.
 */
@Component
@DependsOnDatabaseInitialization
class TextComparison implements SmartInitializingSingleton {

    private static final String BY_CODE = "utf8mb4_0900_bin";

    private final JdbcClient database;
    private final String url;

    TextComparison(JdbcClient database, @Value("${spring.datasource.url}") String url) {
        this.database = database;
        this.url = url;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!MySqlConnections.isMySql(url)) {
            return;
        }
        List<String> others =
                database.sql("""
                        SELECT DISTINCT table_name FROM information_schema.columns
                        WHERE table_schema = DATABASE() AND collation_name <> ?
                        AND table_name NOT LIKE 'DATABASECHANGELOG%' ORDER BY table_name""").param(BY_CODE).query(String.class).list();
        if (!others.isEmpty()) {
            StringBuilder message =
                    new StringBuilder("these tables do not compare texts by code; stop the service, and run\n");
            for (String table : others) {
                message.append(
                        "ALTER TABLE `" + table + "` CONVERT TO CHARACTER SET utf8mb4 COLLATE " + BY_CODE + ";\n");
            }
            throw new IllegalStateException(message.toString());
        }
    }
}
