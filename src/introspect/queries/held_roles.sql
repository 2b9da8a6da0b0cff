-- Roles whose privileges the current role has without SET ROLE: what they own it may change.
SELECT rolname FROM pg_roles WHERE pg_has_role(current_user, oid, 'USAGE')
