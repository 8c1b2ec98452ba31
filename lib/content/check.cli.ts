import { checkTree, formatError } from './check';
import { readTree } from './sources';

/** Stops the build on the first faulty tree: Contentlayer alone would skip what it cannot read. */
const tree = await readTree('content');
const faults = checkTree(tree, 'public');
if (faults.length > 0) {
  console.error(faults.map(formatError).join('\n'));
  console.error(`\n${faults.length} fault${faults.length === 1 ? '' : 's'} in the content; nothing was built.`);
  process.exitCode = 1;
}
