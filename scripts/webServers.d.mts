export function findWebServers(): {
  readonly nginx: string | null
  readonly nginxBrotli: string | null
  readonly nginxTypes: string | null
  readonly caddy: string | null
}
export function ensureWebServers(): void
