package org.goalkeeper.database;

import java.net.URI;
import org.goalkeeper.service.Api;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Lets a test ask for an {@link Api} that speaks to its service. */
final class ApiParameter implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Api.class;
    }

    @Override
    public Api resolveParameter(ParameterContext parameter, ExtensionContext test) {
        String port =
                SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
        return Api.at(URI.create("http://localhost:" + port));
    }
}
