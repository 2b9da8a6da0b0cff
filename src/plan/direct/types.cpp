#include "gen/render/render.hpp"
#include "plan/aside_name.hpp"
#include "plan/direct/operations.hpp"
#include "plan/effects.hpp"

/// A type that cannot be changed in place while columns use it: the old one steps aside under another name, the new
/// one takes its name, each column is cast over through text, and the old one goes.
namespace gen::plan {
namespace {

using model::Identifier;
using model::Object;
using model::ObjectKey;

Object under_name(Object object, const Identifier& name) {
  model::header(object).key.name = name;
  return object;
}

render::Script exchanged(const Object& old_form, const Object& new_form) {
  const ObjectKey& key = model::header(old_form).key;
  render::Script script{render::rename(key, aside_name(key.name))};
  for (const render::Script& part : {render::create(new_form), render::dress(new_form)}) {
    script.insert(script.end(), part.begin(), part.end());
  }
  return script;
}

}  // namespace

void DirectOperations::type_is_swapped(const Object& before, const Object& after) {
  const ObjectKey& key = model::header(after).key;
  const bool up_swaps = up_.aside.swapped.count(key) != 0;
  const bool down_swaps = down_.aside.swapped.count(key) != 0;
  Step exchange, clear_up, clear_down;
  exchange.up = up_swaps ? exchanged(before, after) : render::alter(before, after).value_or(render::Script{});
  exchange.down = down_swaps ? exchanged(after, before) : render::alter(after, before).value_or(render::Script{});
  if (up_swaps) clear_up.up = {render::drop(under_name(before, aside_name(key.name)))};
  if (down_swaps) clear_down.down = {render::drop(under_name(after, aside_name(key.name)))};
  exchange.up_effects = exchange.down_effects = effects_of_altering(before, after);

  const OperationId middle = add(key, 1, std::move(exchange));
  const OperationId last = add(key, 2, std::move(clear_up));
  const OperationId first = add(key, 0, std::move(clear_down));
  graph_.set_removal(key, middle);
  graph_.set_establishment(key, middle);
  // Deferred edges: the columns' operations do not exist yet, so they are tied when they are made.
  graph_.before(first, middle);
  graph_.before(middle, last);
  swaps_.push_back({key, first, last});
}

void DirectOperations::tie_swaps() {
  for (const Swap& swap : swaps_) {
    for (const Dependents* links : {&before_.links, &after_.links}) {
      for (const Dependents::Link& link : links->of(swap.type)) {
        graph_.before(graph_.establishment(link.key), std::optional(swap.last));
        graph_.before(std::optional(swap.first), graph_.removal(link.key));
        graph_.before(graph_.removal(link.key), std::optional(swap.last));
        graph_.before(std::optional(swap.first), graph_.establishment(link.key));
      }
    }
  }
}

}  // namespace gen::plan
