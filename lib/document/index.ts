export { commentsOf } from './comments.ts';
export { completeLine } from './complete/complete-line.ts';
export type { Lines } from './complete/excerpt.ts';
export type { Completion, Proposal, ProposalKind, Suggestions } from './complete/proposal.ts';
export { decodeDocument } from './decode-document.ts';
export type { Diagnostic, Fix, Severity } from './diagnostic.ts';
export type {
  AuthField,
  ConfigAction,
  EndpointAction,
  FormAction,
  MirrorAction,
  Refusal,
  RewriteAction,
  TlsFileField,
} from './edit/action.ts';
export { type EditResult, editDocument } from './edit/edit-document.ts';
export { applyEdits, invertEdits, minimalEdit } from './edit/text-edits.ts';
export { type FormatRefusal, type FormatResult, formatDocument, formattingDocument } from './format/format-document.ts';
export { type LineIndex, lineIndex } from './lines.ts';
export type { Conflict, Merge, Version } from './merge/conflict.ts';
export { mergeDocuments } from './merge/merge-documents.ts';
export { changeTexts, type MessageValues } from './message-values.ts';
export type { Place } from './places/place.ts';
export type { Places } from './places/places.ts';
export type { Position, Range, TextEdit } from './range.ts';
export { readDocument, readingDocument } from './read-document.ts';
export type { DocumentReading } from './reading.ts';
export { rereadDocument, rereadingDocument } from './reread/reread-document.ts';
export { readingRules } from './rules/known-rules.ts';
export { fillSecret } from './secrets/fill-secret.ts';
export { findingSecrets, secretRanges } from './secrets/find-secrets.ts';
export { hideSecrets, hideSecretsInProse, secretMark } from './secrets/hide-secrets.ts';
export { missingSecrets, type SecretPlace } from './secrets/missing-secrets.ts';
export { type Redacted, redactDocument } from './secrets/redact-document.ts';
export type { Secret, SecretKind } from './secrets/secret.ts';
export { isSecretPlace } from './secrets/secret-place.ts';
export { type MissingSecret, removingSecrets, type WithoutSecrets, withoutSecrets } from './secrets/without-secrets.ts';
export { toldOnce } from './told-once.ts';
export type { UnreadReason } from './unread.ts';
