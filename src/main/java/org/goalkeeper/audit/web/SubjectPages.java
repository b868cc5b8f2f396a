package org.goalkeeper.audit.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalkeeper.account.Right;
import org.goalkeeper.organization.Member;
import org.jspecify.annotations.Nullable;

/** Where the page is of what an entry is about. */
final class SubjectPages {

    /** From a subject to the page, below the organisation's; the first that fits. */
    private static final Map<Pattern, String> PAGES = new LinkedHashMap<>();

    /** Those that are open to admins only. */
    private static final Pattern OF_ADMINS = Pattern.compile("(?:teams|members)/[^/]+");

    static {
        PAGES.put(Pattern.compile("waivers/(.+)"), "waivers#$1");
        PAGES.put(Pattern.compile("kpis/([^/]+)(?:/.*)?"), "kpis/$1");
        PAGES.put(Pattern.compile("promotions/\\d+|readings"), "kpis");
        PAGES.put(Pattern.compile("cycles"), "cycles");
        PAGES.put(Pattern.compile("cycles/([^/]+)"), "cycles/$1");
        PAGES.put(Pattern.compile("cycles/([^/]+)/submissions/([^/]+)"), "cycles/$1/teams/$2");
        PAGES.put(
                Pattern.compile("cycles/([^/]+)/submissions/([^/]+)/versions/(\\d+)"), "cycles/$1/teams/$2?version=$3");
    }

    private SubjectPages() {}

    /** The page of a subject that the member may open; null where there is none. */
    static @Nullable String of(String subject, Member member) {
        if (OF_ADMINS.matcher(subject).matches()) {
            return member.may(Right.ADMINISTER) ? subject : null;
        }
        for (Map.Entry<Pattern, String> one : PAGES.entrySet()) {
            Matcher found = one.getKey().matcher(subject);
            if (found.matches()) {
                return found.replaceFirst(one.getValue());
            }
        }
        return null;
    }
}
