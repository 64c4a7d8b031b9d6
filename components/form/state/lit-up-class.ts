/** The look of the one place that all panes light up, while it does not show by its focus already. */
export const litUpClass =
  'not-focus-within:rounded not-focus-within:bg-accent-soft not-focus-within:shadow-[0_0_0_3px_var(--color-accent-soft),-5px_0_0_0_var(--color-accent)]';
