import { expect, test } from 'vitest'
import { openAtlas } from './openAtlas.ts'

test('the built page draws its map and asks nothing of another host', async () => {
  const { page, requests } = await openAtlas()
  expect(await page.title()).toContain('Faubourg')
  await page.waitForFunction(() => performance.getEntriesByName('first-map').length > 0)
  expect(requests.length).toBeGreaterThan(3)
})

test('the opening map is there as a drawing before it moves, and no longer', async () => {
  const { page } = await openAtlas()
  await page.waitForFunction(() => performance.getEntriesByName('first-map').length > 0)
  const times = await page.evaluate(() =>
    ['first-picture', 'first-map'].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN)
  )
  expect(times[0]).toBeLessThan(times[1] ?? NaN)
  expect(await page.locator('.first-picture').count()).toBe(0)
  expect(await page.locator('canvas.maplibregl-canvas').count()).toBe(1)
})

test('the built page forbids scripts and styles that are not its own files', async () => {
  const { page } = await openAtlas()
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'self'")
  expect(policy).toContain("connect-src 'self' https://data.geopf.fr;")
  expect(policy?.match(/https?:[^; ]*/g)).toEqual(['https://data.geopf.fr'])
  expect(policy).not.toContain('unsafe-inline')
  expect(policy).not.toContain("'unsafe-eval'")
})

test('a blocked style is a fault that a test must expect', async () => {
  const { page } = await openAtlas('', undefined, [/Content Security Policy/])
  const colour = await page.evaluate(() => {
    const style = document.createElement('style')
    style.textContent = 'body { color: rgb(1, 2, 3) }'
    document.head.append(style)
    return getComputedStyle(document.body).color
  })
  expect(colour).not.toBe('rgb(1, 2, 3)')
})
