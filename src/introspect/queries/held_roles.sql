-- Roles whose privileges the current role has without SET ROLE: what they own it may change. A superuser has all.
SELECT rolname, rolname = current_user AND rolsuper FROM pg_roles WHERE pg_has_role(current_user, oid, 'USAGE')
