export const chromiumFlags: string[]
export function findChromium(): string | null
export function ensureChromium(): string
export function chromiumLaunchOptions(): {
  executablePath: string
  args: string[]
  chromiumSandbox: boolean
  headless: boolean
}
