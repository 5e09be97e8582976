import { addPlugins, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

// A worker of its own, built apart: the page's types do not hold here.
declare const self: {
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
  skipWaiting(): Promise<void>
  readonly clients: {
    matchAll(options: { includeUncontrolled: boolean }): Promise<{ postMessage(message: unknown): void }[]>
  }
}

/** Every file of this build, set when the worker is built: see scripts/offlineCopy.ts. */
declare const __OFFLINE_FILES__: readonly {
  readonly url: string
  readonly revision: string | null
  readonly integrity: string
}[]

// The browser refuses a file whose sum is not the build's, and with it the whole installation: a copy is whole or is not.
addPlugins([{ cacheDidUpdate: counting() }])
precacheAndRoute([...__OFFLINE_FILES__])
for (const { url } of __OFFLINE_FILES__.filter(({ url: page }) => page.endsWith('.html')))
  registerRoute(
    new NavigationRoute(createHandlerBoundToURL(url), {
      // A page whatever its query; the atlas itself also for the folder it lies in.
      allowlist: [
        new RegExp(url === 'index.html' ? '/(index\\.html)?(\\?|$)' : `/${url.replace('.', '\\.')}(\\?|$)`)
      ]
    })
  )

// A new version waits until a reader asks for it: under a page that is open nothing changes.
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting()
})

/** Tells the pages after each file how much of the copy is there. */
function counting(): () => Promise<void> {
  let stored = 0
  return async () => {
    stored += 1
    const message = { kind: 'stored', share: stored / __OFFLINE_FILES__.length }
    for (const page of await self.clients.matchAll({ includeUncontrolled: true })) page.postMessage(message)
  }
}
