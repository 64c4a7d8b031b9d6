/** Shows the account in a tab of its own, for the same reason as the API's page. */
export function openAccount(): void {
  window.open('/account', '_blank', 'noopener');
}

/** Likewise the profiles of the team. */
export function openProfiles(): void {
  window.open('/profiles', '_blank', 'noopener');
}
