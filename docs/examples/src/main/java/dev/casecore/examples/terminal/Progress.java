package dev.casecore.examples.terminal;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * How far a long run has come: a moving bar for a person at a terminal, one line for every tenth elsewhere.
 *
 * <pre>{@code
 * try (Progress progress = Progress.start("Replaying", rows.size(), System.out)) {
 *     rows.forEach(row -> {
 *         replay(row);
 *         progress.step();
 *     });
 * }
 * }</pre>
 */
public interface Progress extends AutoCloseable {

    /** Starts at nothing, as a bar when a person watches at a terminal, else as lines. */
    static Progress start(String task, long steps, PrintStream out) {
        return isWatched() ? new Bar(task, steps, out) : new Lines(task, steps, out);
    }

    /** Goes one step further. */
    void step();

    /** Ends it; what was reached stays on the screen. */
    @Override
    void close();

    private static boolean isWatched() {
        return isTerminal() && System.getenv("CI") == null && !"dumb".equals(System.getenv("TERM"));
    }

    /** Asks the console itself where Java can (from 22 on, where a console is there even when nobody watches). */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** A bar that moves. */
    final class Bar implements Progress {

        private static final int WIDTH = 100;

        private final ProgressBar bar;

        private Bar(String task, long steps, PrintStream out) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(steps)
                    .setUpdateIntervalMillis(100)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(out, WIDTH))
                    .showSpeed()
                    .build();
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line for every tenth. */
    final class Lines implements Progress {

        private final String task;
        private final long steps;
        private final PrintStream out;
        private long done;

        Lines(String task, long steps, PrintStream out) {
            this.task = task;
            this.steps = steps;
            this.out = out;
        }

        @Override
        public void step() {
            done++;
            if (done * 10 / steps > (done - 1) * 10 / steps) {
                out.println(
                        String.format(Locale.ROOT, "%s %3d %%  (%,d of %,d)", task, done * 100 / steps, done, steps));
            }
        }

        @Override
        public void close() {
            out.flush();
        }
    }
}
