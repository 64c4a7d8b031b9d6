/**
 * Finds something out once for each object. A list of problems asks for the fix of each, and all of them are edits of one
 * tree. Only what an edit looks through is remembered, which is little of a document.
 */
export function oncePer<Asked extends object, Found>(find: (asked: Asked) => Found): (asked: Asked) => Found {
  const known = new WeakMap<Asked, { readonly found: Found }>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before.found;
    const found = find(asked);
    known.set(asked, { found });
    return found;
  };
}
