package dev.casecore.decision;

import io.vavr.collection.Seq;

/** The shortest legal way for a case to a status; see {@link PathFinder}. */
public sealed interface Path {

    /**
     * There is a way, and no shorter one.
     *
     * @param steps in the order in which they are taken; none if the case is there already
     */
    record Found(Seq<Step> steps) implements Path {
        @Override
        public String toString() {
            return steps.mkString(", ");
        }
    }

    /** There is no way, whoever helps and however long one waits. */
    record Unreachable() implements Path {
        @Override
        public String toString() {
            return "unreachable";
        }
    }

    /**
     * The search ended before it knew.
     *
     * @param bound what ended it
     */
    record BoundExceeded(PathBound bound) implements Path {
        @Override
        public String toString() {
            return "not found within " + bound.steps() + " steps and " + bound.states() + " states";
        }
    }
}
