/** Shows the account in a tab of its own, for the same reason as the API's page. */
export function openAccount(): void {
  window.open('/account', '_blank', 'noopener');
}
