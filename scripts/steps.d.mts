export function succeeds(command: string): boolean
export function ensureInstalled(): void
export function ensureBuilt(): void
export function exitWith(error: unknown): never
export function newest(paths: readonly string[]): number
