import { indentService } from '@codemirror/language';

/** How far a new line is indented: below a key without a value by one step more, else as the line before it. */
export function indentAfter(line: string, step: number): number {
  const [indent = '', dashes = ''] = /^( *)((?:- +)*)/.exec(line)?.slice(1) ?? [];
  const opens = /:\s*(#.*)?$/.test(line) && !/^ *#/.test(line);
  return opens ? indent.length + dashes.length + step : indent.length;
}

export const yamlIndent = indentService.of((context, at) => {
  const { text, from } = context.lineAt(at, -1);
  return indentAfter(text.slice(0, at - from), context.unit);
});
