import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drawnIcons } from '../../scripts/icons.ts'

test('the icons are those that `npm run icons` draws from favicon.svg', () => {
  const icons = drawnIcons()
  expect([...icons.keys()]).toEqual(['192.png', '512.png', '512-maskable.png'])
  for (const [name, bytes] of icons)
    expect(Buffer.compare(readFileSync(`public/icons/${name}`), bytes), name).toBe(0)
})
