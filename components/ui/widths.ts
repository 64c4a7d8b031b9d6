/** The page shows two panes side by side, which styles call `md`. */
export const twoPanesFit = '(width >= 760px)';

/** The header has room for the choice of language and theme, which styles call `lg`. */
export const choicesFit = '(width >= 1000px)';
