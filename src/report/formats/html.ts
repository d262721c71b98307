import { Bounded } from '../bounded.ts';
import { table, text } from '../html/elements.ts';
import { addFile } from '../html/file-section.ts';
import { STYLE } from '../html/style.ts';
import type { Reporter, ValidationReport } from '../report.ts';
import { overall, STANDING_MARKS, standing, verdict } from '../sentences.ts';
import { pathShown } from '../text/visible.ts';
import { wordsOf } from '../words/index.ts';
import type { Words } from '../words/words.ts';

/** A page that a mail takes and a browser opens at once. */
const BYTES = 3_000_000;

/**
 * One file for a person to read, print or send: no script, no network, nothing of the data that is
 * not escaped.
 */
export const html: Reporter = {
  id: 'html',
  render(report, { lang, verbose }) {
    const words = wordsOf(lang);
    const page = new Bounded(BYTES);
    page.close(opening(report, words));
    if (report.files.length > 1) page.add(fileList(report, words));
    const alone = report.files.length === 1;
    for (const [index, file] of report.files.entries()) {
      if (addFile(page, file, { id: `f${index + 1}`, alone, verbose }, words)) continue;
      page.close(`<p>${text(words.moreFiles(report.files.length - index))}</p>\n`);
      break;
    }
    if (report.files.some(({ counts }) => counts.error + counts.warning > 0)) {
      page.close(howTo(words));
    }
    page.close(closing(report, words));
    return page.text();
  },
};

function opening(report: ValidationReport, words: Words): string {
  const [only, ...others] = report.files;
  const what =
    only !== undefined && others.length === 0
      ? pathShown(only.path)
      : words.count(report.files.length, 'file');
  const title = text(words.page.title(what));
  return `<!DOCTYPE html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
</header>
<main>
`;
}

/** What is thought of each file, with the way to its section. */
function fileList(report: ValidationReport, words: Words): string {
  const { file, verdict: result } = words.page;
  const rows = report.files.map((one, index) => [
    `<a href="#f${index + 1}">${text(pathShown(one.path))}</a>`,
    `<span class="${standing(one)}"><span aria-hidden="true">${
      STANDING_MARKS[standing(one)]
    }</span> ${text(verdict(one, words))}</span>`,
  ]);
  const kind = report.valid ? 'ok' : 'error';
  return `<p class="verdict ${kind}">${text(overall(report, words))}</p>
<nav aria-label="${text(words.page.summary)}">
${table(words.page.summary, [{ title: file }, { title: result }], rows)}</nav>
`;
}

function howTo(words: Words): string {
  const { title, steps } = words.page.howTo;
  const items = steps.map((step) => `<li>${text(step)}</li>`);
  return `<section aria-labelledby="how-to">
<h2 id="how-to">${text(title)}</h2>
<ol>
${items.join('\n')}
</ol>
</section>
`;
}

function closing({ tool }: ValidationReport, words: Words): string {
  return `</main>
<footer>
<p>${text(words.page.madeBy(`${tool.name} ${tool.version}`))}</p>
</footer>
</body>
</html>
`;
}
