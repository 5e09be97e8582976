import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contractCodes, departmentOfContract } from '../../../data/readers/contractCode.ts'
import { departmentOfQpv2015, qpv2015Code } from '../../../data/readers/npnruList.ts'
import { csvRows } from '../../../data/readers/records.ts'
import { sirenOfSiret } from '../../../data/readers/siret.ts'
import { sourcesFolder } from '../sourcesFixture.ts'

const department = fc.constantFrom('01', '09', '2A', '2B', '75', '93', '971', '976')
const commune = fc
  .tuple(fc.constantFrom('01', '2A', '75', '97'), fc.integer({ min: 0, max: 999 }))
  .map(([start, number]) => `${start}${String(number).padStart(3, '0')}`)

test('codes read from a file keep every sign, leading zeros first', () => {
  fc.assert(
    fc.property(fc.uniqueArray(commune, { minLength: 1, maxLength: 20 }), (codes) => {
      const folder = sourcesFolder({ 'f.csv': `code\n${codes.join('\n')}\n` })
      const read = csvRows(folder, 'f.csv', { required: ['code'] }).map((row) => row.text('code'))
      expect(read).toEqual(codes)
    }),
    { numRuns: 30 }
  )
})

test('a QPV code of 2015 is kept as it is and names its department; any other text is refused', () => {
  fc.assert(
    fc.property(department, fc.integer({ min: 0, max: 999 }), (code, number) => {
      const text = `QP${code.padStart(3, '0')}${String(number).padStart(3, '0')}`
      expect(qpv2015Code(text)).toBe(text)
      expect(departmentOfQpv2015(text)).toBe(code)
    })
  )
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect([null, text]).toContain(qpv2015Code(text))
    })
  )
})

test('packed contract codes come apart without losing a sign', () => {
  const contract = fc.oneof(
    fc.integer({ min: 0, max: 999 }).map((number) => `CV${String(number).padStart(3, '0')}`),
    fc
      .tuple(department, fc.integer({ min: 0, max: 99 }), fc.constantFrom('M', 'I', 'N'))
      .map(([code, number, kind]) => `CN${code.padStart(3, '0')}${String(number).padStart(2, '0')}${kind}`)
  )
  fc.assert(
    fc.property(fc.array(contract, { minLength: 1, maxLength: 4 }), (codes) => {
      expect(contractCodes(codes.join(''))).toEqual(codes)
    })
  )
  expect(departmentOfContract('CN02A01I')).toBe('2A')
})

test('a SIREN is the start of a valid SIRET, or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{14}$/)), (text) => {
      expect([null, text.slice(0, 9)]).toContain(sirenOfSiret(text))
    })
  )
  // The check digit of La Poste's seat.
  expect(sirenOfSiret('35600000000048')).toBe('356000000')
  expect(sirenOfSiret('35600000000049')).toBeNull()
})
