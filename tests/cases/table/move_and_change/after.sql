CREATE SCHEMA crm;
-- gen: renamed from public.people
CREATE TABLE crm.contacts (id int PRIMARY KEY, name text NOT NULL, size text);
-- gen: retire column crm.contacts.old
