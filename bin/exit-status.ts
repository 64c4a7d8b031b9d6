/** What a command gives back: 0 done, 1 something is wrong with the document, 2 used wrongly or unreadable input. */
export type ExitStatus = 0 | 1 | 2;
