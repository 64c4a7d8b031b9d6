/** How the fragment of an address begins that holds a document; the number of its version follows. */
export const linkStart = '#document=';
