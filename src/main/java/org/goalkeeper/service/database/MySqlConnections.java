package org.goalkeeper.service.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Sets up connections to MySQL, so that nobody needs to write it into the address. */
@Component
class MySqlConnections implements BeanPostProcessor {

    /** Whether an address is that of a MySQL database. */
    static boolean isMySql(String url) {
        return url.startsWith("jdbc:mysql:");
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && isMySql(String.valueOf(pool.getJdbcUrl()))) {
            // Moments are kept without a zone.
            pool.addDataSourceProperty("connectionTimeZone", "UTC");
            pool.addDataSourceProperty("forceConnectionTimeZoneToSession", "true");
            pool.addDataSourceProperty("characterEncoding", "UTF-8");
            pool.addDataSourceProperty("rewriteBatchedStatements", "true");
            // Nobody but the driver changes a session, so the server need not be asked about it.
            pool.addDataSourceProperty("useLocalSessionState", "true");
            pool.addDataSourceProperty("readOnlyPropagatesToServer", "false");
            pool.addDataSourceProperty("cacheServerConfiguration", "true");
        }
        return bean;
    }
}
