import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs'
import { serve } from '../../scripts/server.mjs'
import { ensureBuilt } from '../../scripts/steps.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** where the built atlas answers */
    atlasUrl: string
    /** where the Chromium shared by all journeys answers */
    chromiumEndpoint: string
  }
}

/** Builds the atlas if needed, serves it and starts one Chromium, for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  ensureBuilt()
  const server = await serve(0)
  const browser = await chromium.launchServer(chromiumLaunchOptions())
  project.provide('atlasUrl', server.url)
  project.provide('chromiumEndpoint', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await server.close()
  }
}
