import { InputError } from '../../core/errors.ts'
import { workerName } from '../../words/language.ts'
import type { DataFormat, TakeAway } from './index.ts'
import type { MakingReport, MakingRequest } from './making.worker.ts'

/**
 * A file of the rows, made in a worker of its own: the page goes on meanwhile.
 * @param onProgress share of the work that is done, 0 to 1
 * @param signal stops the worker; the promise then rejects with the signal's reason
 * @throws InputError in French when the format cannot hold the rows; Error when the file cannot be made
 */
export async function makeDataFile(
  format: DataFormat['id'],
  takeAway: TakeAway,
  onProgress: (share: number) => void,
  signal?: AbortSignal
): Promise<Blob> {
  signal?.throwIfAborted()
  const worker = new Worker(new URL('./making.worker.ts', import.meta.url), {
    type: 'module',
    name: workerName('take-away')
  })
  try {
    return await new Promise<Blob>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(reasonOf(signal)), { once: true })
      worker.addEventListener('error', ({ message }) => reject(new Error(`the worker stopped: ${message}`)))
      worker.addEventListener('message', ({ data }: MessageEvent<MakingReport>) => {
        if (data.kind === 'progress') onProgress(data.share)
        else if (data.kind === 'made') resolve(data.file)
        else reject(data.name === 'InputError' ? new InputError(data.message) : new Error(data.message))
      })
      worker.postMessage({ format, takeAway } satisfies MakingRequest)
    })
  } finally {
    worker.terminate()
  }
}

function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error('the making of the file was stopped')
}
