SELECT id, score, points FROM app.acc WHERE points IS NULL OR score IS DISTINCT FROM points::int OR note IS DISTINCT FROM remark;
SELECT id, note, points FROM app.acc WHERE note LIKE 'new %' AND points NOT LIKE '00%';
SELECT label, name FROM app.parts WHERE label IS DISTINCT FROM name;
