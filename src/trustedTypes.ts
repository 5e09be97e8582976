interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL(url: string): string }): unknown
}

/**
 * Tells a browser that knows Trusted Types which addresses may become a worker: those of this host. No text becomes
 * markup or script, but Svelte's own templates, which have their policy: the Content-Security-Policy names both.
 */
export function trustOwnAddresses(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      if (new URL(url, document.baseURI).origin === location.origin) return url
      throw new TypeError(`a script of another host is not run: ${url}`)
    }
  })
}
