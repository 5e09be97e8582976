import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import typescript from 'typescript-eslint'

// Correctness only: the look of the code is Prettier's business, names and unused parts are TypeScript's.
const projectTypes = {
  projectService: true,
  extraFileExtensions: ['.svelte'],
  tsconfigRootDir: import.meta.dirname
}

export default typescript.config(
  { ignores: ['node_modules', 'dist', '.cache', 'public', 'test/pictures/out'] },
  ...typescript.configs.recommended,
  ...svelte.configs['flat/recommended'],
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      // TypeScript reports both, with a better eye for types and Svelte's markup.
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': 'off'
    }
  },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.svelte.ts'],
    languageOptions: { parserOptions: projectTypes },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/only-throw-error': 'error'
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser } }
  },
  {
    // What runs before TypeScript is installed: nothing else checks these for unknown and unused names.
    files: ['**/*.mjs', '**/*.js'],
    rules: { 'no-undef': 'error', '@typescript-eslint/no-unused-vars': 'error' }
  }
)
