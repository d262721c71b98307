/** An answer that refuses, in one of the shapes that udata has for it. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) {
    super(`${status}`);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

const UNAUTHORIZED =
  "The server could not verify that you are authorized to access the URL requested. You either supplied the wrong credentials (e.g. a bad password), or your browser doesn't understand how to supply the credentials required.";
const NOT_FOUND =
  'The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.';

/** `{message}` */
export const abort = (status: number, message: string) => new Refusal(status, { message });
/** `{errors: {field: [message]}}`, no message: forms. */
export const formErrors = (errors: Readonly<Record<string, unknown>>) =>
  new Refusal(400, { errors });
/** `{errors: {field: message}, message}`: models, and arguments of the query. */
export const modelErrors = (errors: Readonly<Record<string, string>>, message: string) =>
  new Refusal(400, { errors, message });
/** `{success: false, error, message: ""}`: uploads. */
export const uploadError = (error: string) =>
  new Refusal(400, { success: false, error, message: '' });
/** `{error, status}`: no route at all. */
export const unknownUrl = () => new Refusal(404, { error: NOT_FOUND, status: 404 });

export const unauthorized = (message = UNAUTHORIZED) =>
  new Refusal(401, { message }, { 'www-authenticate': 'Bearer realm="uData"' });
export const notFound = (path?: string) =>
  abort(
    404,
    path === undefined
      ? NOT_FOUND
      : `${NOT_FOUND} You have requested this URI [${path}] but did you mean /api/1/datasets/suggest/ or /api/1/datasets/extensions/ ?`,
  );
export const forbidden = () => abort(403, 'You do not have the permission to modify that object.');
export const gone = () => abort(410, 'Dataset has been deleted');
export const crashed = () => abort(500, 'Internal Server Error');
export const locked = () =>
  abort(423, 'Due to security reasons, the creation of new content is currently disabled.');

/** 308, with a page of HTML, as werkzeug sends. */
export function moved(location: string): Refusal {
  const page = `<!doctype html>\n<html lang=en>\n<title>Redirecting...</title>\n<h1>Redirecting...</h1>\n<p>You should be redirected automatically to the target URL: <a href="${location}">${location}</a>. If not, click the link.\n`;
  return new Refusal(308, page, { location, 'content-type': 'text/html; charset=utf-8' });
}
