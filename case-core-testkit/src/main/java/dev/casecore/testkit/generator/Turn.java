package dev.casecore.testkit.generator;

/**
 * What happens next at a desk with several cases, before it is known what there is to choose from.
 *
 * @param sort   what sort of thing
 * @param which  which case, or which of the earlier commands, counted round and round
 * @param choice who does what, and when
 */
record Turn(Sort sort, int which, Choice choice) {

    /** What may happen at a desk. */
    enum Sort {
        /** A command on a case. */
        COMMAND,
        /** A case is opened. */
        OPENING,
        /** A case is handed to the queue. */
        QUEUE,
        /** A case becomes urgent. */
        URGENCY,
        /** Somebody picks the first case of the queue. */
        PICK,
        /** An earlier command is sent again. */
        AGAIN,
        /** Two commands on one case at once: the second is saved after the first was decided and before it is saved. */
        RIVALS
    }
}
