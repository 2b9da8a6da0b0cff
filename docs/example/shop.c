/* The same from C. */

#include <gen/library/gen.h>
#include <stdio.h>
#include <stdlib.h>

static void log_line(const char *line, void *log_data) {
  (void)log_data;
  fprintf(stderr, "shop: %s\n", line);
}

int main(int argc, char **argv) {
  gen_options options = {.size = sizeof options};
  gen_outcome *outcome;
  int status;
  if (argc < 2) {
    fputs("usage: shop_c MIGRATIONS\n", stderr);
    return 64;
  }
  options.dir = argv[1];
  options.server_wait_ms = 30000;
  options.note = "shop 1.4";
  options.project = getenv("SHOP_PROJECT"); /* as in gen.toml */
  options.log = log_line;

  outcome = gen_migrate_up(&options);
  if (outcome == NULL) return 1;
  status = gen_outcome_status(outcome);
  fputs(gen_outcome_message(outcome), stderr);
  if (status == GEN_DONE) {
    printf("serving with schema %s, ran %zu, pending %zu\n", gen_outcome_version(outcome),
           gen_outcome_applied_count(outcome), gen_outcome_pending_count(outcome));
  }
  gen_outcome_free(outcome);
  return status;
}
