/** The id of the part that shows the stages, to bring it into sight. */
export const detailId = 'endpoint-stages';
