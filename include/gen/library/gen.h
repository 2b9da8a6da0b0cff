#ifndef GEN_LIBRARY_GEN_H
#define GEN_LIBRARY_GEN_H

/* gen inside a program, for C and everything that can call C. The functions are those of migrate.hpp, which says more.
 *
 * Strings that go in are UTF-8, end with a zero byte and are copied. Strings that come out belong to their outcome and
 * live until gen_outcome_free. Functions may be called from several threads at once. None of them ends the program;
 * gen_... that return an outcome return NULL only when there is no memory left. */

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define GEN_API __attribute__((visibility("default")))
#else
#define GEN_API
#endif

/* The numbers are those of gen's exit codes. */
enum gen_status {
  GEN_DONE = 0,
  GEN_FAILED = 1,
  GEN_PENDING = 2,
  GEN_BUSY = 3,
  GEN_HALF_WAY = 4,
  GEN_INTERRUPTED = 130
};

/* Set `size` to sizeof(gen_options) and everything else to zero, then what differs from the defaults: a zero or NULL
 * member means the default of gen::library::Options. Members may be added behind the last one. */
typedef struct gen_options {
  size_t size;
  const char *url;
  const char *dir;
  int contract; /* not zero: run contract files as well */
  unsigned server_wait_ms;
  unsigned run_lock_wait_ms;
  unsigned lock_timeout_ms;
  unsigned retry_budget_ms;
  const char *note;
  void (*log)(const char *line, void *log_data);
  void *log_data;
  const char *project; /* its ledger is schema gen_PROJECT; NULL: schema gen */
} gen_options;

typedef struct gen_outcome gen_outcome;

GEN_API gen_outcome *gen_migrate_up(const gen_options *options);
GEN_API gen_outcome *gen_pending(const gen_options *options);
GEN_API gen_outcome *gen_version(const gen_options *options);
GEN_API gen_outcome *gen_wait_until_migrated(const gen_options *options, unsigned patience_ms);

GEN_API int gen_outcome_status(const gen_outcome *outcome);
GEN_API const char *gen_outcome_version(const gen_outcome *outcome);
GEN_API const char *gen_outcome_message(const gen_outcome *outcome);
GEN_API size_t gen_outcome_applied_count(const gen_outcome *outcome);
GEN_API const char *gen_outcome_applied(const gen_outcome *outcome, size_t index); /* NULL beyond the last */
GEN_API size_t gen_outcome_pending_count(const gen_outcome *outcome);
GEN_API const char *gen_outcome_pending(const gen_outcome *outcome, size_t index); /* NULL beyond the last */
GEN_API void gen_outcome_free(gen_outcome *outcome);                               /* NULL is allowed */

#ifdef __cplusplus
}
#endif

#endif
