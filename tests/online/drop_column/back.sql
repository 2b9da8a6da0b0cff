UPDATE people SET rank = 1 WHERE rank >= 10;
UPDATE people SET legacy_code = '' WHERE legacy_code IS NULL;
