/** What systems, office programs and file servers leave behind them. */
const LITTER =
  /^(?:~\$.*|.*~|\..*|.*\.(?:tmp|temp|bak|swp|lock|lnk|url|part|crdownload|download|aux|ini|log)|thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r)$/i;
const LITTER_FOLDERS =
  /^(?:\..*|node_modules|__macosx|__pycache__|\$recycle\.bin|system volume information|@eadir|#recycle|lost\+found|venv)$/i;
/** What `odc` itself writes. */
const OWN =
  /^(?:odc\.yml|odc\.lock\.json|odc\.inventory\.json|odc\.schema\.json|cadrage(?:\.propositions)?\.md|inventaire\.(?:csv|xlsx|json|md)|catalogue-(?:scdl|interne)\.csv|rip\.csv)$/i;

export function isLitter(name: string): boolean {
  return LITTER.test(name) || OWN.test(name);
}

export function isLitterFolder(name: string): boolean {
  return LITTER_FOLDERS.test(name);
}

/**
 * Whether a path matches one of the user's patterns: `archives/`, `*.bak`, `finances/**200b/brouillon*`.
 * Without a slash, a pattern is about names wherever they stand. Case and accents count as the
 * system has them, composed.
 */
export function ignorer(patterns: readonly string[]): (path: string) => boolean {
  const rules = patterns.map(ruleOf);
  return (path) => rules.some((rule) => rule.test(path));
}

function ruleOf(pattern: string): RegExp {
  const plain = pattern.normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, '');
  const path = plain.replace(/\/+$/, '');
  const anywhere = path.includes('/') ? '' : '(?:.*/)?';
  return new RegExp(`^${anywhere}${source(path)}(?:/.*)?$`, 'u');
}

const SIGNS: Readonly<Record<string, string>> = { '*': '[^/]*', '?': '[^/]' };

function source(path: string): string {
  return path
    .split(/(\*\*\/|\*\*|[*?])/)
    .map((piece) => {
      if (piece === '**/') return '(?:.*/)?';
      if (piece === '**') return '.*';
      return SIGNS[piece] ?? piece.replace(/[\\^$.|+()[\]{}/]/g, '\\$&');
    })
    .join('');
}
