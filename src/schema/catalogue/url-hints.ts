const SITE =
  /^https?:\/\/schema\.data\.gouv\.fr\/(?:schemas\/)?([\w.-]+\/[\w.-]+)(?:\/(v?\d[\w.+-]*|latest))?(?:\/|$)/i;
const GITHUB_PAGE = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/blob\/(.+)$/;
const GITLAB_PAGE = /^(https:\/\/[^/]+\/.+)\/-\/blob\/(.+)$/;

/** An address without the user name and password that it may hold: what is shown and reported. */
export function shownUrl(url: string): string {
  return url.replace(/^(https?:\/\/)[^/?#]*@/i, '$1');
}

/**
 * What the user most likely meant by an address that gives no schema: the raw file behind a page of
 * GitHub or GitLab, or the slug of a schema of the national site.
 */
export function betterReference(url: string): string | undefined {
  const github = GITHUB_PAGE.exec(url);
  if (github !== null) return `https://raw.githubusercontent.com/${github[1]}/${github[2]}`;
  const gitlab = GITLAB_PAGE.exec(url);
  if (gitlab !== null) return `${gitlab[1]}/-/raw/${gitlab[2]}`;
  const [, slug, version] = SITE.exec(url) ?? [];
  if (slug === undefined) return undefined;
  return version === undefined || version === 'latest' ? slug : `${slug}@${version}`;
}
