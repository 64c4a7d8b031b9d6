/** A file in a backup whose files were replaced without a restart since. */
export const restartMark = 'not-restarted';

/** A file in a backup of a run that has not put, or brought back, all of its files. */
export const unfinishedMark = 'unfinished';

export const restartMarks = `backup-*/${restartMark}`;
export const unfinishedMarks = `backup-*/${unfinishedMark}`;
