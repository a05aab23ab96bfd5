-- case-core, version 1, for MariaDB 10.6 or newer. Texts compare by code point and with their trailing blanks; times are UTC.

CREATE TABLE casecore_schema (
    version integer NOT NULL PRIMARY KEY
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
INSERT INTO casecore_schema (version) VALUES (1);

-- The queues that people edit at run time, and who may pick from them.
CREATE TABLE casecore_queue (
    tenant varchar(128) NOT NULL,
    queue varchar(128) NOT NULL,
    name varchar(255) NOT NULL,
    definition longtext NOT NULL,
    PRIMARY KEY (tenant, queue)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE TABLE casecore_queue_member (
    tenant varchar(128) NOT NULL,
    queue varchar(128) NOT NULL,
    user_id varchar(128) NOT NULL,
    PRIMARY KEY (tenant, queue, user_id),
    FOREIGN KEY (tenant, queue) REFERENCES casecore_queue (tenant, queue) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX casecore_queue_member_user ON casecore_queue_member (tenant, user_id, queue);

-- One row for each case: what lists and queues sort and filter by, and the whole state as JSON.
-- queue is set exactly while the case is open and owned by a queue; priority is 10 for high and 20 for normal.
CREATE TABLE casecore_case (
    tenant varchar(128) NOT NULL,
    case_id varchar(128) NOT NULL,
    case_number varchar(128) NOT NULL,
    version bigint NOT NULL,
    last_sequence bigint NOT NULL,
    playbook varchar(128) NOT NULL,
    playbook_version integer NOT NULL,
    kind varchar(128) NOT NULL,
    status varchar(128) NOT NULL,
    category varchar(32) NOT NULL,
    is_open boolean NOT NULL,
    owner varchar(160) NOT NULL,
    owned_since datetime(6) NOT NULL,
    queue varchar(128),
    priority smallint NOT NULL,
    created_at datetime(6) NOT NULL,
    created_by varchar(160) NOT NULL,
    modified_at datetime(6) NOT NULL,
    reviewed_at datetime(6),
    closed_at datetime(6),
    closed_by varchar(128),
    reopenings integer NOT NULL,
    format integer NOT NULL,
    state longtext NOT NULL,
    PRIMARY KEY (tenant, case_id),
    CONSTRAINT casecore_case_number UNIQUE (tenant, case_number),
    CONSTRAINT casecore_case_queue FOREIGN KEY (tenant, queue) REFERENCES casecore_queue (tenant, queue)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX casecore_case_waiting ON casecore_case (tenant, queue, priority, created_at, case_number);
CREATE INDEX casecore_case_waiting_by_age ON casecore_case (tenant, queue, created_at, case_number);
CREATE INDEX casecore_case_owned ON casecore_case (tenant, owner, is_open, priority, created_at, case_number);
CREATE INDEX casecore_case_created ON casecore_case (tenant, created_at, case_number);
CREATE INDEX casecore_case_closed ON casecore_case (tenant, closed_by, closed_at, case_number);
CREATE INDEX casecore_case_reviewed ON casecore_case (tenant, is_open, reviewed_at, case_number);

-- One row for each open case assignment: the worklists of departments.
CREATE TABLE casecore_assignment (
    tenant varchar(128) NOT NULL,
    case_id varchar(128) NOT NULL,
    assignment integer NOT NULL,
    department varchar(128) NOT NULL,
    opened_at datetime(6) NOT NULL,
    PRIMARY KEY (tenant, case_id, assignment)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX casecore_assignment_department ON casecore_assignment (tenant, department, case_id);

-- What makes cases alike, digested; and the rows that intakes of like cases lock.
CREATE TABLE casecore_match (
    tenant varchar(128) NOT NULL,
    digest varchar(64) NOT NULL,
    case_id varchar(128) NOT NULL,
    is_issue boolean NOT NULL,
    PRIMARY KEY (tenant, digest, case_id, is_issue)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX casecore_match_case ON casecore_match (tenant, case_id);
CREATE TABLE casecore_intake (
    tenant varchar(128) NOT NULL,
    bucket integer NOT NULL,
    intakes bigint NOT NULL,
    PRIMARY KEY (tenant, bucket)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- One row for each look at a watched queue.
CREATE TABLE casecore_check (
    tenant varchar(128) NOT NULL,
    queue varchar(128) NOT NULL,
    user_id varchar(128) NOT NULL,
    checked_at datetime(6) NOT NULL,
    PRIMARY KEY (tenant, queue, user_id, checked_at)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- One row for each clock on which something falls due by itself.
CREATE TABLE casecore_clock (
    tenant varchar(128) NOT NULL,
    case_id varchar(128) NOT NULL,
    clock varchar(128) NOT NULL,
    next_at datetime(6) NOT NULL,
    due_at datetime(6),
    calendar varchar(128) NOT NULL,
    PRIMARY KEY (tenant, case_id, clock)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX casecore_clock_due ON casecore_clock (next_at, tenant, case_id, clock);
CREATE INDEX casecore_clock_due_of_tenant ON casecore_clock (tenant, next_at, case_id, clock);

-- One row for each event.
CREATE TABLE casecore_event (
    tenant varchar(128) NOT NULL,
    case_id varchar(128) NOT NULL,
    sequence bigint NOT NULL,
    version bigint NOT NULL,
    command varchar(128) NOT NULL,
    actor varchar(160) NOT NULL,
    occurred_at datetime(6) NOT NULL,
    recorded_at datetime(6) NOT NULL,
    kind varchar(64) NOT NULL,
    content longtext NOT NULL,
    PRIMARY KEY (tenant, case_id, sequence)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- One row for each accepted command.
CREATE TABLE casecore_receipt (
    tenant varchar(128) NOT NULL,
    command varchar(128) NOT NULL,
    fingerprint varchar(128) NOT NULL,
    case_id varchar(128) NOT NULL,
    from_sequence bigint NOT NULL,
    until_sequence bigint NOT NULL,
    advice longtext NOT NULL,
    PRIMARY KEY (tenant, command)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- The feed. Writers leave what they committed in casecore_pending; readers, one at a time, give it a place in casecore_feed.
CREATE TABLE casecore_pending (
    tenant varchar(128) NOT NULL,
    case_id varchar(128) NOT NULL,
    from_sequence bigint NOT NULL,
    until_sequence bigint NOT NULL,
    recorded_at datetime(6) NOT NULL,
    PRIMARY KEY (tenant, case_id, from_sequence)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE TABLE casecore_feed (
    last_position bigint NOT NULL PRIMARY KEY,
    tenant varchar(128) NOT NULL,
    case_id varchar(128) NOT NULL,
    from_sequence bigint NOT NULL,
    until_sequence bigint NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE TABLE casecore_feed_end (
    id integer NOT NULL PRIMARY KEY,
    last_position bigint NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
INSERT INTO casecore_feed_end (id, last_position) VALUES (1, 0);
CREATE TABLE casecore_subscriber (
    name varchar(128) NOT NULL PRIMARY KEY,
    last_position bigint NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- The last case number drawn by each tenant.
CREATE TABLE casecore_number (
    tenant varchar(128) NOT NULL PRIMARY KEY,
    last_number bigint NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
