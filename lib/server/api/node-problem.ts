import 'server-only';
import { createTranslator } from 'use-intl/core';
import { catalog } from '../../../messages/catalog.ts';
import { diagnosticWords } from '../../../messages/diagnostic-words.ts';
import type { Locale } from '../../../messages/locale.ts';
import type { NodeError } from '../../api/index.ts';
import { lineIndex } from '../../document/index.ts';
import { problem } from '../request/problem.ts';

const refusing = new Set(['yaml-invalid', 'wrong-type']);

/** Says why there is no node to answer about. */
export function nodeProblem(error: NodeError, locale: Locale): Response {
  const words = createTranslator({ locale, messages: catalog[locale], namespace: 'cli' });
  switch (error.kind) {
    case 'target': {
      const { kind, ...names } = error.error;
      const values = { program: '', release: '', oldest: '', line: '', its: '', ...names };
      return problem(422, 'Unknown target', words(`target-errors.${kind}`, values), { error: kind });
    }
    case 'containerd-unreadable':
      return problem(422, 'Unknown containerd', words('containerd-unreadable', { version: error.version }));
    case 'document-refused':
      return refused(error, locale);
    case 'unwritable':
      return problem(422, 'Files cannot be written', words('line-too-long', error));
  }
}

type Refused = Extract<NodeError, { kind: 'document-refused' }>;

function refused({ reading, program }: Refused, locale: Locale): Response {
  const lines = lineIndex(reading.text);
  const { says } = diagnosticWords(locale);
  const diagnostics = reading.diagnostics
    .filter(({ rule }) => refusing.has(rule))
    .map((diagnostic) => ({
      rule: diagnostic.rule,
      message: says(diagnostic, program),
      range: { start: lines.position(diagnostic.range.from), end: lines.position(diagnostic.range.to) },
    }));
  const detail = diagnostics.map(({ message }) => message).join('\n');
  return problem(422, 'Document refused', detail, { diagnostics });
}
