package org.goalkeeper.account;

import org.goalkeeper.record.Actors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** Lets the first person in: a new service prints a link that signs its operator in once. */
@Component
class FirstSignIn implements ApplicationListener<WebServerInitializedEvent> {

    private final Accounts accounts;
    private final String email;

    FirstSignIn(Accounts accounts, @Value("${goalkeeper.operator}") String email) {
        this.accounts = accounts;
        this.email = email;
    }

    @Override
    @SuppressWarnings("SystemOut") // the log is no place for a secret
    public void onApplicationEvent(WebServerInitializedEvent event) {
        if (accounts.nobody()) {
            Person operator = accounts.invite(Actors.GOALKEEPER, email, "Operator", true);
            String link = accounts.link(Actors.GOALKEEPER, operator.id());
            System.out.printf(
                    "%nSign in, once, within 24 hours:%n%n    http://localhost:%d/sign-in/link?secret=%s%n%n",
                    event.getWebServer().getPort(), link);
        }
    }
}
