#include "tables.hpp"

namespace gen::apply {

// Version 1 tables are made as version 1 made them; what a later version added follows column by column, so that one
// text makes a new ledger and brings an older one up to date. gen.checkpoints comes column by column in any case: a
// generated backfill that ran under plain psql may have made a smaller one.
const char* const kLedgerTables = R"sql(
CREATE SCHEMA IF NOT EXISTS {ledger};
COMMENT ON SCHEMA {ledger} IS 'What gen ran in this database, and what it still needs';

CREATE TABLE IF NOT EXISTS {ledger}.settings (
  name  text PRIMARY KEY,
  value text NOT NULL
);

CREATE TABLE IF NOT EXISTS {ledger}.migrations (
  version            text PRIMARY KEY,
  name               text NOT NULL,
  kind               text NOT NULL DEFAULT 'schema' CHECK (kind IN ('schema', 'data')),
  phase              text CHECK (phase IN ('expand', 'migrate', 'contract')),
  state              text NOT NULL
                     CHECK (state IN ('running', 'completed', 'failed', 'skipped', 'rolled_back', 'baseline')),
  direction          text NOT NULL DEFAULT 'up' CHECK (direction IN ('up', 'down')),
  checksum           text NOT NULL,
  steps_total        integer NOT NULL DEFAULT 0,
  steps_done         integer NOT NULL DEFAULT 0,
  step_hashes        text[] NOT NULL DEFAULT '{}',
  error              text,
  sqlstate           text,
  up_sql             text NOT NULL DEFAULT '',
  down_sql           text,
  fingerprint_before text,
  fingerprint_after  text,
  started_at         timestamptz,
  finished_at        timestamptz,
  ms                 bigint NOT NULL DEFAULT 0,
  rank               bigint,
  role               text NOT NULL DEFAULT session_user,
  host               text,
  backend_pid        integer,
  gen_version        text,
  git_sha            text,
  note               text
);

ALTER TABLE {ledger}.migrations
  ADD COLUMN IF NOT EXISTS step_started    integer,
  ADD COLUMN IF NOT EXISTS error_line      integer,
  ADD COLUMN IF NOT EXISTS error_statement text,
  ADD COLUMN IF NOT EXISTS error_detail    text,
  ADD COLUMN IF NOT EXISTS error_hint      text;

CREATE TABLE IF NOT EXISTS {ledger}.events (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at          timestamptz NOT NULL DEFAULT clock_timestamp(),
  version     text,
  action      text NOT NULL,
  detail      text,
  sqlstate    text,
  ms          bigint,
  role        text NOT NULL DEFAULT session_user,
  host        text,
  backend_pid integer NOT NULL DEFAULT pg_backend_pid(),
  gen_version text
);

CREATE TABLE IF NOT EXISTS {ledger}.checkpoints (
  job   text PRIMARY KEY,
  last  text,
  upper text,
  done  boolean NOT NULL DEFAULT false
);
ALTER TABLE {ledger}.checkpoints
  ADD COLUMN IF NOT EXISTS version    text,
  ADD COLUMN IF NOT EXISTS rows_done  bigint NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS rows_seen  bigint NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS batch_size integer,
  ADD COLUMN IF NOT EXISTS pause_ms   integer,
  ADD COLUMN IF NOT EXISTS paused     boolean NOT NULL DEFAULT false,
  ADD COLUMN IF NOT EXISTS stop       boolean NOT NULL DEFAULT false,
  ADD COLUMN IF NOT EXISTS updated_at timestamptz NOT NULL DEFAULT clock_timestamp();

CREATE TABLE IF NOT EXISTS {ledger}.rejects (
  job      text NOT NULL,
  key      text NOT NULL,
  error    text,
  sqlstate text,
  at       timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (job, key)
);
-- Since 3: two migrations may call their job the same. The rows belong to the one that made them.
ALTER TABLE {ledger}.rejects ADD COLUMN IF NOT EXISTS version text NOT NULL DEFAULT '';
UPDATE {ledger}.rejects r SET version = c.version FROM {ledger}.checkpoints c
  WHERE c.job = r.job AND r.version = '' AND c.version IS NOT NULL;
ALTER TABLE {ledger}.rejects DROP CONSTRAINT IF EXISTS rejects_pkey;
ALTER TABLE {ledger}.rejects ADD CONSTRAINT rejects_pkey PRIMARY KEY (version, job, key);

CREATE TABLE IF NOT EXISTS {ledger}.parked (
  original  text PRIMARY KEY,
  parked_as text NOT NULL,
  version   text,
  at        timestamptz NOT NULL DEFAULT clock_timestamp(),
  note      text
);

INSERT INTO {ledger}.settings (name, value) VALUES ('ledger_version', '3')
  ON CONFLICT (name) DO UPDATE SET value = excluded.value;
)sql";

const char* const kIdentityTable = R"sql(
CREATE TABLE IF NOT EXISTS {ledger}.identity (
  one        boolean PRIMARY KEY DEFAULT true CHECK (one),
  name       text NOT NULL,
  protected  boolean NOT NULL DEFAULT false,
  stamped_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  stamped_by text NOT NULL DEFAULT session_user
);
)sql";

}  // namespace gen::apply
