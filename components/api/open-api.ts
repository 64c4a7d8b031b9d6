/** Shows what the API is in a tab of its own: this one holds secrets that nothing keeps. */
export function openApi(): void {
  window.open('/api', '_blank', 'noopener');
}
