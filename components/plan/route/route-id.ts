/** The id of the route, for what brings it into sight. */
export const routeId = 'plan-route';
