import { InputError } from '../core/errors.ts'
import { workerName } from '../words/language.ts'
import type { Reply, Request } from './protocol.ts'
import type { FilePreview, OwnFileReader, ReadProgress, ReadTable } from './reading.ts'
import { t } from '../words/t.ts'

interface Waiting {
  readonly resolve: (result: FilePreview | ReadTable) => void
  readonly reject: (reason: unknown) => void
  readonly onProgress: (progress: ReadProgress) => void
}

/** A question without what the reader adds to it. */
type Question =
  Pick<Request & { kind: 'preview' }, 'kind' | 'settings'> | Omit<Request & { kind: 'read' }, 'id'>

/**
 * Opens a visitor's file in a worker of its own. Cancelling ends the worker at once, whatever it is in the middle
 * of; the next question starts another, so that the reader stays of use until it is closed.
 */
export function openOwnFile(file: File): OwnFileReader {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let [last, isClosed] = [0, false]

  const stop = (reason: unknown) => {
    worker?.terminate()
    worker = null
    const ended = [...waiting.values()]
    waiting.clear()
    for (const { reject } of ended) reject(reason)
  }

  const start = (): Worker => {
    if (worker) return worker
    const started = new Worker(new URL('./ownFileWorker.ts', import.meta.url), {
      type: 'module',
      name: workerName('own-file')
    })
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => settle(waiting, data))
    started.addEventListener('error', (event) => {
      event.preventDefault()
      if (worker === started)
        stop(
          new InputError(
            t('la lecture du fichier s’est arrêtée\u00a0: {reason}', {
              reason: event.message || t('le navigateur manque sans doute de mémoire')
            })
          )
        )
    })
    started.postMessage({ kind: 'open', file } satisfies Request)
    worker = started
    return started
  }

  const ask = async (
    question: Question,
    onProgress: (progress: ReadProgress) => void,
    signal?: AbortSignal
  ): Promise<FilePreview | ReadTable> => {
    signal?.throwIfAborted()
    if (isClosed) throw new Error('the reader of this file is closed')
    const cancel = () => stop(signal?.reason)
    signal?.addEventListener('abort', cancel, { once: true })
    try {
      return await new Promise((resolve, reject) => {
        const id = ++last
        waiting.set(id, { resolve, reject, onProgress })
        start().postMessage({ ...question, id } satisfies Request)
      })
    } finally {
      signal?.removeEventListener('abort', cancel)
    }
  }

  return {
    preview: (settings, signal) =>
      ask({ kind: 'preview', settings }, () => undefined, signal) as Promise<FilePreview>,
    read: (settings, columns, onProgress, signal) =>
      ask({ kind: 'read', settings, columns }, onProgress, signal) as Promise<ReadTable>,
    close() {
      isClosed = true
      stop(new Error('the reader of this file is closed'))
    }
  }
}

function settle(waiting: Map<number, Waiting>, reply: Reply): void {
  const asked = waiting.get(reply.id)
  if (!asked) return
  if (reply.kind === 'progress') {
    asked.onProgress(reply.progress)
    return
  }
  waiting.delete(reply.id)
  if (reply.kind === 'done') asked.resolve(reply.result)
  else asked.reject(reply.isInput ? new InputError(reply.message) : new Error(reply.message))
}
