package org.goalkeeper.organization.web;

import java.util.List;
import org.goalkeeper.account.Accounts;
import org.goalkeeper.account.Caller;
import org.goalkeeper.account.Right;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Organization;
import org.goalkeeper.organization.Organizations;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the frame of a page asks about whoever looks at it. */
@Component("visitor")
public class Visitor {

    private static final String PREFIX = "/organizations/";

    private final Accounts accounts;
    private final Organizations organizations;
    private final Access access;

    Visitor(Accounts accounts, Organizations organizations, Access access) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.access = access;
    }

    /** Whether somebody is signed in. */
    public boolean signedIn() {
        return caller() != null;
    }

    /** What to call who is signed in; empty for a stranger. */
    public String name() {
        Caller caller = caller();
        return caller == null ? "" : accounts.get(caller.person()).name();
    }

    /** The organisations of who is signed in, by id. */
    public List<Organization> organizations() {
        Caller caller = caller();
        return caller == null ? List.of() : organizations.of(caller);
    }

    /** The one of them that the page is about; null where it is about none. */
    public @Nullable Organization here() {
        if (caller() == null
                || !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)) {
            return null;
        }
        String path = request.getRequest().getRequestURI();
        if (!path.startsWith(PREFIX)) {
            return null;
        }
        String id = path.substring(PREFIX.length()).split("/", 2)[0];
        return organizations().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether who is signed in has a right in an organisation.
     *
     * @param right the name of a {@link Right}
     */
    public boolean may(String organization, String right) {
        try {
            return access.to(organization).may(Right.valueOf(right));
        } catch (RefusedException e) {
            return false;
        }
    }

    private static @Nullable Caller caller() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Caller caller ? caller : null;
    }
}
