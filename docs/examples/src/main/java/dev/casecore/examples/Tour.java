package dev.casecore.examples;

/**
 * The tour of case-core on a terminal.
 */
public final class Tour {
    private Tour() {}

    /**
     * Prints the tour.
     *
     * @param args none are read
     */
    public static void main(String[] args) {
        System.out.println(
                "case-core answers one question: given this case, this command, these rules and this moment,");
        System.out.println("what happens, and if nothing does, why?");
    }
}
