import { formatSavedWork, parseSavedWork, type SavedWork, savedWorkKey } from './saved-work.ts';

/** Why the work in progress does not survive a reload. */
export type StorageTrouble = 'full' | 'forbidden';

/** What this browser keeps; null where it keeps nothing or does not let the page look. */
export function loadWork(): SavedWork | null {
  try {
    return parseSavedWork(localStorage.getItem(savedWorkKey));
  } catch {
    return null;
  }
}

/** Keeps the work, or forgets what was kept where the text is empty; gives what is in the way, else null. */
export function keepWork(work: SavedWork): StorageTrouble | null {
  try {
    if (work.text === '') localStorage.removeItem(savedWorkKey);
    else localStorage.setItem(savedWorkKey, formatSavedWork(work));
    return null;
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
  }
}
