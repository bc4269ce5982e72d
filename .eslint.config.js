import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take `now` as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take `now` as an argument.',
  },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Read the environment in load/environment.ts.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist*/**',
      '.astro/**',
      '.cache/**',
      'node_modules/**',
      'tests/fixtures/**',
      'tests/**/dist*/**',
    ],
  },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    plugins: { 'jsx-a11y': jsxA11y },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 220, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/load/**', 'src/commands/**', 'src/browser/**'],
    rules: { 'no-restricted-syntax': ['error', ...CLOCK] },
  },
  // One long line of one letter must not hold up a build. (In src/search/ white space is single already.)
  {
    files: ['src/**'],
    ignores: ['src/search/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
    },
  },
  // A picture is as long as what it shows.
  { files: ['tests/samples/**'], rules: { 'max-lines': 'off' } },
  { files: ['src/commands/**', 'tests/run.ts', 'tests/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['**/*.js'], languageOptions: { globals: { process: 'readonly', console: 'readonly' } } },
);
