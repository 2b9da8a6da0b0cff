SET ROLE app_user;
INSERT INTO shop.session (visitor, token, place, data) VALUES (3, 'new', 100, '{}') ON CONFLICT (token) DO NOTHING;
UPDATE shop.session SET place = 61 - place;
DELETE FROM shop.session WHERE id = 5;
