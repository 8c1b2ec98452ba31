import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { sectionId } from './markdown';

/**
 * Makes a body's HTML part of the site: section anchors, header cells with a scope, addresses isolated from the direction of
 * the text around them.
 */
export function rehypeSite() {
  return (tree: Root) => {
    let section = 0;
    visit(tree, 'element', (node) => {
      if (node.tagName === 'h2') node.properties['id'] = sectionId(++section);
      if (node.tagName === 'th') node.properties['scope'] = 'col';
      if (node.tagName === 'a' && /^(mailto|tel):/.test(String(node.properties['href']))) isolate(node);
    });
  };
}

function isolate(link: Element): void {
  link.children = [{ type: 'element', tagName: 'bdi', properties: { dir: 'ltr' }, children: link.children }];
}
