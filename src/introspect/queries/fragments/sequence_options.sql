json_build_object('type', format_type($1.seqtypid, NULL), 'start', $1.seqstart, 'increment', $1.seqincrement,
                  'minimum', $1.seqmin, 'maximum', $1.seqmax, 'cache', $1.seqcache, 'cycle', $1.seqcycle)
