import { OdcError } from '../../base/errors.ts';
import type { Lang } from '../../base/messages/text.ts';
import type { Project } from '../../project/project.ts';
import type { SiteSettings } from '../../site/model.ts';
import type { SiteWish } from './run-site.ts';

/** What the site says of its authority: from `odc.yml`, the address from the option first. */
export function siteSettings(wish: SiteWish, project: Project, lang: Lang): SiteSettings {
  const { authority, roles } = project;
  if (authority === undefined) throw new OdcError('config', 'authority-missing', {});
  const target = wish.target === undefined ? undefined : project.publish?.[wish.target];
  const url = addressOf(wish.url ?? target?.url);
  const dpo = roles?.dpo?.function ?? roles?.dpo?.name;
  return {
    lang: project.lang ?? lang,
    authority,
    ...(url === undefined ? {} : { url }),
    ...(target?.tiles === undefined ? {} : { tiles: target.tiles }),
    ...(target?.director === undefined ? {} : { director: target.director }),
    ...(target?.host === undefined ? {} : { host: target.host }),
    ...(dpo === undefined ? {} : { dpo }),
  };
}

/** With its final `/`; only the web. */
function addressOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  if (!/^https?:\/\/[^\s?#]+$/.test(url) || !URL.canParse(url))
    throw new OdcError('usage', 'url-invalid', { url });
  return url.endsWith('/') ? url : `${url}/`;
}
