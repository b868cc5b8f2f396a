package org.goalkeeper.organization;

import java.util.EnumSet;
import java.util.Set;
import org.goalkeeper.account.Caller;
import org.goalkeeper.account.CurrentCaller;
import org.goalkeeper.account.Right;
import org.goalkeeper.idempotency.Doorkeeper;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.springframework.stereotype.Component;

/** The door to an organisation: everything about one begins here. */
@Component
public class Access implements Doorkeeper {

    private final CurrentCaller current;
    private final MembershipRows memberships;

    Access(CurrentCaller current, MembershipRows memberships) {
        this.current = current;
        this.memberships = memberships;
    }

    /**
     * The caller as a member.
     *
     * @param organization the organisation's id
     * @throws RefusedException where the caller is nobody there, as if the organisation did not exist
     */
    public Member to(String organization) {
        return member(current.get(), organization);
    }

    @Override
    public void admit(String organization) {
        to(organization);
    }

    private Member member(Caller caller, String organization) {
        if (caller.organization() != null && !caller.organization().equals(organization)) {
            throw unknown(organization);
        }
        Membership membership = memberships
                .findById(new Membership.Key(organization, caller.person()))
                .orElseThrow(() -> unknown(organization));
        Set<Right> rights = EnumSet.noneOf(Right.class);
        rights.addAll(membership.role().rights());
        rights.retainAll(caller.scope());
        return new Member(organization, caller.person(), membership.role(), membership.ownTeams(), rights);
    }

    private static RefusedException unknown(String organization) {
        return new RefusedException(Refusal.NOT_FOUND, "There is no organisation `" + organization + "`.");
    }
}
