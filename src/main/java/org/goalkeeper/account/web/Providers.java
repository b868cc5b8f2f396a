package org.goalkeeper.account.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The services that may vouch for people: none, unless {@code spring.security.oauth2.client} names them. */
@Component
class Providers {

    private final List<Provider> providers = new ArrayList<>();

    Providers(ObjectProvider<ClientRegistrationRepository> registrations) {
        ClientRegistrationRepository found = registrations.getIfAvailable();
        if (found instanceof Iterable<?> all) {
            for (Object one : all) {
                if (one instanceof ClientRegistration registration) {
                    providers.add(new Provider(
                            registration.getClientName(), "/oauth2/authorization/" + registration.getRegistrationId()));
                }
            }
        }
    }

    /**
     * Somebody who vouches.
     *
     * @param name what people call it
     * @param address where signing in there begins
     */
    record Provider(String name, String address) {}

    /** All of them, in the order of the configuration. */
    List<Provider> all() {
        return List.copyOf(providers);
    }
}
