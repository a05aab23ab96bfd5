package dev.casecore;

import dev.casecore.command.AdoptPlaybook;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.PlaybookRef;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.Page;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The versions of its playbook that a tenant's open cases have, and what would become of them under a newer one (CORE-009). Reached by
 * {@link TenantDesk#playbooks}.
 */
public final class PlaybookDesk {

    private final TenantDesk desk;

    PlaybookDesk(TenantDesk desk) {
        this.desk = desk;
    }

    /**
     * Tries a newer version on every open case that has a given one, and saves nothing.
     *
     * @param from  the version that the cases have
     * @param order the command as it would be given to each of them, its id included; only cases that its actor may see are looked at
     * @return which cases could go on under it, and what would be illegal of the others
     */
    public AdoptionReport assess(PlaybookRef from, AdoptPlaybook order) {
        Given.present("the version", from);
        Given.whole(order);
        List<CaseId> fitting = List.empty();
        List<Misfit> misfits = List.empty();
        CaseQuery query =
                CaseQuery.builder().standing(CaseQuery.Standing.OPEN).limit(200).build();
        for (Option<CaseQuery> next = Option.some(query); next.isDefined(); ) {
            CaseQuery here = next.get();
            Page page = desk.list(here, order.header().actor());
            for (Case found : page.cases().filter(each -> each.playbook().equals(from))) {
                Option<Rejection> refusal =
                        desk.explain(found.id(), order).swap().toOption();
                fitting = refusal.isEmpty() ? fitting.prepend(found.id()) : fitting;
                misfits = refusal.map(why -> new Misfit(
                                found.id(), found.number(), found.status().id(), why))
                        .toList()
                        .appendAll(misfits);
            }
            next = page.next().map(cursor -> here.withAfter(Option.some(cursor)));
        }
        return new AdoptionReport(fitting.reverse(), misfits.reverse());
    }

    /**
     * What would become of cases under a newer version.
     *
     * @param fitting those that could go on under it as the command says
     * @param misfits those that would be illegal, each with every reason
     */
    public record AdoptionReport(Seq<CaseId> fitting, Seq<Misfit> misfits) {

        /** {@return how many could, and one line for each that could not, without personal data} */
        @Override
        public String toString() {
            return misfits.mkString(fitting.size() + " cases fit\n", "\n", "");
        }
    }

    /**
     * A case that does not fit a newer version.
     *
     * @param caseId  which case
     * @param number  its number
     * @param status  where it stands
     * @param refusal everything that would be illegal, and what would make it legal
     */
    public record Misfit(CaseId caseId, CaseNumber number, StatusId status, Rejection refusal) {

        /** {@return one line} */
        @Override
        public String toString() {
            return number + ", " + status + ": " + refusal;
        }
    }
}
