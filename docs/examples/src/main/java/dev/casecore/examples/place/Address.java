package dev.casecore.examples.place;

import java.sql.Driver;
import java.sql.SQLException;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.regex.Pattern;

/**
 * Where a database is.
 *
 * @param url  a JDBC URL
 * @param user who connects, if the URL does not say
 */
public record Address(String url, Optional<String> user) {

    private static final Pattern PARAMETERS = Pattern.compile("[?;].*", Pattern.DOTALL);

    /** Refuses what is no JDBC URL. */
    public Address {
        if (!url.startsWith("jdbc:")) {
            throw new NoPlaceException(
                    "a JDBC URL begins with jdbc:, as in jdbc:postgresql://localhost/cases; this does not: "
                            + shown(url));
        }
    }

    /** {@return the class of the driver for it} */
    String driver() {
        for (Driver driver : ServiceLoader.load(Driver.class, Address.class.getClassLoader())) {
            if (accepts(driver)) {
                return driver.getClass().getName();
            }
        }
        throw new NoPlaceException(
                "no driver on the class path takes " + this
                        + "; those of H2, PostgreSQL and MariaDB are there, another has to be added to the pom of the examples");
    }

    private boolean accepts(Driver driver) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException e) {
            return false;
        }
    }

    private static String shown(String url) {
        return PARAMETERS.matcher(url).replaceFirst("");
    }

    /** {@return the URL without its parameters, one of which may be a password} */
    @Override
    public String toString() {
        return shown(url);
    }
}
