package org.goalkeeper.account.rest;

import org.goalkeeper.account.Accounts;
import org.goalkeeper.account.Caller;
import org.goalkeeper.account.CurrentCaller;
import org.goalkeeper.account.Person;
import org.goalkeeper.account.SignIn;
import org.goalkeeper.api.AccountApi;
import org.goalkeeper.api.model.PersonJson;
import org.goalkeeper.api.model.SelfChangeJson;
import org.goalkeeper.api.model.SelfJson;
import org.goalkeeper.api.model.SignInRequestJson;
import org.goalkeeper.api.model.SignedInJson;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.service.http.Times;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AccountController implements AccountApi {

    private final Accounts accounts;
    private final SignIn signIn;
    private final CurrentCaller current;

    AccountController(Accounts accounts, SignIn signIn, CurrentCaller current) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.current = current;
    }

    @Override
    public ResponseEntity<SignedInJson> signIn(SignInRequestJson request) {
        SignIn.Issued issued = signIn.issue(person(request));
        return ResponseEntity.ok(new SignedInJson(issued.token(), Times.of(issued.expiresAt()), json(issued.person())));
    }

    private Person person(SignInRequestJson request) {
        boolean password = request.getEmail() != null && request.getPassword() != null;
        if (password == (request.getLink() != null)) {
            throw new RefusedException(Refusal.INVALID_INPUT, "Send either `link`, or `email` and `password`.");
        }
        return password
                ? signIn.byPassword(request.getEmail(), request.getPassword())
                : signIn.byLink(request.getLink());
    }

    @Override
    public ResponseEntity<SelfJson> getMe() {
        return ResponseEntity.ok(new SelfJson(json(accounts.get(current.get().person()))));
    }

    @Override
    public ResponseEntity<SelfJson> changeMe(SelfChangeJson change) {
        Caller caller = current.get();
        if (caller.organization() != null) {
            throw new RefusedException(Refusal.FORBIDDEN, "A token of an organisation cannot change its owner.");
        }
        return ResponseEntity.ok(new SelfJson(
                json(accounts.change(caller.person(), change.getName(), change.getPassword(), current.tokenDigest()))));
    }

    private static PersonJson json(Person person) {
        return new PersonJson(person.id(), person.name()).email(person.email());
    }
}
