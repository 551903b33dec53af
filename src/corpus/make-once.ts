/**
 * Makes a value when it is first asked for, and keeps it: a Worker should start fast, and few callers need all of it.
 *
 * @param make - must not depend on who asks
 */
export function makeOnce<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
