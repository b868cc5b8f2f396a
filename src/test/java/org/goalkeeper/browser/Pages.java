package org.goalkeeper.browser;

import java.util.List;

/** Every page there is, for the checks that all pages must pass: whoever adds a page adds it here. */
final class Pages {

    static final List<String> ALL = List.of(
            "/",
            "/?example=kpis",
            "/rules",
            "/rules?q=nothing+is+called+this",
            "/rules/key-result/timeframe",
            "/presets",
            "/presets?left=asana&right=google&all=true",
            "/check/presets?example=running",
            "/sign-in");

    private Pages() {}
}
