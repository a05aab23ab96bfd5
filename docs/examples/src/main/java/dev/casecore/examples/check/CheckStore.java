package dev.casecore.examples.check;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.casecore.identity.TenantId;
import dev.casecore.jdbc.JdbcStore;
import dev.casecore.port.PlaybookRegistry;
import dev.casecore.testkit.check.CheckSummary;
import dev.casecore.testkit.check.StoreCheck;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.io.PrintStream;

/**
 * Checks a database: {@code --jdbc-url <address> --tenant <id> [--user <name>] [--playbooks <class>]}, the password in the environment as
 * {@code CASECORE_PASSWORD}. A line for each problem, and the exit code: 0 sound, 1 there are problems, 2 it could not be checked.
 *
 * <p>Clocks are counted anew if a class says under which playbooks they ran: a {@link PlaybookRegistry} with a public constructor without
 * parameters, whose calendars are those of its playbooks.
 */
public final class CheckStore {
    static final int SOUND = 0;
    static final int PROBLEMS = 1;
    static final int NOT_CHECKED = 2;

    private static final String USAGE =
            "usage: --jdbc-url <address> --tenant <id> [--user <name>] [--playbooks <class>]";

    private CheckStore() {}

    /**
     * Runs the check and ends the process with its exit code.
     *
     * @param args as above
     */
    public static void main(String[] args) {
        System.exit(run(List.of(args), System.out));
    }

    static int run(List<String> args, PrintStream out) {
        Map<String, String> options = args.grouped(2)
                .filter(pair -> pair.size() == 2)
                .foldLeft(HashMap.<String, String>empty(), (all, pair) -> all.put(pair.head(), pair.last()));
        if (args.size() % 2 != 0 || !options.containsKey("--jdbc-url") || !options.containsKey("--tenant")) {
            out.println(USAGE);
            return NOT_CHECKED;
        }
        try (HikariDataSource database = new HikariDataSource(pool(options))) {
            StoreCheck check = StoreCheck.of(JdbcStore.on(database));
            return check(
                    options.get("--playbooks")
                            .map(name -> check.recounting(playbooks(name)))
                            .getOrElse(check),
                    TenantId.of(options.get("--tenant").get()),
                    out);
        } catch (RuntimeException failure) {
            out.println("not checked: " + failure.getMessage());
            return NOT_CHECKED;
        }
    }

    private static HikariConfig pool(Map<String, String> options) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(options.get("--jdbc-url").get());
        config.setUsername(options.get("--user").getOrElse("sa"));
        config.setPassword(System.getenv().getOrDefault("CASECORE_PASSWORD", ""));
        return config;
    }

    private static PlaybookRegistry playbooks(String className) {
        try {
            return Class.forName(className)
                    .asSubclass(PlaybookRegistry.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalArgumentException(
                    className + " is no PlaybookRegistry with a public constructor without parameters: " + e, e);
        }
    }

    private static int check(StoreCheck check, TenantId tenant, PrintStream out) {
        CheckSummary summary = check.check(tenant, out::println);
        out.println(summary.cases() + " cases, " + summary.events() + " events, " + summary.problems() + " problems");
        return summary.isSound() ? SOUND : PROBLEMS;
    }
}
