CREATE TABLE k (
  -- gen: using (gen_random_uuid())
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), n text,
  -- gen: using (to_timestamp(length(seen))) reverse ('x')
  seen timestamptz);
