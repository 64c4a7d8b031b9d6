/** CodeMirror's own words, by which it looks up their translation, and our keys for them. */
const phraseKeys = {
  'Control character': 'controlCharacter',
  close: 'close',
  'Go to line': 'goToLine',
  go: 'go',
  Diagnostics: 'problems',
  'No diagnostics': 'noProblems',
  Completions: 'proposals',
} as const;

type PhraseKey = (typeof phraseKeys)[keyof typeof phraseKeys];

/** The phrases for `EditorState.phrases`; `translate` gets the number as `$`, which CodeMirror fills in. */
export function editorPhrases(translate: (key: PhraseKey) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(phraseKeys).map(([phrase, key]) => [phrase, translate(key)]));
}
