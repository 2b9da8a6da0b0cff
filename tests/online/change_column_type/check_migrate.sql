SELECT id, value, value__gen_new FROM app.readings
 WHERE value IS DISTINCT FROM value__gen_new OR id IS DISTINCT FROM id__gen_new OR owner_id IS DISTINCT FROM owner_id__gen_new
    OR coalesce(nullif(weight, '')::numeric, 0) IS DISTINCT FROM weight__gen_new;
SELECT n, reading_id FROM app.parts WHERE n IS DISTINCT FROM n__gen_new OR reading_id IS DISTINCT FROM reading_id__gen_new;
