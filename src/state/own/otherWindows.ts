/** The atlas in other windows of this browser, which keeps the same files for all of them. */
export class OtherWindows {
  readonly #channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('faubourg.files') : null

  /** @param onKeptElsewhere another window kept or removed a file */
  follow(onKeptElsewhere: () => void): () => void {
    this.#channel?.addEventListener('message', onKeptElsewhere)
    return () => this.#channel?.close()
  }

  /** Says that what is kept has changed. */
  tell(): void {
    this.#channel?.postMessage('kept')
  }
}
