package org.goalkeeper.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** A person with a browser of their own, who notes what the browser complains about. */
public final class Visit implements AutoCloseable {

    /** Notes what browsers tell only to those who ask: breaches of the content policy, and how far things jumped. */
    private static final String WITNESS = """
            addEventListener('securitypolicyviolation',
                (e) => console.error('content policy: ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));
            window.jumped = 0;
            new PerformanceObserver((list) => list.getEntries()
                .forEach((e) => { if (!e.hadRecentInput) window.jumped += e.value; }))
                .observe({type: 'layout-shift', buffered: true});
            """;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visit(Browser.NewContextOptions options) {
        context = Chromium.shared().newContext(options);
        context.addInitScript(WITNESS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.type() + ": " + message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
    }

    /** A visit with a wide window and light colours. */
    public static Visit to(String service) {
        return new Visit(new Browser.NewContextOptions().setBaseURL(service).setViewportSize(1280, 900));
    }

    /** A visit with that window and those colours. */
    public static Visit to(String service, int width, ColorScheme scheme) {
        return new Visit(new Browser.NewContextOptions()
                .setBaseURL(service)
                .setViewportSize(width, 900)
                .setColorScheme(scheme));
    }

    /** A visit of somebody who is {@linkplain #signedIn() signed in}, with that window. */
    public static Visit as(String signedIn, String service, int width) {
        return new Visit(new Browser.NewContextOptions()
                .setBaseURL(service)
                .setViewportSize(width, 900)
                .setStorageState(signedIn));
    }

    /** What makes another visit one of the same person. */
    public String signedIn() {
        return context.storageState();
    }

    /** A visit with scripts switched off. */
    public static Visit withoutScripts(String service) {
        return new Visit(new Browser.NewContextOptions().setBaseURL(service).setJavaScriptEnabled(false));
    }

    /** Goes to a page and waits until it is there. */
    public Page open(String path) {
        page.navigate(path);
        return page;
    }

    /** The page as it is now. */
    public Page page() {
        return page;
    }

    /** What the browser complained about so far. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
