/** The page shows two panes side by side, which styles call `md`. */
export const twoPanesFit = '(width >= 760px)';
