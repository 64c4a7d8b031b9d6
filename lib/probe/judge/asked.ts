/** The request that containerd would have made, for its words. */
export type Asked = {
  readonly host: string;
  readonly method: string;
  readonly url: string;
  /** The tag or digest. */
  readonly object: string;
  /** Up to 1.6 statuses are worded in another way. */
  readonly isOld: boolean;
};

const names: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** How containerd reports a status that it did not expect. */
export function statusWords({ host, method, url, object, isOld }: Asked, status: number): string {
  if (isOld) return `pulling from host ${host} failed with status code [manifests ${object}]: ${statusLine(status)}`;
  return `unexpected status from ${method} request to ${url}: ${statusLine(status)}`;
}

export function statusLine(status: number): string {
  return `${status} ${names[status] ?? ''}`.trim();
}
