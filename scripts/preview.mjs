// `npm run preview`: serves dist/ as it is.
import { existsSync } from 'node:fs'
import { serveUntilStopped } from './serveUntilStopped.mjs'
import { exitWith } from './steps.mjs'

if (!existsSync('dist/index.html'))
  exitWith('dist/ holds no built atlas: run `npm run build`, or `npm start`')
await serveUntilStopped()
