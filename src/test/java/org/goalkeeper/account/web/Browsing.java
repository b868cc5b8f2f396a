package org.goalkeeper.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;

/** Somebody with a browser that keeps cookies and sends the forms it is given. */
public final class Browsing {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Api browser;

    /** A browser that was never here. */
    public Browsing(Api api) {
        this.browser = api.keepingCookies().accepting("text/html").sending("application/x-www-form-urlencoded");
    }

    /** Opens a page. */
    public Answer open(String path) {
        return browser.get(path);
    }

    /** Opens the page with a form, and sends the form filled in. */
    public Answer send(String page, String action, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(open(page).text());
        assertThat(token.find()).as("a form on " + page).isTrue();
        return send(action, fields, token.group(1));
    }

    /** Sends a form with a token against forgery. */
    public Answer send(String action, Map<String, String> fields, String token) {
        StringJoiner form = new StringJoiner("&");
        fields.forEach((name, value) -> form.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        form.add("_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
        return browser.post(action, form.toString());
    }

    /** Signs in by password. */
    public Answer signIn(String email, String password) {
        return send("/sign-in", "/sign-in", Map.of("email", email, "password", password));
    }

    /** The same cookies, for requests of any form. */
    public Api api() {
        return browser;
    }

    /** The path that an answer leads to. */
    public static String path(Answer answer) {
        URI to = URI.create(answer.location());
        return to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery());
    }
}
