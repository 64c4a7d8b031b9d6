/** An endpoint as a message may show it: a password in it is a secret. */
export function shownEndpoint(text: string): string {
  return text.replace(/(\/\/[^/?#@:]*:)[^/?#]*@/, '$1•••@');
}

/** Go's complaint about a URL without the URL, which the message names already. */
export function reasonOf(complaint: string): string {
  return complaint.replace(/^parse "(?:[^"\\]|\\.)*": /, '');
}
