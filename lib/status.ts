/** Statuses that have a page, and the namespace of its words. The build prerenders them, the server answers with them. */
export const statusPages = { '400': 'BadRequest', '404': 'NotFound', '500': 'ServerError' } as const;

export type StatusCode = keyof typeof statusPages;
export type StatusNamespace = (typeof statusPages)[StatusCode];

export const statusCodes = Object.keys(statusPages) as StatusCode[];

/** The page that fits a failed answer best. @param status 400 or more */
export function statusPageFor(status: number): StatusCode {
  if (status === 404) return '404';
  return status >= 500 ? '500' : '400';
}

/** Address of a status page, below its locale or without one. */
export function statusPath(code: StatusCode): string {
  return `/status/${code}`;
}
