CREATE TABLE hits (
    page text NOT NULL,
    seen date NOT NULL,
    -- gen: backfill (length(page))
    size integer NOT NULL
) PARTITION BY RANGE (seen);
CREATE TABLE hits_early PARTITION OF hits FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
CREATE TABLE hits_late PARTITION OF hits DEFAULT;
