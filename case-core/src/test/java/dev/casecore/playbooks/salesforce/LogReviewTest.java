package dev.casecore.playbooks.salesforce;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static dev.casecore.playbooks.salesforce.Directory.BEA;
import static dev.casecore.playbooks.salesforce.Directory.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.activity.Activity;
import dev.casecore.activity.ActivityType;
import dev.casecore.command.LogReview;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.FeedEvent.CaseReviewed;
import dev.casecore.lifecycle.LifecycleEvent.StatusChanged;
import dev.casecore.review.Review;
import dev.casecore.text.Text;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogReviewTest {

    private static final String FILLED_IN =
            "Current Status: waiting\nPending Action Items: photo\nPending Action Owner: Hugo";

    private final Scenario scenario = Scenario.homeownerCase();

    private LogReview review(UserId by, String comment) {
        return new LogReview(scenario.by(by), Text.of(comment));
    }

    private LogReview review(String comment) {
        return review(ANNA, comment);
    }

    @Test
    void SF_076_a_review_is_logged_on_both_kinds() {
        scenario.accepted(review(FILLED_IN));
        Scenario installer = Scenario.standard().openedForInstaller(Samples.installer());
        installer.accepted(new LogReview(installer.by(ANNA), Text.of(FILLED_IN)));

        assertThat(scenario.theCase().latestReview().isDefined()).isTrue();
        assertThat(installer.theCase().latestReview().isDefined()).isTrue();
    }

    @Test
    void SF_076_not_on_a_closed_case() {
        assertThat(scenario.closed().reasons(review(FILLED_IN))).containsExactly("CASE_CLOSED [SF-089]");
    }

    @Test
    void SF_077_the_comment_starts_from_three_lines() {
        assertThat(scenario.playbook().reviewTemplate().blankForm().value())
                .isEqualTo("Current Status:\nPending Action Items:\nPending Action Owner:\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t "})
    void SF_077_a_blank_review_is_refused(String blank) {
        assertThat(scenario.reasons(review(blank))).containsExactly("BLANK [SF-077] (input=comment)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Current Status:\nPending Action Items:\nPending Action Owner:\n",
                "  Current Status:  \r\n\r\nPending Action Items:\r\nPending Action Owner:"
            })
    void SF_077_an_untouched_template_is_advised(String untouched) {
        scenario.accepted(review(untouched));

        assertThat(scenario.advice()).containsExactly("REVIEW_UNTOUCHED [SF-077]");
    }

    @ParameterizedTest
    @ValueSource(strings = {FILLED_IN, "all quiet"})
    void SF_077_filled_in_or_replaced_it_is_not(String comment) {
        assertThat(scenario.accepted(review(comment)).advice()).isEmpty();
    }

    @Test
    void SF_079_a_thousand_code_points_are_accepted_whatever_they_are() {
        for (String thousand :
                new String[] {"x".repeat(1000), "\uD83C\uDFE0".repeat(1000), "\r\n".repeat(499) + "ok"}) {
            scenario.accepted(review(thousand));

            assertThat(scenario.theCase()
                            .latestReview()
                            .map(review -> review.comment().value()))
                    .containsExactly(thousand);
        }
    }

    @Test
    void SF_079_one_more_is_refused_and_nothing_is_saved() {
        String[] tooLong = {"x".repeat(1001), "\uD83C\uDFE0".repeat(1001), "\r\n".repeat(500) + "x"};
        for (String comment : tooLong) {
            assertThat(scenario.reasons(review(comment)))
                    .containsExactly("TOO_LONG [SF-079] (input=comment, limit=1000, length=1001)");
        }
        assertThat(scenario.theCase().latestReview()).isEqualTo(Option.none());
    }

    @Test
    void SF_080_it_creates_a_completed_activity_with_the_comment_verbatim() {
        scenario.accepted(review("  as is \r\n"));

        Activity activity = scenario.events(CaseReviewed.class).get(0).activity();
        assertThat(activity.subject()).isEqualTo("Case Review");
        assertThat(activity.type()).isEqualTo(ActivityType.REVIEW);
        assertThat(activity.name()).isEqualTo(Option.none());
        assertThat(activity.dueAt()).isEqualTo(Option.none());
        assertThat(activity.description().value()).isEqualTo("  as is \r\n");
        assertThat(activity.id()).hasToString("T-1");
    }

    @Test
    void SF_081_the_case_was_last_modified_when_the_activity_was_created() {
        scenario.later(Duration.ofNanos(3_600_000_000_123L)).accepted(review(FILLED_IN));

        Activity activity = scenario.events(CaseReviewed.class).get(0).activity();
        assertThat(activity.createdAt()).isEqualTo(scenario.theCase().revision().modifiedAt());
        assertThat(activity.createdAt()).isEqualTo("2026-03-02T10:00:00Z");
    }

    @Test
    void SF_082_the_case_keeps_when_who_and_what() {
        scenario.later(Duration.ofHours(1)).accepted(review(BEN, FILLED_IN));

        Review latest = scenario.theCase().latestReview().get();
        assertThat(latest.at()).isEqualTo("2026-03-02T10:00:00Z");
        assertThat(latest.by()).hasToString("user:ben");
        assertThat(latest.comment().value()).isEqualTo(FILLED_IN);
    }

    @Test
    void SF_083_the_next_one_overwrites_it_whoever_logs_it() {
        scenario.accepted(review(BEN, FILLED_IN)).accepted(review(BEA, "all quiet"));

        Review latest = scenario.theCase().latestReview().get();
        assertThat(latest.by()).hasToString("user:bea");
        assertThat(latest.comment().value()).isEqualTo("all quiet");
    }

    @Test
    void SF_084_the_earlier_ones_remain_in_the_events() {
        scenario.accepted(review(BEN, "first")).accepted(review(BEA, "second"));

        assertThat(scenario.history()
                        .map(recorded -> recorded.event())
                        .filter(CaseReviewed.class::isInstance)
                        .map(event ->
                                ((CaseReviewed) event).activity().description().value()))
                .containsExactly("first", "second");
        assertThat(scenario.theCase().counters().activities()).isEqualTo(2);
        assertThat(Case.class.getMethods()).noneMatch(method -> method.getName().contains("reviews"));
    }

    @Test
    void SF_087_a_review_never_changes_the_status() {
        for (StatusId status : scenario.playbook().statuses().keySet().remove(SalesforceSupport.CLOSED)) {
            Scenario there = InStatus.of(status);

            there.accepted(new LogReview(there.by(ANNA), Text.of(FILLED_IN)));

            assertThat(there.status()).isEqualTo(status);
            assertThat(there.events(StatusChanged.class)).isEmpty();
        }
    }
}
