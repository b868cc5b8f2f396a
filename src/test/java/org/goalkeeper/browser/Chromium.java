package org.goalkeeper.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one browser of this virtual machine, started when the first test wants it. */
final class Chromium {

    private static final Path PROGRAM = Path.of(System.getProperty("goalkeeper.test.chromium", "/usr/bin/chromium"));

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static @Nullable Browser shared;

    private Chromium() {}

    static synchronized Browser shared() {
        if (shared == null) {
            if (!Files.isExecutable(PROGRAM)) {
                throw new IllegalStateException(
                        "the tests of the pages need Chromium: apt-get install chromium, or name"
                                + " another one with -Dgoalkeeper.test.chromium=PROGRAM");
            }
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            shared = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(PROGRAM)
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
            // A busy machine takes its time.
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return shared;
    }
}
