import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InputError } from '../../../src/core/errors.ts'
import { provenanceOf } from '../../../src/exports/provenance/provenanceOf.ts'
import { sampleProvenance } from '../writers/samplePage.ts'
import { filesOf, plainPng } from './files.ts'

/** Any sequence of UTF-16 units: control characters, halves of letters, markup. */
const anyText = fc.oneof(
  fc.array(fc.nat(0xffff), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '</faubourg:provenance>',
    ']]>',
    '-->',
    '&lt;',
    '"\\u0000',
    '<?xpacket end="w"?>',
    '\0',
    'endstream'
  )
)
const anyProvenance = fc.record({
  title: anyText,
  subtitle: anyText,
  link: anyText,
  dataVersion: anyText,
  sources: fc.array(anyText, { maxLength: 4 }),
  made: fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  composition: fc.option(anyText)
})

describe.each(filesOf)('a $format', ({ fileOf }) => {
  test('gives every text back letter by letter, whatever its name', async () => {
    await fc.assert(
      fc.asyncProperty(anyProvenance, async (provenance) => {
        expect(await provenanceOf(await fileOf(provenance))).toEqual(provenance)
      }),
      { numRuns: 60 }
    )
  })

  test('that is cut short is refused in French or not known, never misread', async () => {
    const whole = await fileOf(sampleProvenance)
    for (let size = 0; size < whole.size; size += 97) {
      const read = await outcomeOf(whole.slice(0, size))
      if (read !== null && !(read instanceof InputError)) expect(read).toEqual(sampleProvenance)
    }
    expect(await outcomeOf(whole)).toEqual(sampleProvenance)
  })

  test('with damaged or newer provenance says so', async () => {
    const bytes = new Uint8Array(await (await fileOf(sampleProvenance)).arrayBuffer())
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
    const changed = (from: string, to: string) =>
      outcomeOf(new Blob([Uint8Array.from(text.replace(from, to), (letter) => letter.charCodeAt(0))]))
    expect(text).toContain('{"form":1,"title":')
    expect(String(await changed('{"form":1,"title":', '{"form":1,"title"!'))).toContain('abîmé')
    expect(String(await changed('{"form":1,"title":', '{"form":1,"tilte":'))).toContain('abîmé')
    expect(String(await changed('"form":1', '"form":2'))).toContain('plus récente')
  })
})

const foreign: readonly { what: string; file: () => Blob }[] = [
  { what: 'an empty file', file: () => new Blob([]) },
  { what: 'a PNG of another program', file: plainPng },
  { what: 'an SVG of another program', file: () => new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>']) },
  { what: 'a PDF of another program', file: () => new Blob(['%PDF-1.4\n%%EOF']) },
  { what: 'an XML of millions of levels', file: () => new Blob(['<svg>', '<g>'.repeat(5_000_000)]) },
  { what: 'a PNG of a million chunks', file: () => pngOf(new Uint8Array(12_000_000)) },
  {
    what: 'a PNG whose chunk claims four gigabytes',
    file: () => pngOf(Uint8Array.of(255, 255, 255, 255, 116, 69, 88, 116, 65))
  },
  { what: 'a PNG of 200 MB', file: () => pngOf(new Uint8Array(200_000_000)) },
  { what: 'a table', file: () => new Blob(['code;montant\nQN00101M;12']) }
]

test.each(foreign)('$what is none of this atlas', async ({ file }) => {
  expect(await provenanceOf(file())).toBeNull()
})

test('any bytes after a known beginning are refused or not known', async () => {
  const beginnings = [
    pngSignature,
    [...'%PDF-1.7 <faubourg:provenance '].map(codeOf),
    [...'<svg><faubourg:provenance>{'].map(codeOf),
    []
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...beginnings),
      fc.uint8Array({ maxLength: 400 }),
      async (start, rest) => {
        const read = await outcomeOf(new Blob([Uint8Array.from([...start, ...rest])]))
        expect(read === null || read instanceof InputError).toBe(true)
      }
    ),
    { numRuns: 400 }
  )
})

test('a provenance longer than any map’s is refused', async () => {
  const [, svg] = filesOf
  const file = await svg?.fileOf({ ...sampleProvenance, title: 'a'.repeat(2_000_000) })
  expect(await outcomeOf(file ?? new Blob([]))).toBeInstanceOf(InputError)
})

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

function pngOf(rest: Uint8Array<ArrayBuffer>): Blob {
  return new Blob([Uint8Array.from(pngSignature), rest])
}

function codeOf(letter: string): number {
  return letter.charCodeAt(0)
}

/** What reading a file comes to: a refusal too; any other error is a fault of the reader. */
async function outcomeOf(file: Blob): Promise<unknown> {
  try {
    return await provenanceOf(file)
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
}
