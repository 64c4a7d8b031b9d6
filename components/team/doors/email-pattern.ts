/** What is no address for sure; the server decides. */
export const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
