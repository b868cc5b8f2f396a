package org.goalkeeper.cli;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far a run is, once it takes longer than a second. */
final class Progress implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 1_000;
    private static final int REFRESH_MILLIS = 200;

    private final Terminal terminal;
    private final int total;
    private final AtomicInteger done = new AtomicInteger();
    private final @Nullable Timer timer;
    private @Nullable ProgressBar bar;
    private boolean closed;

    private Progress(Terminal terminal, int total, boolean shown) {
        this.terminal = terminal;
        this.total = total;
        if (!shown) {
            timer = null;
            return;
        }
        timer = new Timer("progress", true);
        TimerTask show = new TimerTask() {
            @Override
            public void run() {
                show();
            }
        };
        timer.schedule(show, PATIENCE_MILLIS, REFRESH_MILLIS);
    }

    /**
     * Begins to count.
     *
     * @param total how many documents there are
     * @param quiet whether nothing is to be shown
     */
    static Progress of(Terminal terminal, int total, boolean quiet) {
        return new Progress(terminal, total, terminal.errShown() && !quiet);
    }

    /** One more document is done. */
    void step() {
        done.incrementAndGet();
    }

    private synchronized void show() {
        if (closed) {
            return;
        }
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Judging")
                    .setInitialMax(total)
                    .setUnit(total == 1 ? " document" : " documents", 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(REFRESH_MILLIS)
                    .setConsumer(new DelegatingProgressBarConsumer(this::draw, terminal.width() - 1))
                    .build();
        }
        bar.stepTo(done.get());
    }

    private void draw(String text) {
        terminal.err().print('\r' + text);
        terminal.err().flush();
    }

    /** Takes the bar away, so that what follows stands on a clean line. */
    @Override
    public void close() {
        if (timer == null) {
            return;
        }
        timer.cancel();
        synchronized (this) {
            closed = true;
            if (bar != null) {
                bar.close();
                draw(" ".repeat(terminal.width() - 1));
                draw("");
            }
        }
    }
}
