package dev.casecore.testkit.check;

/**
 * How much a check read, and how much it found.
 *
 * @param cases    how many cases it read
 * @param events   how many events it read
 * @param clocks   how many rows of falling due clocks it read
 * @param problems how many problems it found
 */
public record CheckSummary(long cases, long events, long clocks, long problems) {
    /** {@return whether everything adds up} */
    public boolean isSound() {
        return problems == 0;
    }
}
