import { describe, expect, it } from 'vitest';
import { ScriptNeeded, stripDocument } from '@/lib/documents/strip';

const sheets: Record<string, string> = { '/_next/static/chunks/a.css': 'body{color:red}' };
const strip = (html: string) => stripDocument(html, (href) => sheets[href]);
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

describe('stripDocument', () => {
  it('removes the client runtime and what announces it', () => {
    const head =
      '<meta charSet="utf-8"/><link rel="preload" as="script" fetchPriority="low" href="/a.js"/><script src="/a.js" async=""></script>';
    const body =
      '<div hidden=""><!--$--><!--/$--></div><p>Text<!-- --> 1</p><script>self.__next_f.push([1,"<p>x</p>"])</script>';
    expect(strip(page(head, body))).toBe(page('<meta charSet="utf-8"/>', '<p>Text 1</p>'));
  });

  it('puts the stylesheet into the document', () => {
    expect(strip(page('<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>', ''))).toBe(
      page('<style>body{color:red}</style>', ''),
    );
  });

  it('keeps structured data, and every byte of what remains', () => {
    const kept = page(
      '<title>a &amp; b</title>',
      '<script type="application/ld+json">{"a":"\\u003c"}</script><p title="<!-- no comment -->">é عربي 𝒳</p><button popoverTarget="menu">x</button>',
    );
    expect(strip(kept)).toBe(kept);
  });

  it.each([
    ['an inline handler', '<button onclick="a()">x</button>', '<button> has the handler onclick'],
    ['a handler in capitals', '<a ONCLICK="a()">x</a>', '<a> has the handler onclick'],
    ['an inline style', '<p style="color:red">x</p>', '<p> has an inline style'],
    ['a javascript: address', '<a href=" javascript:void(0)">x</a>', '<a> has a javascript: address in href'],
    [
      'a form that only a script can send',
      '<form action="javascript:throw new Error()"></form>',
      '<form> has a javascript: address in action',
    ],
    [
      'a pending Suspense boundary',
      '<!--$?--><template id="B:0"></template><p>Loading</p><!--/$-->',
      'a Suspense boundary is pending',
    ],
    [
      'a failed Suspense boundary',
      '<!--$!--><template data-dgst="1"></template><!--/$-->',
      'a Suspense boundary is pending',
    ],
    ['a part that was moved out of order', '<template id="P:1"></template>', 'a Suspense boundary is pending'],
  ])('refuses %s', (_kind, body, reason) => {
    expect(() => strip(page('', body))).toThrow(ScriptNeeded);
    expect(() => strip(page('', body))).toThrow(reason);
  });

  it('refuses a page that failed while it was rendered', () => {
    expect(() => strip('<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>')).toThrow(
      'failed while it was rendered',
    );
  });
});
