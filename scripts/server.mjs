import { createServer } from 'node:http'
import { resolve } from 'node:path'
import sirv from 'sirv'

/**
 * Serves a folder of built files, in their compressed form where compress.mjs made one and the browser takes it.
 * @param {number} port 0 takes any free port
 * @param {string} folder the built atlas unless told
 * @returns the address that answers, and how to stop
 * @throws the system's error, with code EADDRINUSE when the port is taken
 */
export async function serve(port, folder = 'dist') {
  const files = sirv(resolve(folder), { brotli: true, gzip: true, etag: true, setHeaders })
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
      response.end('Not found\n')
    })
  })
  await new Promise((listening, failed) => {
    server.once('error', failed)
    server.listen(port, listening)
  })
  const close = () =>
    new Promise((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  return { url: `http://localhost:${server.address().port}/`, close }
}

function setHeaders(response, path) {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  // Vite names what lies in assets/ after its content: a name never changes its meaning.
  response.setHeader(
    'Cache-Control',
    path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
  )
  if (path.endsWith('.arrow')) response.setHeader('Content-Type', 'application/vnd.apache.arrow.stream')
}
