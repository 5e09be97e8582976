import { deflateSync } from 'fflate'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { InputError } from '../../../src/core/errors.ts'
import { fragmentOf } from '../../../src/state/presentation/fragment.ts'
import { packed, unpacked } from '../../../src/state/presentation/packed.ts'
import { limits } from '../../../src/state/presentation/presentation.ts'
import { known, presentations, searches } from './samples.ts'

test('a presentation is read from its link as it was', () => {
  fc.assert(
    fc.property(presentations, (presentation) => {
      const code = packed(presentation)
      expect(code).toMatch(/^1\.[\w-]+$/)
      expect(unpacked(code, known)).toEqual({ presentation, notices: [] })
    })
  )
})

test('whatever a link holds, it is read or refused in words', () => {
  const code = packed({ title: 'Un', dataVersion: null, steps: searches.map(stepAt) })
  const damaged = fc
    .tuple(fc.nat(code.length), fc.nat(6), fc.string({ maxLength: 6 }))
    .map(([at, cut, put]) => code.slice(0, at) + put + code.slice(at + cut))
  const content = fc.jsonValue().map((value) => codeOf(JSON.stringify(value)))
  const almost = fc
    .tuple(fc.jsonValue(), fc.jsonValue(), fc.array(fc.array(fc.oneof(fc.string(), fc.jsonValue()))))
    .map((value) => codeOf(JSON.stringify(value)))
  fc.assert(
    fc.property(fc.oneof(fc.string(), damaged, content, almost), (text) => {
      try {
        const { presentation } = unpacked(text, known)
        expect(presentation.steps.length).toBeGreaterThan(0)
        for (const step of presentation.steps)
          expect([typeof step.search, typeof step.title, typeof step.text]).toEqual([
            'string',
            'string',
            'string'
          ])
      } catch (error) {
        expect(error).toBeInstanceOf(InputError)
      }
    }),
    { numRuns: 500 }
  )
})

test.each([
  ['', 'incomplet'],
  ['1.', 'incomplet'],
  ['2.AAAA', 'version inconnue'],
  [`1.${packed({ title: '', dataVersion: null, steps: searches.map(stepAt) }).slice(2, 40)}`, 'incomplet'],
  ['1.____', 'abîmé'],
  [`1.${'A'.repeat(limits.fragment)}`, 'trop long'],
  [codeOf('["Un","0a1b2c3d",[]]'), 'aucune étape'],
  [codeOf('{"steps":1}'), 'abîmé']
])('%s is refused: %s', (text, why) => {
  expect(() => unpacked(text, known)).toThrow(why)
})

test('what swells to more than is read is given up', () => {
  const bomb = codeOf(`["${'a'.repeat(8_000_000)}"]`)
  expect(bomb.length).toBeLessThan(limits.fragment)
  expect(() => unpacked(bomb, known)).toThrow('trop de texte')
})

test('eight views with three sentences each fit in a link with room to spare', () => {
  const steps = Array.from({ length: 8 }, (_, at) => ({
    search: `?v=1&zone=department-93&years=2020-2024&camera=2.3${at}00,48.94${at}0,1${at}.00`,
    title: `Étape ${at} : les adultes-relais par contrat de ville`,
    text: `Première phrase de la vue ${at}, avec un chiffre : ${at * 137} postes.\nEnsuite, ce qui a changé depuis ${2015 + at} dans ces quartiers et ce que les services en disent.\nEnfin, la question numéro ${at} que le comité devra trancher.`
  }))
  expect(fragmentOf(packed({ title: 'Comité', dataVersion: '0a1b2c3d', steps }), 7).length).toBeLessThan(
    2_000
  )
})

function stepAt(search: string, at: number) {
  return { search, title: `Vue ${at}`, text: 'Un texte.' }
}

function codeOf(text: string): string {
  return `1.${Buffer.from(deflateSync(new TextEncoder().encode(text))).toString('base64url')}`
}
