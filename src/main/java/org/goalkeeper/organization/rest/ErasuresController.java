package org.goalkeeper.organization.rest;

import java.util.Set;
import org.goalkeeper.account.CurrentCaller;
import org.goalkeeper.api.ErasuresApi;
import org.goalkeeper.api.model.ErasedJson;
import org.goalkeeper.api.model.ErasureJson;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Erasures;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ErasuresController implements ErasuresApi {

    private final Access access;
    private final CurrentCaller current;
    private final Erasures erasures;

    ErasuresController(Access access, CurrentCaller current, Erasures erasures) {
        this.access = access;
        this.current = current;
        this.erasures = erasures;
    }

    @Override
    public ResponseEntity<ErasedJson> erasePerson(String org, ErasureJson erasure) {
        Erasures.Erased erased = erasures.erase(
                access.to(org),
                erasure.getPerson(),
                erasure.getOwners() == null ? Set.of() : Set.copyOf(erasure.getOwners()));
        return ResponseEntity.ok(new ErasedJson(erased.name(), erased.owners(), erased.account()));
    }

    @Override
    public ResponseEntity<Void> eraseAccount(String person) {
        erasures.eraseEverywhere(current.get(), person);
        return ResponseEntity.noContent().build();
    }
}
