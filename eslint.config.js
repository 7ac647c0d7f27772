import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// Plain JavaScript: configuration, and what is loaded into a run before the bundle.
const preloaded = ['*.js', 'chaos/*.js', '__tests__/scenarios/support/*.js'];

export default tseslint.config(
  {
    ignores: [
      'bench/peers/',
      '.build/',
      'dist/',
      'azure-pipelines/',
      'coverage/',
      'demo-output/',
      'extension-output/',
      'pages-output/',
      'node_modules/',
    ],
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      globals: globals.node,
      parserOptions: { projectService: { allowDefaultProject: preloaded } },
    },
    rules: {
      // Effects never hide in an expression.
      '@typescript-eslint/no-unused-expressions': ['error', { enforceForJSX: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // JSON is recursive, and a recursive Record cannot be written.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    // A describe block is a list of tests, not a function with a train of thought.
    files: ['__tests__/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // Programs a person starts: they talk to the terminal.
    files: [
      'emulator/main.ts',
      'demo/**/*.ts',
      '__tests__/clients/*.ts',
      'scripts/**/*.ts',
      'bench/**/*.ts',
      'chaos/main.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  { files: preloaded, extends: [tseslint.configs.disableTypeChecked] },
);
