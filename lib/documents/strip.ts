import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Dom } from 'parse5';

/** Why a document cannot be published: it would not work without a script, or under its policy. */
export class ScriptNeeded extends Error {
  constructor(readonly reasons: readonly string[]) {
    super(reasons.join('; '));
  }
}

/** Text of a stylesheet by its address; undefined for one that is not ours. */
export type Stylesheets = (href: string) => string | undefined;

type Cut = { readonly start: number; readonly end: number; readonly replacement: string };

/**
 * Removes Next's client runtime and what only it reads from a finished document, and puts the stylesheet into it, so that
 * a page is one response. Works on parse5's source offsets: what stays is byte for byte what React wrote.
 * @throws ScriptNeeded when the document would not work without a script
 */
export function stripDocument(html: string, stylesheets: Stylesheets): string {
  const cuts: Cut[] = [];
  const reasons: string[] = [];
  walk(parse(html, { sourceCodeLocationInfo: true }), (node) => {
    const replacement = replacementOf(node, stylesheets, reasons);
    const place = node.sourceCodeLocation;
    if (replacement === undefined || !place) return true;
    cuts.push({ start: place.startOffset, end: place.endOffset, replacement });
    return false;
  });
  if (reasons.length > 0) throw new ScriptNeeded(reasons);
  return applyCuts(html, cuts);
}

function walk(node: Dom.Node, enter: (node: Dom.ChildNode) => boolean): void {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) if (enter(child)) walk(child, enter);
}

/** Undefined keeps the node; text, also empty, stands in its place. */
function replacementOf(node: Dom.ChildNode, stylesheets: Stylesheets, reasons: string[]): string | undefined {
  if (tree.isCommentNode(node)) {
    if (node.data.startsWith('$?') || node.data.startsWith('$!')) reasons.push('a Suspense boundary is pending');
    return '';
  }
  if (!tree.isElementNode(node)) return undefined;
  const attribute = (name: string) => node.attrs.find((attr) => attr.name === name)?.value;
  reasons.push(...faultsOf(node));
  switch (node.tagName) {
    case 'script':
      return attribute('type') === 'application/ld+json' ? undefined : '';
    case 'link':
      return linkReplacement(attribute('rel'), attribute('as'), attribute('href'), stylesheets, reasons);
    case 'div':
      // React leaves an empty hidden box where it would stream into.
      return attribute('hidden') !== undefined && node.childNodes.every(tree.isCommentNode) ? '' : undefined;
    default:
      return undefined;
  }
}

function linkReplacement(
  rel = '',
  as = '',
  href = '',
  stylesheets: Stylesheets,
  reasons: string[],
): string | undefined {
  if (rel === 'preload' && (as === 'script' || as === 'style')) return '';
  if (rel === 'modulepreload') return '';
  if (rel !== 'stylesheet') return undefined;
  const css = stylesheets(href);
  if (css === undefined) reasons.push(`the stylesheet ${href} is not ours`);
  return `<style>${css ?? ''}</style>`;
}

function faultsOf({ tagName, attrs }: Dom.Element): string[] {
  const place = `<${tagName}>`;
  const faults = attrs.flatMap(({ name, value }) => {
    if (/^on[a-z]/.test(name)) return [`${place} has the handler ${name}`];
    if (name === 'style') return [`${place} has an inline style`];
    if (/^\s*javascript:/i.test(value)) return [`${place} has a javascript: address in ${name}`];
    return [];
  });
  const isPendingTemplate =
    tagName === 'template' && attrs.some(({ name, value }) => name === 'id' && /^[BP]:/.test(value));
  if (isPendingTemplate) faults.push('a Suspense boundary is pending');
  if (attrs.some(({ name, value }) => name === 'id' && value === '__next_error__'))
    faults.push('the page failed while it was rendered');
  return faults;
}

function applyCuts(html: string, cuts: readonly Cut[]): string {
  let result = '';
  let position = 0;
  for (const { start, end, replacement } of [...cuts].sort((a, b) => a.start - b.start)) {
    result += html.slice(position, start) + replacement;
    position = end;
  }
  return result + html.slice(position);
}
