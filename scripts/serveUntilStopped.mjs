import { serve } from './server.mjs'

/** Serves the built atlas at PORT (4173 unless told) until Ctrl-C. */
export async function serveUntilStopped() {
  const port = Number(process.env.PORT ?? 4173)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return fail(`PORT is not a port number: ${process.env.PORT}`)
  try {
    const { url, close } = await serve(port)
    console.log(`\n  Faubourg: ${url}\n  Ctrl-C stops it.\n`)
    const stop = async () => {
      await close()
      process.exit(0)
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  } catch (error) {
    if (error.code === 'EADDRINUSE')
      return fail(`port ${port} is taken: stop what uses it, or choose another, PORT=8080 npm start`)
    if (error.code === 'EACCES')
      return fail(`port ${port} is not allowed: choose one above 1023, PORT=8080 npm start`)
    throw error
  }
}

function fail(message) {
  console.error(message)
  process.exitCode = 1
}
