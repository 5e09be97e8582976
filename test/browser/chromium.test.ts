import { expect, test } from 'vitest'

test('the browser draws WebGL 2, as the map needs', () => {
  const gl = document.createElement('canvas').getContext('webgl2')
  expect(gl?.getParameter(gl.MAX_TEXTURE_SIZE)).toBeGreaterThanOrEqual(4096)
})

test('the browser reaches no other host', async () => {
  await expect(fetch('https://example.org/')).rejects.toThrow('Failed to fetch')
})
