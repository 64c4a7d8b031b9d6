type Member = { readonly id: string; readonly name: string; readonly email: string };

/** Who is meant by an `@` in a text: by name or by address, the longest that fits, so that Ann is not meant by @Anna. */
export function mentionsIn(text: string, members: readonly Member[]): readonly string[] {
  const called = members
    .flatMap(({ id, name, email }) => [name, email].map((by) => ({ id, by: by.toLowerCase() })))
    .filter(({ by }) => by !== '')
    .toSorted((one, other) => other.by.length - one.by.length);
  const lower = text.toLowerCase();
  const found = [...lower.matchAll(/(?<![\p{L}\p{N}_.+-])@/gu)].flatMap(({ index }) => {
    const rest = lower.slice(index + 1);
    return called.find(({ by }) => rest.startsWith(by) && !/^[\p{L}\p{N}_]/u.test(rest.slice(by.length)))?.id ?? [];
  });
  return [...new Set(found)];
}
