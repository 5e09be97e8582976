import type { Page, Worker } from 'playwright-core'
import type { Visit } from './openAtlas.ts'

/** What a page with mortal workers has besides. */
interface Mortal {
  /** the kind of message that ends the next worker it is sent to; null for none */
  dieAt: string | null
}

/** Opens the page again so that a test can end a worker in the middle of its work. */
export async function withMortalWorkers({ page, context }: Visit): Promise<void> {
  await context.addInitScript(() => {
    const mortal: Mortal = { dieAt: null }
    const Started = Worker
    globalThis.Worker = class extends Started {
      override postMessage(message: unknown, ...rest: unknown[]) {
        Reflect.apply(super.postMessage, this, [message, ...rest])
        if (mortal.dieAt === null || (message as { type?: unknown }).type !== mortal.dieAt) return
        mortal.dieAt = null
        super.terminate()
      }
    }
    Object.assign(globalThis, { mortal })
  })
  await page.reload()
}

/** The next question to DuckDB ends its worker, which says nothing of it. */
export function dieUnderNextQuestion(page: Page): Promise<void> {
  return page.evaluate(() => {
    ;(globalThis as unknown as { mortal: Mortal }).mortal.dieAt = 'START_PENDING_QUERY'
  })
}

/** DuckDB's worker of the maps: the first that runs. */
export function duckdbWorker(page: Page): Worker {
  const worker = page.workers().find((one) => one.url().includes('duckdb'))
  if (!worker) throw new Error('no worker of DuckDB runs')
  return worker
}
