import { tableFromIPC } from 'apache-arrow'
import { describe, expect, test } from 'vitest'
import { writeArrow } from '../../../src/exports/data/arrow.ts'
import { bytesOf, expectedRows, ignored, sample } from './sample.ts'

describe('Arrow', () => {
  test('a reader finds the same codes, figures, types and statuses', async () => {
    const table = tableFromIPC(await bytesOf(writeArrow(sample(), ignored)))
    expect(table.toArray().map((row) => ({ ...(row as { toJSON(): object }).toJSON() }))).toMatchObject(
      expectedRows
    )
    expect(table.schema.fields.map(({ name, type }) => `${name}: ${String(type)}`)).toEqual([
      'code: Utf8',
      'name: Utf8',
      'poverty_rate: Float64',
      'poverty_rate_status: Utf8',
      'population: Int32',
      'geometry: Binary'
    ])
    expect(table.getChild('code')?.get(0)).toBe('01004')
    expect(table.getChild('poverty_rate')?.nullCount).toBe(3)
  })

  test('every text is found again, the empty one too, which is not an absence', async () => {
    const values = ['é', null, '', '🏘️ quartier', 'a']
    const columns = [{ id: 'a', label: 'a', type: 'text' as const, values }]
    const table = tableFromIPC(await bytesOf(writeArrow({ ...sample(), columns }, ignored)))
    expect([...(table.getChild('a') ?? [])]).toEqual(values)
  })

  test('it is a file, not a stream: it begins and ends with the mark of one', async () => {
    const bytes = await bytesOf(writeArrow(sample(), ignored))
    const text = (from: number, to?: number) => new TextDecoder().decode(bytes.slice(from, to))
    expect([text(0, 6), text(-6)]).toEqual(['ARROW1', 'ARROW1'])
  })

  test('method, labels, units and the kind of geometry are in the schema', async () => {
    const { schema } = tableFromIPC(await bytesOf(writeArrow(sample(), ignored)))
    expect(JSON.parse(schema.metadata.get('faubourg') ?? '{}')).toMatchObject({ dataVersion: '0a1b2c3d' })
    const field = (name: string) => schema.fields.find((one) => one.name === name)?.metadata
    expect(field('poverty_rate')?.get('unit')).toBe('%')
    expect(field('geometry')?.get('ARROW:extension:name')).toBe('geoarrow.wkb')
  })

  test('places are well-known binary', async () => {
    const table = tableFromIPC(await bytesOf(writeArrow(sample(), ignored)))
    const point = table.getChild('geometry')?.get(0) as Uint8Array
    const view = new DataView(point.buffer, point.byteOffset, point.byteLength)
    expect([
      view.getUint8(0),
      view.getUint32(1, true),
      view.getFloat64(5, true),
      view.getFloat64(13, true)
    ]).toEqual([1, 1, 5.4, 45.9])
    expect(table.getChild('geometry')?.get(3)).toBeNull()
  })
})
