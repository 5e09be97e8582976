import { expect, test } from 'vitest'
import { progressOn } from '../../../data/download/progress.ts'

function told(isTTY: boolean): string {
  let text = ''
  const progress = progressOn({ isTTY, write: (part: string) => (text += part) !== '' }, 'file 1 of 2: a.csv')
  progress.bytes(500_000, 2_000_000)
  progress.done('already there')
  return text
}

test('a terminal shows a bar with the bytes, then the outcome', () => {
  expect(told(true)).toBe(
    '\r\u001b[K[######------------------] 0.50 of 2.00 MB  file 1 of 2: a.csv\r\u001b[Kfile 1 of 2: a.csv: already there\n'
  )
})

test('a log gets one plain line per file', () => {
  expect(told(false)).toBe('file 1 of 2: a.csv: already there\n')
})
