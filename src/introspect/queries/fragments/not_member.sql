NOT EXISTS (SELECT FROM pg_depend member WHERE member.classid = '$1'::regclass AND member.objid = $2 AND member.deptype = 'e')
