const longNames: Readonly<Record<string, string>> = {
  Casedletter: 'LC',
  Closepunctuation: 'Pe',
  Cntrl: 'Cc',
  Combiningmark: 'M',
  Connectorpunctuation: 'Pc',
  Control: 'Cc',
  Currencysymbol: 'Sc',
  Dashpunctuation: 'Pd',
  Decimalnumber: 'Nd',
  Digit: 'Nd',
  Enclosingmark: 'Me',
  Finalpunctuation: 'Pf',
  Format: 'Cf',
  Initialpunctuation: 'Pi',
  Letter: 'L',
  Letternumber: 'Nl',
  Lineseparator: 'Zl',
  Lowercaseletter: 'Ll',
  Mark: 'M',
  Mathsymbol: 'Sm',
  Modifierletter: 'Lm',
  Modifiersymbol: 'Sk',
  Nonspacingmark: 'Mn',
  Number: 'N',
  Openpunctuation: 'Ps',
  Other: 'C',
  Otherletter: 'Lo',
  Othernumber: 'No',
  Otherpunctuation: 'Po',
  Othersymbol: 'So',
  Paragraphseparator: 'Zp',
  Privateuse: 'Co',
  Punct: 'P',
  Punctuation: 'P',
  Separator: 'Z',
  Spaceseparator: 'Zs',
  Spacingmark: 'Mc',
  Surrogate: 'Cs',
  Symbol: 'S',
  Titlecaseletter: 'Lt',
  Unassigned: 'Cn',
  Uppercaseletter: 'Lu',
};

/** Scripts that Unicode has since 16.0, where Go's tables are those of 15.0, and what is neither category nor script. */
const unknownToGo = new Set([
  ...['Garay', 'Sidetic', 'Sunuwar', 'Todhri', 'Unknown'],
  ...['Alphabetic', 'Dash', 'Emoji', 'Lowercase', 'Math', 'Uppercase'],
]);

/**
 * The short spelling of a name in `\p{…}`. Go ignores case, spaces, hyphens and underscores there, and knows the long names
 * of categories; a name that it does not know at all comes back as one that nobody knows.
 */
export function unicodeClassName(written: string): string {
  const joined = written.replaceAll(/[-_ ]/g, '');
  const name = upper(joined.slice(0, 1)) + lower(joined.slice(1));
  return unknownToGo.has(name) ? `?${name}` : (longNames[name] ?? name);
}

function upper(text: string): string {
  return text.replaceAll(/[a-z]/g, (letter) => letter.toUpperCase());
}

function lower(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}
