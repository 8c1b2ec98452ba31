import { makeSource } from 'contentlayer2/source-files';
import remarkGfm from 'remark-gfm';
import { rehypeSite } from './lib/content/rehypeSite';
import { documentTypes } from './lib/content/documentTypes';

export default makeSource({
  contentDirPath: 'content',
  contentDirExclude: ['README.md'],
  documentTypes,
  markdown: { remarkPlugins: [remarkGfm], rehypePlugins: [rehypeSite] },
  // The alias is in tsconfig.json; Contentlayer looks for the `baseUrl` of older TypeScript.
  disableImportAliasWarning: true,
  onUnknownDocuments: 'fail',
  onExtraFieldData: 'fail',
  onMissingOrIncompatibleData: 'fail',
});
