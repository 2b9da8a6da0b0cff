-- The database itself. The locale of icu and builtin: 15 daticulocale, 17 datlocale.
SELECT pg_encoding_to_char(d.encoding) AS encoding, d.datcollate AS collate, d.datctype AS ctype,
       /*if >= 150000*/ CASE d.datlocprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END
       /*else*/ 'libc' /*end*/ AS provider,
       /*if >= 170000*/ d.datlocale /*else*/ /*if >= 150000*/ d.daticulocale /*else*/ NULL /*end*/ /*end*/ AS locale,
       current_user AS current_user, pg_get_userbyid(d.datdba) AS owner
  FROM pg_database d
 WHERE d.datname = current_database()
