import { request as ask, type RequestListener } from 'node:http';
import { everybody } from '../network/name-server.ts';
import { registryPorts } from './docker-registry.ts';

/** Hands everything on to the registry that asks nothing. */
export const proxied: RequestListener = (request, response) => {
  const { method, url, headers } = request;
  const { authorization: _, ...others } = headers;
  const asked = ask({ host: everybody, port: registryPorts.nothing, method, path: url, headers: others }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  request.pipe(asked);
};
