import { expect, test } from 'vitest'
import {
  embeddedSearch,
  embeddingOf,
  unembeddedSearch,
  usualEmbedding
} from '../../../src/state/share/embedding.ts'

test.each([
  ['', usualEmbedding],
  ['?v=1&zone=department-93', usualEmbedding],
  ['?embed=none', { controls: [], theme: 'auto' }],
  ['?embed=table,title', { controls: ['title', 'table'], theme: 'auto' }],
  ['?v=1&embed=figures,dark', { controls: ['figures'], theme: 'dark' }],
  ['?embed=title&embed=legend', { controls: ['title', 'legend'], theme: 'auto' }],
  ['?embed=', usualEmbedding]
] as const)('“%s” is understood without a notice', (search, embedding) => {
  expect(embeddingOf(search)).toEqual({ embedding, notices: [] })
})

test.each([
  ['?embed=title,confetti', ['title'], 'confetti'],
  ['?embed=confetti', usualEmbedding.controls, 'confetti'],
  ['?embed=legend,__proto__', ['legend'], '__proto__'],
  ['?embed=zoom,%3Cscript%3E', ['zoom'], '<script>']
] as const)('“%s” keeps what is understood, and says what is not', (search, controls, said) => {
  const { embedding, notices } = embeddingOf(search)
  expect(embedding.controls).toEqual(controls)
  expect(notices).toHaveLength(1)
  expect(notices[0]).toContain(`« ${said} » n’existe pas`)
})

test.each(['', '?v=1&view=outcomes&brush=first:1~2&data=0a1b2c3d'])(
  'the map’s own address “%s” comes back whole',
  (search) => {
    const asked = { controls: ['title', 'zoom'], theme: 'light' } as const
    const embedded = embeddedSearch(search, asked)
    expect(embeddingOf(embedded)).toEqual({ embedding: asked, notices: [] })
    expect(unembeddedSearch(embedded)).toBe(search)
  }
)
