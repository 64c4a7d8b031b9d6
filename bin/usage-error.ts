/** The command was used wrongly or its input cannot be read; the message says so to the person at the terminal. */
export class UsageError extends Error {}
