-- $1: a connection as it stands in XML. Without its passwords: of the user in a URI, of its parameters, of key words.
(SELECT CASE WHEN u.text ~ '^postgres(ql)?://'
             THEN rtrim(regexp_replace(regexp_replace(u.text, '([?&])(ssl)?password=[^&]*&?', '\1', 'g'),
                                       '^(\w+://[^/?#@:]*):[^/@]*@', '\1@'), '?&')
             ELSE btrim(regexp_replace(u.text, '\m(ssl)?password\s*=\s*(''(\\.|[^''\\])*''|(\\.|[^\s\\])*)\s*', '', 'gi')) END
   FROM (SELECT replace(replace(replace($1, '&lt;', '<'), '&gt;', '>'), '&amp;', '&') AS text) u)
