import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** What each layer may not import: time ← dataset ← {passage, timeline, view} ← state ← ui ← routes. */
const layers = {
  'src/lib/core/time': [
    'dataset',
    'passage',
    'timeline',
    'view',
    'state',
    'ui',
    'server',
    'routes',
  ],
  'src/lib/core/dataset': ['passage', 'timeline', 'view', 'state', 'ui', 'server', 'routes'],
  'src/lib/core/passage': ['timeline', 'view', 'state', 'ui', 'server', 'routes'],
  'src/lib/core/timeline': ['passage', 'state', 'ui', 'server', 'routes'],
  'src/lib/core/view': ['passage', 'timeline', 'state', 'ui', 'server', 'routes'],
  'src/lib/state': ['ui', 'server', 'routes'],
  'src/lib/ui': ['server', 'routes'],
  'src/lib/server': ['state', 'ui', 'routes'],
};

const layerRules = Object.entries(layers).map(([folder, banned]) => ({
  files: [`${folder}/**/*.{ts,svelte}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: banned.flatMap((layer) => [
              `**/${layer}/**`,
              `$lib/core/${layer}/**`,
              `$lib/${layer}/**`,
            ]),
            message: `${folder} may not import from ${banned.join(', ')}: see the layers in CONTRIBUTING.md.`,
          },
          ...(folder.includes('/core/')
            ? [
                {
                  group: ['svelte', 'svelte/**', '$app/**', '$env/**'],
                  message: 'core is plain TypeScript.',
                },
              ]
            : []),
        ],
      },
    ],
    ...(folder.includes('/core/')
      ? {
          'no-restricted-globals': [
            'error',
            'window',
            'document',
            'navigator',
            'location',
            'localStorage',
          ],
        }
      : {}),
  },
}));

export default ts.config(
  { ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-undef': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
  },
  {
    files: ['**/*.js'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    // Components take addresses as props; the pages that make them resolve them.
    files: ['src/**/*.svelte'],
    rules: { 'svelte/no-navigation-without-resolve': 'off' },
  },
  {
    // Maps and sets are built once and replaced, never changed in place: they need not be reactive.
    files: ['src/**/*.svelte', 'src/**/*.svelte.ts'],
    rules: { 'svelte/prefer-svelte-reactivity': 'off' },
  },
  { files: ['static/*.js'], rules: { 'no-var': 'off' } },
  ...layerRules,
);
