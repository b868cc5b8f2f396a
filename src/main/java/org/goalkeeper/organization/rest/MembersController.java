package org.goalkeeper.organization.rest;

import java.net.URI;
import java.util.Collection;
import java.util.Set;
import org.goalkeeper.api.MembersApi;
import org.goalkeeper.api.model.AddedMemberJson;
import org.goalkeeper.api.model.MemberChangeJson;
import org.goalkeeper.api.model.MemberJson;
import org.goalkeeper.api.model.MemberPageJson;
import org.goalkeeper.api.model.NewMemberJson;
import org.goalkeeper.api.model.SignInLinkJson;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Members;
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.service.http.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MembersController implements MembersApi {

    private final Access access;
    private final Members members;

    MembersController(Access access, Members members) {
        this.access = access;
        this.members = members;
    }

    @Override
    public ResponseEntity<MemberPageJson> listMembers(String org, @Nullable String pageToken, Integer pageSize) {
        PageRequest.Page<MemberJson> page = members.list(access.to(org), PageRequest.of(pageToken, pageSize))
                .map(Json::of);
        return ResponseEntity.ok(new MemberPageJson(page.items(), page.total()).nextPageToken(page.nextPageToken()));
    }

    @Override
    public ResponseEntity<AddedMemberJson> addMember(String org, NewMemberJson made, @Nullable String idempotencyKey) {
        Members.Added added = members.add(
                access.to(org), made.getEmail(), made.getName(), Json.role(made.getRole()), set(made.getTeams()));
        String person = added.member().person().id();
        return ResponseEntity.created(URI.create("/v1/organizations/" + org + "/members/" + person))
                .eTag(Etag.of(added.member().membership().version()))
                .body(new AddedMemberJson(Json.of(added.member())).signInLink(added.link()));
    }

    @Override
    public ResponseEntity<MemberJson> getMember(String org, String person) {
        return answer(members.get(access.to(org), person));
    }

    @Override
    public ResponseEntity<MemberJson> changeMember(
            String org, String person, MemberChangeJson change, @Nullable String ifMatch) {
        return answer(
                members.change(access.to(org), person, Json.role(change.getRole()), set(change.getTeams()), ifMatch));
    }

    @Override
    public ResponseEntity<Void> removeMember(String org, String person, @Nullable String ifMatch) {
        members.remove(access.to(org), person, ifMatch);
        return ResponseEntity.noContent().build();
    }

    @Override
    public ResponseEntity<SignInLinkJson> makeSignInLink(String org, String person, @Nullable String idempotencyKey) {
        return ResponseEntity.status(201).body(new SignInLinkJson(members.link(access.to(org), person)));
    }

    private static Set<String> set(@Nullable Collection<String> teams) {
        return teams == null ? Set.of() : Set.copyOf(teams);
    }

    private static ResponseEntity<MemberJson> answer(Members.Known member) {
        return ResponseEntity.ok().eTag(Etag.of(member.membership().version())).body(Json.of(member));
    }
}
