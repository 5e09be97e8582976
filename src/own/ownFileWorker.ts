import { InputError } from '../core/errors.ts'
import type { Reply, Request } from './protocol.ts'
import type { OwnFileSession } from './session.ts'
import { learnWords, t } from '../words/t.ts'

/** Reads one file of a visitor's, away from the page: a thin shell around OwnFileSession. */

/** What a module worker is; the page's own types know only windows. */
interface WorkerScope {
  postMessage(message: Reply, transfer?: Transferable[]): void
  addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void
}

const scope = globalThis as unknown as WorkerScope
const reader = learnWords().then(() => import('./session.ts'))
const held: { session: Promise<OwnFileSession> | null } = { session: null }

scope.addEventListener('message', ({ data: request }) => {
  if (request.kind === 'open') held.session = reader.then((read) => new read.OwnFileSession(request.file))
  else void answer(request)
})

async function answer(request: Exclude<Request, { kind: 'open' }>): Promise<void> {
  const { id } = request
  try {
    const session = await held.session
    if (!session) throw new Error('asked before a file was opened')
    if (request.kind === 'preview') {
      scope.postMessage({ kind: 'done', id, result: await session.preview(request.settings) })
      return
    }
    const result = await session.read(request.settings, request.columns, (progress) =>
      scope.postMessage({ kind: 'progress', id, progress })
    )
    scope.postMessage({ kind: 'done', id, result }, [result.ipc.buffer])
  } catch (cause) {
    scope.postMessage({ kind: 'failed', id, ...failure(cause) })
  }
}

/** A file within every limit may still be too much for a small machine: that is no bug. */
function failure(cause: unknown): { isInput: boolean; message: string } {
  const message = cause instanceof Error ? cause.message : String(cause)
  if (
    cause instanceof RangeError &&
    /allocation|memory|invalid (array|string|typed array) length/i.test(message)
  )
    return { isInput: true, message: t('le navigateur n’a pas assez de mémoire pour lire ce fichier') }
  return { isInput: cause instanceof InputError, message }
}
