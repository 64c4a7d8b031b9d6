import type { ReviewAction, Stage } from '@/lib/review/index.ts';

export type Choice = Exclude<ReviewAction, 'edit' | 'rebase'>;

/** Those that are done at once; all others ask for words. */
type PlainChoice = 'submit' | 'approve' | 'take-back-approval';

export type WordyChoice = Exclude<Choice, PlainChoice>;

const judging: readonly Choice[] = [
  'approve',
  'take-back-approval',
  'request-changes',
  'publish',
  'reject',
  'withdraw',
];

const byStage: Readonly<Record<Stage, readonly Choice[]>> = {
  draft: ['submit', 'withdraw', 'publish-in-emergency'],
  'in-review': [...judging, 'publish-in-emergency'],
  'changes-requested': ['submit', 'reject', 'withdraw', 'publish-in-emergency'],
  approved: judging,
  published: [],
  rejected: [],
  withdrawn: [],
};

/** What is worth a button, or a word on why it cannot be done, to somebody at a stage. */
export function choicesOf(
  stage: Stage,
  reasons: Readonly<Partial<Record<string, string | null>>>,
): readonly { readonly choice: Choice; readonly reason: string | null }[] {
  return byStage[stage]
    .map((choice) => ({ choice, reason: reasons[choice] ?? null }))
    .filter(({ choice, reason }) => isWorth(choice, reason));
}

const ofVersion: readonly Choice[] = ['submit', 'approve', 'request-changes', 'publish', 'publish-in-emergency'];

/** The reasons where another version is there by now than the one that is looked at: nobody judges what they did not see. */
export function ofOlderVersion(
  reasons: Readonly<Partial<Record<string, string | null>>>,
): Readonly<Partial<Record<string, string | null>>> {
  const older = ofVersion.map((choice) => [choice, reasons[choice] ?? 'outdated-version'] as const);
  return { ...reasons, ...Object.fromEntries(older) };
}

function isWorth(choice: Choice, reason: string | null): boolean {
  if (reason === null) return true;
  if (reason === 'role-too-low') return choice === 'approve' || choice === 'submit';
  if (choice === 'take-back-approval' || choice === 'publish-in-emergency') return false;
  if (choice === 'withdraw' && reason === 'not-yours') return false;
  return choice !== 'approve' || reason !== 'already-approved';
}
