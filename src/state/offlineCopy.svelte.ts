import { t } from '../words/t.ts'

/** Whether the atlas is kept in this browser, to be opened without a network. */
export type CopyState =
  /** no service worker here: plain http, a private window, the development server */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'offered'; readonly bytes: number }
  | { readonly kind: 'declined'; readonly bytes: number }
  /** share from 0 to 1 */
  | { readonly kind: 'storing'; readonly bytes: number; readonly share: number }
  | { readonly kind: 'kept' }
  | { readonly kind: 'failed'; readonly bytes: number; readonly reason: string }

/** A version of the atlas that is not the one on the screen. */
export type NewerVersion = 'none' | 'waiting' | 'took-over' | 'published'

/** How old what is known of newer versions may be when the page is looked at again, in milliseconds. */
const staleMs = 3_600_000

const declinedKey = 'faubourg.offline'

/**
 * The copy of the whole atlas in this browser: told with its size before it is stored, whole or not at all, replaced by
 * a newer one only when the reader asks.
 */
export class OfflineCopy {
  state: CopyState = $state.raw({ kind: 'unknown' })
  newer: NewerVersion = $state.raw('none')
  isOnline = $state(true)
  /** address the atlas is served from, ending in '/' */
  readonly #folder = folderOf(document.baseURI)
  #registration: ServiceWorkerRegistration | null = null
  #isTakingOver = false
  #lookedMs = Date.now()
  /** of the build on the screen, where no copy of it is kept */
  #version: string | null = null

  /** Follows the network and the worker. @returns a function that stops following */
  follow(): () => void {
    const network = () => (this.isOnline = navigator.onLine)
    network()
    const stop = new AbortController()
    addEventListener('online', network, { signal: stop.signal })
    addEventListener('offline', network, { signal: stop.signal })
    const woken = () => {
      if (document.visibilityState === 'visible' && Date.now() - this.#lookedMs > staleMs) void this.#look()
    }
    document.addEventListener('visibilitychange', woken, { signal: stop.signal })
    document.addEventListener('resume', woken, { signal: stop.signal })
    if ('serviceWorker' in navigator) {
      const { serviceWorker } = navigator
      serviceWorker.addEventListener('message', ({ data }) => this.#progress(data), { signal: stop.signal })
      serviceWorker.addEventListener('controllerchange', () => this.#takenOver(), { signal: stop.signal })
    }
    return () => stop.abort()
  }

  /** Finds out what is kept, and asks for a newer version where there is a network. */
  async open(): Promise<void> {
    if (!('serviceWorker' in navigator) || !isSecureContext) {
      this.state = { kind: 'impossible' }
      return
    }
    const known = await navigator.serviceWorker.getRegistration(this.#folder)
    if (known?.active) {
      this.state = { kind: 'kept' }
      this.#watch(known)
      await this.#look()
      return
    }
    const built = await this.#built()
    this.#version = built?.version ?? null
    if (built === null) this.state = { kind: 'impossible' }
    else this.state = { kind: remembered() === 'declined' ? 'declined' : 'offered', bytes: built.bytes }
  }

  /** Stores the atlas. */
  async keep(): Promise<void> {
    if (!('bytes' in this.state)) return
    const { bytes } = this.state
    remember(null)
    this.state = { kind: 'storing', bytes, share: 0 }
    try {
      const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {}
      if (quota - usage < bytes) throw new Error(t('la place manque dans ce navigateur'))
      this.#watch(await navigator.serviceWorker.register(`${this.#folder}sw.js`, { scope: this.#folder }))
    } catch (error) {
      this.#failed(error instanceof Error ? error.message : String(error))
    }
  }

  decline(): void {
    if (!('bytes' in this.state)) return
    remember('declined')
    this.state = { kind: 'declined', bytes: this.state.bytes }
  }

  /** Removes the copy from this browser, and does not offer it again by itself. */
  async remove(): Promise<void> {
    await this.#registration?.unregister()
    this.#registration = null
    await clearCopies()
    remember('declined')
    this.state = { kind: 'declined', bytes: (await this.#built())?.bytes ?? 0 }
  }

  /** Opens the newer version that waits: the page loads again, its address unchanged. */
  takeOver(): void {
    this.#isTakingOver = true
    if (this.newer !== 'waiting') location.reload()
    else this.#registration?.waiting?.postMessage('take-over')
  }

  /** Asks for a newer version; without a network there is none to find. */
  async #look(): Promise<void> {
    this.#lookedMs = Date.now()
    if (this.#registration) {
      await this.#registration.update().catch(() => undefined)
      return
    }
    const built = await this.#built()
    if (built && this.#version !== null && built.version !== this.#version) this.newer = 'published'
  }

  #watch(registration: ServiceWorkerRegistration): void {
    this.#registration = registration
    if (registration.waiting) this.newer = 'waiting'
    const follow = (worker: ServiceWorker | null) =>
      worker?.addEventListener('statechange', () => {
        // The first version takes its place by itself; a later one waits beside it.
        if (worker.state === 'installed' && registration.active) this.newer = 'waiting'
        if (worker.state === 'activated' && this.state.kind === 'storing') this.state = { kind: 'kept' }
        if (worker.state === 'redundant' && this.state.kind === 'storing')
          this.#failed(t('un fichier n’est pas arrivé entier, ou la place manque'))
      })
    follow(registration.installing)
    registration.addEventListener('updatefound', () => follow(registration.installing))
  }

  #progress(message: unknown): void {
    const { kind, share } = (message ?? {}) as { kind?: unknown; share?: unknown }
    if (kind === 'stored' && typeof share === 'number' && this.state.kind === 'storing')
      this.state = { ...this.state, share }
  }

  #takenOver(): void {
    if (this.#isTakingOver) location.reload()
    // Another window asked: this one still holds the older version, whose later parts are gone.
    else if (this.state.kind === 'kept') this.newer = 'took-over'
  }

  #failed(reason: string): void {
    if (this.state.kind !== 'storing') return
    this.state = { kind: 'failed', bytes: this.state.bytes, reason }
    // What had arrived is of no use by itself, and takes room.
    void this.#registration?.unregister().then(clearCopies)
  }

  /** The build that the host serves now: bytes of its whole copy; null where none was built or the host is silent. */
  async #built(): Promise<{ bytes: number; version: string } | null> {
    try {
      const answer = await fetch(`${this.#folder}offline.json`, { cache: 'no-cache' })
      const { bytes, version } = (await answer.json()) as { bytes?: unknown; version?: unknown }
      return typeof bytes === 'number' && typeof version === 'string' ? { bytes, version } : null
    } catch {
      return null
    }
  }
}

async function clearCopies(): Promise<void> {
  for (const name of await caches.keys()) if (name.includes('precache')) await caches.delete(name)
}

// A browser may refuse its storage: the question then comes again at the next visit.
function remembered(): string | null {
  try {
    return localStorage.getItem(declinedKey)
  } catch {
    return null
  }
}

function remember(choice: 'declined' | null): void {
  try {
    if (choice === null) localStorage.removeItem(declinedKey)
    else localStorage.setItem(declinedKey, choice)
  } catch {
    return
  }
}

function folderOf(page: string): string {
  return page.slice(0, page.split(/[?#]/)[0]!.lastIndexOf('/') + 1)
}
