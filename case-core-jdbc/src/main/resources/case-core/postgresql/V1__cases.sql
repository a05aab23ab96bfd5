-- case-core, version 1, for PostgreSQL 13 or newer. Texts compare by code point, so columns have the collation "C".
-- Keys are added after the indexes: while a table has no statistics, PostgreSQL takes the youngest of all indexes that begin with the tenant.

CREATE TABLE casecore_schema (
    version integer NOT NULL PRIMARY KEY
);
INSERT INTO casecore_schema (version) VALUES (1);

-- The queues that people edit at run time, and who may pick from them.
CREATE TABLE casecore_queue (
    tenant varchar(128) COLLATE "C" NOT NULL,
    queue varchar(128) COLLATE "C" NOT NULL,
    name varchar(255) NOT NULL,
    definition text NOT NULL,
    PRIMARY KEY (tenant, queue)
);
CREATE TABLE casecore_queue_member (
    tenant varchar(128) COLLATE "C" NOT NULL,
    queue varchar(128) COLLATE "C" NOT NULL,
    user_id varchar(128) COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant, queue, user_id),
    FOREIGN KEY (tenant, queue) REFERENCES casecore_queue (tenant, queue) ON DELETE CASCADE
);
CREATE INDEX casecore_queue_member_user ON casecore_queue_member (tenant, user_id, queue);

-- One row for each case: what lists and queues sort and filter by, and the whole state as JSON.
-- queue is set exactly while the case is open and owned by a queue; priority is 10 for high and 20 for normal.
CREATE TABLE casecore_case (
    tenant varchar(128) COLLATE "C" NOT NULL,
    case_id varchar(128) COLLATE "C" NOT NULL,
    case_number varchar(128) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    last_sequence bigint NOT NULL,
    playbook varchar(128) COLLATE "C" NOT NULL,
    playbook_version integer NOT NULL,
    kind varchar(128) COLLATE "C" NOT NULL,
    status varchar(128) COLLATE "C" NOT NULL,
    category varchar(32) COLLATE "C" NOT NULL,
    is_open boolean NOT NULL,
    owner varchar(160) COLLATE "C" NOT NULL,
    owned_since timestamptz NOT NULL,
    queue varchar(128) COLLATE "C",
    priority smallint NOT NULL,
    created_at timestamptz NOT NULL,
    created_by varchar(160) COLLATE "C" NOT NULL,
    modified_at timestamptz NOT NULL,
    reviewed_at timestamptz,
    closed_at timestamptz,
    closed_by varchar(128) COLLATE "C",
    reopenings integer NOT NULL,
    format integer NOT NULL,
    state text NOT NULL,
    CONSTRAINT casecore_case_queue FOREIGN KEY (tenant, queue) REFERENCES casecore_queue (tenant, queue)
) WITH (fillfactor = 85);
CREATE INDEX casecore_case_waiting ON casecore_case (tenant, queue, priority, created_at, case_number) WHERE queue IS NOT NULL;
CREATE INDEX casecore_case_waiting_by_age ON casecore_case (tenant, queue, created_at, case_number) WHERE queue IS NOT NULL;
CREATE INDEX casecore_case_owned ON casecore_case (tenant, owner, is_open, priority, created_at, case_number);
CREATE INDEX casecore_case_created ON casecore_case (tenant, created_at, case_number);
CREATE INDEX casecore_case_closed ON casecore_case (tenant, closed_by, closed_at, case_number) WHERE closed_by IS NOT NULL;
CREATE INDEX casecore_case_reviewed ON casecore_case (tenant, reviewed_at, case_number) WHERE is_open;
ALTER TABLE casecore_case ADD CONSTRAINT casecore_case_number UNIQUE (tenant, case_number);
ALTER TABLE casecore_case ADD PRIMARY KEY (tenant, case_id);

-- One row for each open case assignment: the worklists of departments.
CREATE TABLE casecore_assignment (
    tenant varchar(128) COLLATE "C" NOT NULL,
    case_id varchar(128) COLLATE "C" NOT NULL,
    assignment integer NOT NULL,
    department varchar(128) COLLATE "C" NOT NULL,
    opened_at timestamptz NOT NULL
);
CREATE INDEX casecore_assignment_department ON casecore_assignment (tenant, department, case_id);
ALTER TABLE casecore_assignment ADD PRIMARY KEY (tenant, case_id, assignment);

-- What makes cases alike, digested; and the rows that intakes of like cases lock.
CREATE TABLE casecore_match (
    tenant varchar(128) COLLATE "C" NOT NULL,
    digest varchar(64) COLLATE "C" NOT NULL,
    case_id varchar(128) COLLATE "C" NOT NULL,
    is_issue boolean NOT NULL
);
CREATE INDEX casecore_match_case ON casecore_match (tenant, case_id);
ALTER TABLE casecore_match ADD PRIMARY KEY (tenant, digest, case_id, is_issue);
CREATE TABLE casecore_intake (
    tenant varchar(128) COLLATE "C" NOT NULL,
    bucket integer NOT NULL,
    intakes bigint NOT NULL,
    PRIMARY KEY (tenant, bucket)
) WITH (fillfactor = 50);

-- One row for each look at a watched queue.
CREATE TABLE casecore_check (
    tenant varchar(128) COLLATE "C" NOT NULL,
    queue varchar(128) COLLATE "C" NOT NULL,
    user_id varchar(128) COLLATE "C" NOT NULL,
    checked_at timestamptz NOT NULL,
    PRIMARY KEY (tenant, queue, user_id, checked_at)
);

-- One row for each clock on which something falls due by itself.
CREATE TABLE casecore_clock (
    tenant varchar(128) COLLATE "C" NOT NULL,
    case_id varchar(128) COLLATE "C" NOT NULL,
    clock varchar(128) COLLATE "C" NOT NULL,
    next_at timestamptz NOT NULL,
    due_at timestamptz,
    calendar varchar(128) COLLATE "C" NOT NULL
);
CREATE INDEX casecore_clock_due ON casecore_clock (next_at, tenant, case_id, clock);
CREATE INDEX casecore_clock_due_of_tenant ON casecore_clock (tenant, next_at, case_id, clock);
ALTER TABLE casecore_clock ADD PRIMARY KEY (tenant, case_id, clock);

-- One row for each event.
CREATE TABLE casecore_event (
    tenant varchar(128) COLLATE "C" NOT NULL,
    case_id varchar(128) COLLATE "C" NOT NULL,
    sequence bigint NOT NULL,
    version bigint NOT NULL,
    command varchar(128) COLLATE "C" NOT NULL,
    actor varchar(160) COLLATE "C" NOT NULL,
    occurred_at timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    kind varchar(64) COLLATE "C" NOT NULL,
    content text NOT NULL,
    PRIMARY KEY (tenant, case_id, sequence)
);

-- One row for each accepted command.
CREATE TABLE casecore_receipt (
    tenant varchar(128) COLLATE "C" NOT NULL,
    command varchar(128) COLLATE "C" NOT NULL,
    fingerprint varchar(128) NOT NULL,
    case_id varchar(128) COLLATE "C" NOT NULL,
    from_sequence bigint NOT NULL,
    until_sequence bigint NOT NULL,
    advice text NOT NULL,
    PRIMARY KEY (tenant, command)
);

-- The feed. Writers leave what they committed in casecore_pending; readers, one at a time, give it a place in casecore_feed.
CREATE TABLE casecore_pending (
    tenant varchar(128) COLLATE "C" NOT NULL,
    case_id varchar(128) COLLATE "C" NOT NULL,
    from_sequence bigint NOT NULL,
    until_sequence bigint NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (tenant, case_id, from_sequence)
);
CREATE TABLE casecore_feed (
    last_position bigint NOT NULL PRIMARY KEY,
    tenant varchar(128) COLLATE "C" NOT NULL,
    case_id varchar(128) COLLATE "C" NOT NULL,
    from_sequence bigint NOT NULL,
    until_sequence bigint NOT NULL
);
CREATE TABLE casecore_feed_end (
    id integer NOT NULL PRIMARY KEY,
    last_position bigint NOT NULL
) WITH (fillfactor = 50);
INSERT INTO casecore_feed_end (id, last_position) VALUES (1, 0);
CREATE TABLE casecore_subscriber (
    name varchar(128) COLLATE "C" NOT NULL PRIMARY KEY,
    last_position bigint NOT NULL
) WITH (fillfactor = 50);

-- The last case number drawn by each tenant.
CREATE TABLE casecore_number (
    tenant varchar(128) COLLATE "C" NOT NULL PRIMARY KEY,
    last_number bigint NOT NULL
) WITH (fillfactor = 50);
