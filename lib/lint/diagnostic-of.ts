import {
  changeTexts,
  type Diagnostic,
  type DocumentReading,
  editDocument,
  type Fix,
  type MessageValues,
  type Range,
} from '../document/index.ts';
import { hideUrlPassword } from '../registries/url-password.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

/** What a rule has found, at its place in the text. */
export function diagnosticOf(rule: Rule, finding: Finding, reading: DocumentReading): Diagnostic {
  let fix: Fix | null | undefined;
  let values: MessageValues | undefined;
  return {
    rule: rule.id,
    severity: finding.severity ?? rule.severity,
    range: rangeOf(finding, reading),
    // Of a long list of problems few are ever read, and the fix of each would take an edit of the whole document.
    get values() {
      values ??= shownValues(finding.values);
      return values;
    },
    get fix() {
      if (fix === undefined) fix = fixOf(finding, reading);
      return fix;
    },
  };
}

/** Names and addresses may carry a login, even where none is of use. */
function shownValues(values: MessageValues): MessageValues {
  return changeTexts(values, hideUrlPassword);
}

function rangeOf({ path, marks }: Finding, { places }: DocumentReading): Range {
  const place = places.of(path);
  if (place === null) return { from: 0, to: 0 };
  if (marks === 'key') return place.key ?? place.value;
  return place.value.to > place.value.from ? place.value : (place.key ?? place.entry);
}

function fixOf({ fix }: Finding, reading: DocumentReading): Fix | null {
  if (fix === null) return null;
  const result = editDocument(reading, fix.action);
  return 'refused' in result ? null : { label: fix.label, values: shownValues(fix.values), edits: result.edits };
}
