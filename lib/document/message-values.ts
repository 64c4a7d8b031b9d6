/** What a message's sentences are filled with; how a list is written is up to the language. */
export type MessageValues = Readonly<Record<string, string | number | readonly string[]>>;

/** The values with each of their texts changed, also those in lists. */
export function changeTexts(values: MessageValues, change: (text: string) => string): MessageValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value === 'number') return [name, value];
      return [name, typeof value === 'string' ? change(value) : value.map(change)];
    }),
  );
}
