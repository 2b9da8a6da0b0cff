CREATE TABLE notes (id bigint PRIMARY KEY, owner text NOT NULL);
ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON notes FOR SELECT TO app_user, app_reader USING (owner = SESSION_USER);
CREATE POLICY writers ON notes AS RESTRICTIVE FOR UPDATE USING (true) WITH CHECK (owner <> '');
