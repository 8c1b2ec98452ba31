import js from '@eslint/js';
import tailwind from 'eslint-plugin-better-tailwindcss';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';

/** Rules of the house that no library knows: each says what to do instead. */
const house = [
  {
    selector: "JSXAttribute[name.name='style']",
    message: 'No inline style: the content security policy forbids it. Use a class.',
  },
  {
    selector: "ExpressionStatement[directive='use client']",
    message: 'Public pages carry no script: write a server component.',
  },
  { selector: 'JSXText[value=/\\p{L}{2,}/u]', message: 'Visible text comes from messages/ or content/.' },
];
const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only lib/env.ts reads the environment.',
};
const generated = { name: 'contentlayer/generated', message: 'Only lib/content/entries.ts reads generated content.' };
const layers = (...patterns) => [
  'error',
  {
    paths: [generated],
    patterns: patterns.map((group) => ({ group: [group], message: 'Dependencies go app → components → lib.' })),
  },
];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.next/',
      '.build/',
      '.contentlayer/',
      '.test-site/',
      'tests/bench/peers/',
      'next-env.d.ts',
      'messages/*.d.json.ts',
      'test-results/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['{app,components,lib}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...house, environment], 'no-console': 'error' },
  },
  { files: ['lib/env.ts'], rules: { 'no-restricted-syntax': ['error', ...house] } },
  { files: ['**/*.cli.ts'], rules: { 'no-console': 'off' } },
  { files: ['app/**'], rules: { 'no-restricted-imports': layers() } },
  { files: ['components/**'], rules: { 'no-restricted-imports': layers('@/app/**', '**/app/**') } },
  {
    files: ['lib/**'],
    rules: { 'no-restricted-imports': layers('@/app/**', '**/app/**', '@/components/**', '**/components/**') },
  },
  { files: ['lib/content/entries.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['{app,components}/**/*.tsx'],
    ...jsxA11y.flatConfigs.strict,
    plugins: { ...jsxA11y.flatConfigs.strict.plugins, 'better-tailwindcss': tailwind },
    settings: { 'better-tailwindcss': { entryPoint: 'app/globals.css' } },
    rules: { ...jsxA11y.flatConfigs.strict.rules, 'better-tailwindcss/enforce-logical-properties': 'error' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
