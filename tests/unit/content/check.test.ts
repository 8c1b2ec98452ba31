import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsOf, sample, soundFiles } from '../../support/contentTree';

type Broken = [kind: string, change: (files: Record<string, string>) => void, ...messages: string[]];

/** Changes the sample file's text; fails when the text to change is not there. */
const edit = (from: string | RegExp, to: string) => (files: Record<string, string>) => {
  const before = files[sample] ?? '';
  files[sample] = before.replace(from, to);
  expect(files[sample]).not.toBe(before);
};
const add = (text: string) => (files: Record<string, string>) => void (files[sample] += text);
const put = (file: string, text: string) => (files: Record<string, string>) => void (files[file] = text);
const drop = (file: string) => (files: Record<string, string>) => Reflect.deleteProperty(files, file);

const at = (field: string, reason: string) => `content/${sample}: ${field}: ${reason}`;
/** Line of what `add` appends. */
const added = 'line 21';

const broken: Broken[] = [
  ['unknown field', edit('order: 1', 'order: 1\nsubtitle: x'), at('subtitle', 'is not a field of this collection')],
  [
    'misspelt field',
    edit('summary:', 'sumary:'),
    at('summary', 'is missing'),
    at('sumary', 'is not a field of this collection'),
  ],
  ['missing field', edit(/place:.*\n/, ''), at('place', 'is missing')],
  ['empty field', edit('place: Somewhere', 'place: ""'), at('place', 'is empty')],
  ['field left without a value', edit('place: Somewhere', 'place:'), at('place', 'must be text')],
  ['title too long', edit('Title en', 'x'.repeat(71)), at('title', 'must have at most 70 characters')],
  ['summary too short', edit(/summary: .*/, 'summary: Short.'), at('summary', 'must have at least 40 characters')],
  ['markup in a field', edit('Title en', 'A <b>title</b>'), at('title', 'must be plain text without < or >')],
  ['number as text', edit('order: 1', 'order: first'), at('order', 'must be a whole number')],
  ['number out of range', edit('order: 1', 'order: 0'), at('order', 'must be at least 1')],
  [
    'unknown choice',
    edit('audience: both', 'audience: all'),
    at('audience', '"all" is none of: considering, party, both'),
  ],
  ['unknown theme', edit('[ratification]', '[taxes]'), at('topics.0', '"taxes" is none of:')],
  ['list written as text', edit('[ratification]', 'ratification'), at('topics', 'must be a list')],
  [
    'value listed twice',
    edit('[ratification]', '[ratification, ratification]'),
    at('topics', 'lists the same value twice'),
  ],
  ['empty list', edit('[ratification]', '[]'), at('topics', 'is empty')],
  ['article that does not exist', edit('articles: [2]', 'articles: [34]'), at('articles.0', 'has no article above 33')],
  [
    'date in another order',
    edit('order: 1', 'order: 1\nupdated: 24.11.2026'),
    at('updated', 'must be a day such as 2026-11-24'),
  ],
  [
    'day that does not exist',
    edit('order: 1', 'order: 1\nupdated: 2026-02-30'),
    at('updated', 'is no day of the calendar'),
  ],
  [
    'relation to nothing',
    edit('related: [two]', 'related: [three]'),
    at('related', 'there is no other entry "three" in services'),
  ],
  [
    'relation to itself',
    edit('related: [two]', 'related: [one]'),
    at('related', 'there is no other entry "one" in services'),
  ],
  ['no front matter', put(sample, '## Text\n'), at('front matter', 'must begin with --- and end with ---')],
  [
    'front matter not closed',
    edit('confirmed\n---', 'confirmed\n'),
    at('front matter', 'must begin with --- and end with ---'),
  ],
  ['bad YAML', edit('place: Somewhere', 'place: a: b'), at('front matter', 'is no valid YAML:')],
  [
    'field twice',
    edit('order: 1', 'order: 1\norder: 2'),
    at('front matter', 'is no valid YAML: Map keys must be unique'),
  ],
  [
    'front matter that is no list of fields',
    edit(/---\n[\s\S]*?\n---/, '---\ntext\n---'),
    at('front matter', 'must be a list of "field: value" lines'),
  ],
  ['not UTF-8', edit('Title en', 'Title \uFFFD'), at('file', 'is not UTF-8 text')],
  ['empty body', edit(/## First[\s\S]*/, ''), at('line 12', 'the body is empty')],
  [
    'title again as a heading',
    edit('## First', '# First'),
    at('line 13', 'first-level heading: the title is a field, begin with ##'),
  ],
  ['heading level skipped', add('\n#### Deep\n\nText.\n'), at(added, 'heading level 4 follows level 2')],
  ['first heading too deep', edit('## First', '### First'), at('line 13', 'heading level 3 follows level 1')],
  ['heading without text', add('\n## \n\nText.\n'), at(added, 'heading without text')],
  ['HTML', add('\n<script>alert(1)</script>\n'), at(added, 'HTML is not allowed: <script>alert(1)</script>')],
  ['HTML within a line', add('\nA <b>word</b>.\n'), at(added, 'HTML is not allowed: <b>')],
  [
    'image without a description',
    add('\n![](/images/figure.svg)\n'),
    at(added, 'image /images/figure.svg has no description (alt)'),
  ],
  [
    'image that does not exist',
    add('\n![Figure](/images/none.svg)\n'),
    at(added, 'image /images/none.svg does not exist'),
  ],
  [
    'image from elsewhere',
    add('\n![Figure](https://example.org/a.png)\n'),
    at(added, 'image https://example.org/a.png must lie below /images/'),
  ],
  [
    'dead link',
    edit('/services/two#section-2', '/services/none'),
    at('line 15', 'dead link: there is no page /services/none'),
  ],
  [
    'dead fragment',
    edit('#section-2', '#section-9'),
    at('line 15', 'dead link: /services/two has no section #section-9'),
  ],
  [
    'dead fragment on the same page',
    edit('/services/two#section-2', '#top'),
    at('line 15', 'dead link: /services/one has no section #top'),
  ],
  [
    'link with a language',
    edit('/services/two', '/en/services/two'),
    at('line 15', 'link /en/services/two#section-2 must leave out the language'),
  ],
  ['relative link', edit('/services/two', 'two'), at('line 15', 'link two#section-2 must begin with / or https://')],
  [
    'insecure link',
    edit('/services/two', 'http://example.org'),
    at('line 15', 'link http://example.org#section-2 must begin with'),
  ],
  [
    'script link',
    edit('/services/two#section-2', 'javascript:alert(1)'),
    at('line 15', 'link javascript:alert(1) must begin with'),
  ],
  ['link without text', edit('[link]', '[]'), at('line 15', 'link to /services/two#section-2 has no text')],
  [
    'missing sibling',
    drop('services/fr/one.md'),
    at('file', 'has no sibling services/fr/one.md; write it, or list fr in "awaiting"'),
  ],
  ['awaiting what exists', edit('order: 1', 'order: 1\nawaiting: [fr]'), at('awaiting', 'lists fr, which exists')],
  [
    'awaiting in a translation',
    put('pages/fr/home.md', (soundFiles()['pages/fr/home.md'] ?? '').replace('review', 'awaiting: [es]\nreview')),
    'content/pages/fr/home.md: awaiting: belongs in pages/en/home.md only',
  ],
  [
    'translation without a source',
    put('pages/fr/about.md', soundFiles()['pages/fr/home.md'] ?? ''),
    'content/pages/fr/about.md: file: has no source in en/',
  ],
  [
    'shared field that differs',
    edit('order: 1', 'order: 2'),
    'content/services/ar/one.md: order: must be the same as in services/en/one.md: 2',
  ],
  [
    'section that one language lacks',
    (files) => void (files['services/fr/one.md'] = (files['services/fr/one.md'] ?? '').replace('## Second', 'Second')),
    'content/services/fr/one.md: body: must have the headings of services/en/one.md: levels 2, 2, not 2',
  ],
  [
    'bad slug',
    put('pages/en/Über uns.md', soundFiles()['pages/en/home.md'] ?? ''),
    'content/pages/en/Über uns.md: slug: "Über uns" must be',
  ],
  [
    'unknown collection',
    put('news/en/a.md', 'x'),
    'content/news/en/a.md: folder: "news" is no collection; there are: services',
  ],
  [
    'unknown locale',
    put('pages/de/a.md', 'x'),
    'content/pages/de/a.md: folder: "de" is no locale of lib/i18n/locales.ts',
  ],
  [
    'file in the wrong folder',
    put('pages/a.md', 'x'),
    'content/pages/a.md: folder: must lie in pages/<locale>/<slug>.md',
  ],
  ['wrong kind of file', put('pages/en/a.docx', 'x'), 'content/pages/en/a.docx: file: must end in .md'],
  ['settings that are no JSON', put('settings/site.json', '{'), 'content/settings/site.json: file: is no valid JSON'],
  [
    'settings that are a list',
    put('settings/site.json', '[]'),
    'content/settings/site.json: file: must hold one JSON object',
  ],
  [
    'wrong e-mail',
    put('settings/site.json', '{"email":"cti"}'),
    'content/settings/site.json: email: must be an e-mail address',
  ],
  [
    'telephone without a country code',
    put('settings/site.json', '{"telephone":"022 000 00 00"}'),
    'content/settings/site.json: telephone: must begin with +',
  ],
  [
    'insecure account address',
    put('settings/site.json', '{"social":["http://example.org"]}'),
    'content/settings/site.json: social.0: must be an https address',
  ],
  [
    'unknown settings file',
    put('settings/other.json', '{}'),
    'content/settings/other.json: file: only settings/site.json is read',
  ],
];

describe('content check', () => {
  it('passes a sound tree', () => {
    expect(faultsOf(soundFiles())).toEqual([]);
  });

  it('accepts a missing translation that the source announces', () => {
    const files = soundFiles();
    edit('order: 1', 'order: 1\nawaiting: [fr]')(files);
    drop('services/fr/one.md')(files);
    expect(faultsOf(files)).toEqual([]);
  });

  it('accepts an image that exists and is described, and secure, mail and telephone links', () => {
    const files = soundFiles();
    add(
      '\n![Figure](/images/figure.svg)\n\n[a](https://example.org) [b](mailto:a@example.org) [c](tel:+41220000000)\n',
    )(files);
    expect(faultsOf(files)).toEqual([]);
  });

  it.each(broken)('%s', (_kind, change, ...messages) => {
    const files = soundFiles();
    change(files);
    const faults = faultsOf(files);
    for (const message of messages) expect(faults).toContainEqual(expect.stringContaining(message));
  });
});

describe('the command', () => {
  const run = (files: Record<string, string>) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, 'content', file)), { recursive: true });
      writeFileSync(path.join(folder, 'content', file), text);
    }
    const cli = path.resolve('lib/content/check.cli.ts');
    try {
      execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), cli], {
        cwd: folder,
        stdio: 'pipe',
        encoding: 'utf8',
      });
      return { code: 0, text: '' };
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: string };
      return { code: status, text: stderr };
    }
  };

  it('ends with 0 on a sound tree and with 1, naming file, field and reason, on a broken one', () => {
    expect(run(soundFiles())).toEqual({ code: 0, text: '' });
    const files = soundFiles();
    edit(/place:.*\n/, '')(files);
    const { code, text } = run(files);
    expect(code).toBe(1);
    expect(text).toContain(at('place', 'is missing'));
    expect(text).toContain('1 fault in the content; nothing was built.');
  });
});
