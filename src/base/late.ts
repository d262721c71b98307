/**
 * A value made when it is first asked. Patterns with classes of Unicode take a tenth of a
 * millisecond to read and more: those that few runs need are not made while modules load.
 */
export function late<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
