import type { DataFormat, TakeAway } from './index.ts'
import { writers } from './writers.ts'
import { learnWords } from '../../words/t.ts'

/** What the page asks of this worker. */
export interface MakingRequest {
  readonly format: DataFormat['id']
  readonly takeAway: TakeAway
}

/** What it answers: shares on the way, then a file or why there is none. */
export type MakingReport =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'made'; readonly file: Blob }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string }

const words = learnWords()

const report = (message: MakingReport) => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<MakingRequest>) => {
  make(data).then(
    (file) => report({ kind: 'made', file }),
    (error: unknown) =>
      report({
        kind: 'failed',
        name: error instanceof Error ? error.name : 'Error',
        message: error instanceof Error ? error.message : String(error)
      })
  )
})

async function make({ format, takeAway }: MakingRequest): Promise<Blob> {
  await words
  const write = await writers[format]()
  return write(takeAway, (share) => report({ kind: 'progress', share }))
}
