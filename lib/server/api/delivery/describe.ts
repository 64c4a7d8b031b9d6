import 'server-only';
import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { nodeReport } from '../../../formats/delivery/index.ts';
import { nodesAnswer } from '../../../profile/nodes.ts';
import { inProfile, memberOperation } from '../operation.ts';

const revision = z.object({
  revision: z.int().optional().meta({ description: 'Without one the published one.' }),
});
const file = z.string();

const published = (summary: string, mediaType: string) => ({
  get: memberOperation({
    summary,
    description: 'With an ETag: whoever sends it in If-None-Match is answered 304 while nothing changed.',
    path: inProfile,
    query: revision,
    answer: file,
    mediaType,
  }),
});

/** The routes by which nodes fetch what was published, and tell of it. */
export const deliveryPaths: ZodOpenApiPathsObject = {
  '/api/v1/profiles/{name}/files/registries.yaml': published('The published registries.yaml', 'application/yaml'),
  '/api/v1/profiles/{name}/files/bundle.tar.gz': published('All published files in one archive', 'application/gzip'),
  '/api/v1/profiles/{name}/files/install.sh': {
    get: memberOperation({
      summary: 'The script that installs a profile on a node',
      path: inProfile,
      answer: file,
      mediaType: 'text/x-shellscript',
    }),
  },
  '/api/v1/profiles/{name}/nodes': {
    get: memberOperation({
      summary: 'The nodes of a profile and how they stand',
      path: inProfile,
      answer: nodesAnswer,
    }),
    post: memberOperation({
      summary: 'Report how a node stands',
      path: inProfile,
      question: nodeReport,
      answer: null,
    }),
  },
  '/api/v1/profiles/{name}/nodes/{id}': {
    delete: memberOperation({
      summary: 'Forget a node',
      path: inProfile.extend({ id: z.string().meta({ description: 'The name of the node.' }) }),
      answer: null,
    }),
  },
};
