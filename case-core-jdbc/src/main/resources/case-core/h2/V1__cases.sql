-- case-core, version 1, for H2. H2 compares texts by UTF-16 unit; case_number_order has their order by code point.

CREATE TABLE casecore_schema (
    version integer NOT NULL PRIMARY KEY
);
INSERT INTO casecore_schema (version) VALUES (1);

-- The queues that people edit at run time, and who may pick from them.
CREATE TABLE casecore_queue (
    tenant varchar(256) NOT NULL,
    queue varchar(256) NOT NULL,
    name varchar(510) NOT NULL,
    definition character large object NOT NULL,
    PRIMARY KEY (tenant, queue)
);
CREATE TABLE casecore_queue_member (
    tenant varchar(256) NOT NULL,
    queue varchar(256) NOT NULL,
    user_id varchar(256) NOT NULL,
    PRIMARY KEY (tenant, queue, user_id),
    FOREIGN KEY (tenant, queue) REFERENCES casecore_queue (tenant, queue) ON DELETE CASCADE
);
CREATE INDEX casecore_queue_member_user ON casecore_queue_member (tenant, user_id, queue);

-- One row for each case: what lists and queues sort and filter by, and the whole state as JSON.
-- queue is set exactly while the case is open and owned by a queue; priority is 10 for high and 20 for normal.
CREATE TABLE casecore_case (
    tenant varchar(256) NOT NULL,
    case_id varchar(256) NOT NULL,
    case_number varchar(256) NOT NULL,
    version bigint NOT NULL,
    last_sequence bigint NOT NULL,
    playbook varchar(256) NOT NULL,
    playbook_version integer NOT NULL,
    kind varchar(256) NOT NULL,
    status varchar(256) NOT NULL,
    category varchar(32) NOT NULL,
    is_open boolean NOT NULL,
    owner varchar(320) NOT NULL,
    owned_since timestamp(6) with time zone NOT NULL,
    queue varchar(256),
    priority smallint NOT NULL,
    created_at timestamp(6) with time zone NOT NULL,
    created_by varchar(320) NOT NULL,
    modified_at timestamp(6) with time zone NOT NULL,
    reviewed_at timestamp(6) with time zone,
    closed_at timestamp(6) with time zone,
    closed_by varchar(256),
    reopenings integer NOT NULL,
    format integer NOT NULL,
    state character large object NOT NULL,
    case_number_order varbinary(512) GENERATED ALWAYS AS (stringtoutf8(case_number)),
    PRIMARY KEY (tenant, case_id),
    CONSTRAINT casecore_case_number UNIQUE (tenant, case_number),
    CONSTRAINT casecore_case_queue FOREIGN KEY (tenant, queue) REFERENCES casecore_queue (tenant, queue)
);
CREATE INDEX casecore_case_waiting ON casecore_case (tenant, queue, priority, created_at, case_number_order);
CREATE INDEX casecore_case_waiting_by_age ON casecore_case (tenant, queue, created_at, case_number_order);
CREATE INDEX casecore_case_owned ON casecore_case (tenant, owner, is_open, priority, created_at, case_number_order);
CREATE INDEX casecore_case_created ON casecore_case (tenant, created_at, case_number_order);
CREATE INDEX casecore_case_closed ON casecore_case (tenant, closed_by, closed_at, case_number_order);
CREATE INDEX casecore_case_reviewed ON casecore_case (tenant, is_open, reviewed_at, case_number_order);

-- One row for each open case assignment: the worklists of departments.
CREATE TABLE casecore_assignment (
    tenant varchar(256) NOT NULL,
    case_id varchar(256) NOT NULL,
    assignment integer NOT NULL,
    department varchar(256) NOT NULL,
    opened_at timestamp(6) with time zone NOT NULL,
    PRIMARY KEY (tenant, case_id, assignment)
);
CREATE INDEX casecore_assignment_department ON casecore_assignment (tenant, department, case_id);

-- What makes cases alike, digested; and the rows that intakes of like cases lock.
CREATE TABLE casecore_match (
    tenant varchar(256) NOT NULL,
    digest varchar(64) NOT NULL,
    case_id varchar(256) NOT NULL,
    is_issue boolean NOT NULL,
    PRIMARY KEY (tenant, digest, case_id, is_issue)
);
CREATE INDEX casecore_match_case ON casecore_match (tenant, case_id);
CREATE TABLE casecore_intake (
    tenant varchar(256) NOT NULL,
    bucket integer NOT NULL,
    intakes bigint NOT NULL,
    PRIMARY KEY (tenant, bucket)
);

-- One row for each look at a watched queue.
CREATE TABLE casecore_check (
    tenant varchar(256) NOT NULL,
    queue varchar(256) NOT NULL,
    user_id varchar(256) NOT NULL,
    checked_at timestamp(6) with time zone NOT NULL,
    PRIMARY KEY (tenant, queue, user_id, checked_at)
);

-- One row for each clock on which something falls due by itself.
CREATE TABLE casecore_clock (
    tenant varchar(256) NOT NULL,
    case_id varchar(256) NOT NULL,
    clock varchar(256) NOT NULL,
    next_at timestamp(6) with time zone NOT NULL,
    due_at timestamp(6) with time zone,
    calendar varchar(256) NOT NULL,
    PRIMARY KEY (tenant, case_id, clock)
);
CREATE INDEX casecore_clock_due ON casecore_clock (next_at, tenant, case_id, clock);
CREATE INDEX casecore_clock_due_of_tenant ON casecore_clock (tenant, next_at, case_id, clock);

-- One row for each event.
CREATE TABLE casecore_event (
    tenant varchar(256) NOT NULL,
    case_id varchar(256) NOT NULL,
    sequence bigint NOT NULL,
    version bigint NOT NULL,
    command varchar(256) NOT NULL,
    actor varchar(320) NOT NULL,
    occurred_at timestamp(6) with time zone NOT NULL,
    recorded_at timestamp(6) with time zone NOT NULL,
    kind varchar(64) NOT NULL,
    content character large object NOT NULL,
    PRIMARY KEY (tenant, case_id, sequence)
);

-- One row for each accepted command.
CREATE TABLE casecore_receipt (
    tenant varchar(256) NOT NULL,
    command varchar(256) NOT NULL,
    fingerprint varchar(256) NOT NULL,
    case_id varchar(256) NOT NULL,
    from_sequence bigint NOT NULL,
    until_sequence bigint NOT NULL,
    advice character large object NOT NULL,
    PRIMARY KEY (tenant, command)
);

-- The feed. Writers leave what they committed in casecore_pending; readers, one at a time, give it a place in casecore_feed.
CREATE TABLE casecore_pending (
    tenant varchar(256) NOT NULL,
    case_id varchar(256) NOT NULL,
    from_sequence bigint NOT NULL,
    until_sequence bigint NOT NULL,
    recorded_at timestamp(6) with time zone NOT NULL,
    PRIMARY KEY (tenant, case_id, from_sequence)
);
CREATE TABLE casecore_feed (
    last_position bigint NOT NULL PRIMARY KEY,
    tenant varchar(256) NOT NULL,
    case_id varchar(256) NOT NULL,
    from_sequence bigint NOT NULL,
    until_sequence bigint NOT NULL
);
CREATE TABLE casecore_feed_end (
    id integer NOT NULL PRIMARY KEY,
    last_position bigint NOT NULL
);
INSERT INTO casecore_feed_end (id, last_position) VALUES (1, 0);
CREATE TABLE casecore_subscriber (
    name varchar(256) NOT NULL PRIMARY KEY,
    last_position bigint NOT NULL
);

-- The last case number drawn by each tenant.
CREATE TABLE casecore_number (
    tenant varchar(256) NOT NULL PRIMARY KEY,
    last_number bigint NOT NULL
);
