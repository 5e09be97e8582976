import type { Plugin } from 'vite'

/**
 * What the page may load and run: its own files, and nothing that is not among them.
 * - `wasm-unsafe-eval` compiles DuckDB; it allows no JavaScript eval.
 * - `https://data.geopf.fr` is IGN's geocoder, the one host that the page may ask: with what a visitor typed, once they
 *   agreed, and never by itself.
 * - Styles need no exception: Svelte and MapLibre set them through the DOM, which the policy leaves alone.
 */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' https://data.geopf.fr",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'"
].join('; ')

/** The page inside another page asks no other host at all. */
const embedPolicy = contentSecurityPolicy.replace(' https://data.geopf.fr', '')

/** Writes the policy into the built page, so that it holds on any host; the development server needs inline styles. */
export function contentSecurityPolicyPlugin(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { path }) => [
        {
          tag: 'meta',
          attrs: {
            'http-equiv': 'Content-Security-Policy',
            content: path.endsWith('/embed.html') ? embedPolicy : contentSecurityPolicy
          },
          injectTo: 'head-prepend'
        }
      ]
    }
  }
}
