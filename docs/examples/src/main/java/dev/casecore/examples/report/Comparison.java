package dev.casecore.examples.report;

import java.util.List;

/** What each of several playbooks refused of what one log did. */
public interface Comparison {

    /** Gives what people call the playbooks, in the order of the cells. */
    List<String> playbooks();

    /** Gives a row for each thing that the log did. */
    List<Row> rows();

    /**
     * A thing that the log did, under each playbook.
     *
     * @param what  in words
     * @param cells one for each playbook
     */
    record Row(String what, List<Cell> cells) {

        /** Counts the rules of the cell that has the most. */
        public int mostRules() {
            return cells.stream().mapToInt(cell -> cell.rules().size()).max().orElse(0);
        }
    }

    /**
     * How often it was refused under one playbook.
     *
     * @param count in words
     * @param rules the rules that refused it, each with how often, the most frequent first
     */
    record Cell(String count, List<String> rules) {}
}
