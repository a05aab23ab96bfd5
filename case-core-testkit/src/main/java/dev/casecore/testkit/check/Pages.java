package dev.casecore.testkit.check;

import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.Page;
import dev.casecore.port.Store;
import io.vavr.control.Option;
import java.util.function.Consumer;

/** The cases of a list, read page by page. */
final class Pages {
    static final int SIZE = 200;

    private final Store store;
    private final TenantId tenant;
    private final CaseQuery query;

    private Pages(Store store, TenantId tenant, CaseQuery query) {
        this.store = store;
        this.tenant = tenant;
        this.query = query;
    }

    static Pages of(Store store, TenantId tenant, CaseQuery query) {
        return new Pages(store, tenant, query);
    }

    void forEach(Consumer<Case> action) {
        Option<Page.Cursor> next = Option.none();
        do {
            Page page = store.list(tenant, query.withAfter(next));
            page.cases().forEach(action);
            next = page.next();
        } while (next.isDefined());
    }
}
