export { type Dossier, writingDossier } from './dossier.ts';
export { type EndpointAt, endpointsOf, type ShownEndpoint } from './endpoints.ts';
export type { ImagePlan, ShownPlan } from './image-plans.ts';
export type { Problem, ProblemChanges } from './problem-changes.ts';
export { type MarkedSide, type ShownSecret, shownSides } from './shown-sides.ts';
export { type ShownTlsFiles, shownTlsFiles } from './tls-files.ts';
