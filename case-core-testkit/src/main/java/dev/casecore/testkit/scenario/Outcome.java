package dev.casecore.testkit.scenario;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What came of what a {@link Scenario} says happens now, to be held against what is expected. */
public final class Outcome {

    private final Scenario scenario;
    private final Happening happening;

    Outcome(Scenario scenario, Happening happening) {
        this.scenario = scenario;
        this.happening = happening;
    }

    /**
     * Says what is expected to come of it.
     *
     * @param expectations all of them
     * @return the scenario, which can go on from here
     * @throws AssertionError if one fails, with all that fail and the whole story
     */
    public Scenario then(Expectation... expectations) {
        Seq<String> wrong = List.of(expectations)
                .flatMap(
                        each -> each.wrong().apply(happening).map(but -> "expected: " + each.says() + "\nbut: " + but));
        if (!wrong.isEmpty()) {
            throw new AssertionError(wrong.append(scenario.story()).mkString("\n"));
        }
        return scenario;
    }

    /** {@return what came of it, for expectations of one's own} */
    public Happening happening() {
        return happening;
    }
}
